import { html, sitePage } from '../answer.ts';
import {
  CLOUDFLARE,
  CLOUDFRONT,
  CLOUDFRONT_GEO,
  cloudflareErrorPage,
  fortiguardPage,
} from '../bodies/edges.ts';
import type { LabRow } from '../row.ts';

export const WHERE_FROM: readonly LabRow[] = [
  {
    id: 'address-banned',
    host: 'games',
    path: '/lobby',
    title: 'Your address is banned',
    explains: 'Cloudflare error 1006: the site’s owner has banned this address.',
    cause: 'ip-block',
    responder: 'cloudflare',
    audience: 'site-owner',
    source:
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1006/',
    answer: ({ url }) =>
      html(
        403,
        cloudflareErrorPage(
          1006,
          'Access denied',
          `The owner of this website (${url.hostname}) has banned your IP address (192.0.2.17).`,
          url.hostname,
        ),
        CLOUDFLARE,
      ),
  },
  {
    id: 'country-blocked',
    host: 'stream',
    path: '/live',
    title: 'Not in your country',
    explains: 'Amazon CloudFront was told to turn away some countries.',
    cause: 'geo-block',
    responder: 'aws-cloudfront',
    audience: 'site-owner',
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html',
    answer: () => html(403, CLOUDFRONT_GEO, { ...CLOUDFRONT, 'Content-Type': 'text/html' }),
  },
  {
    id: 'withheld-by-law',
    host: 'press',
    path: '/articles/451',
    title: 'Withheld for legal reasons',
    explains: 'Status 451 with the link that names who demanded it.',
    cause: 'legal-block',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'site-owner',
    source: 'https://www.rfc-editor.org/rfc/rfc7725#section-3',
    answer: () =>
      html(
        451,
        sitePage(
          'Unavailable For Legal Reasons',
          '<p>This request may not be serviced in the Roman Province of Judea due to the Lex Julia Majestatis, which disallows access to resources hosted on servers deemed to be operated by the People’s Front of Judea.</p>',
        ),
        { Link: '<https://spqr.example/legislatione>; rel="blocked-by"' },
      ),
  },
  {
    id: 'filtered-by-the-network',
    host: 'arcade',
    path: '/play',
    title: 'Blocked by your own network',
    explains: 'The page of a FortiGate in the office or school: the site never saw the request.',
    cause: 'web-filter',
    responder: 'fortiguard',
    audience: 'network-admin',
    source:
      'https://docs.fortinet.com/document/fortigate/7.6.0/administration-guide/563330/replacement-messages',
    answer: ({ url }) => html(403, fortiguardPage(url.href), { 'X-Frame-Options': 'SAMEORIGIN' }),
  },
  {
    id: 'hotel-network',
    host: 'anywhere',
    path: '/',
    title: 'A network that wants a sign-in first',
    explains:
      'Status 511: the network of a hotel or train, not the site, answers until you have accepted its terms.',
    cause: 'captive-portal',
    responder: 'unknown',
    alsoResponder: ['application', 'isp-filter'],
    audience: 'visitor',
    source: 'https://www.rfc-editor.org/rfc/rfc6585#section-6',
    answer: () =>
      html(
        511,
        '<html><head><title>Network Authentication Required</title><meta http-equiv="refresh" content="600; url=https://login.example.net/"></head><body><p>You need to <a href="https://login.example.net/">authenticate with the local network</a> in order to gain access.</p></body></html>',
      ),
  },
];
