import { fieldValue } from '../http/fields.ts';
import { redactUrl } from '../redact.ts';
import { defineRule } from './define-rule.ts';

export default defineRule({
  id: 'foreign-referrer-refused',
  cause: 'hotlink',
  statuses: [403],
  needs: ['exchange', 'address', 'isBarePage', 'caller'],
  confidence: 'likely',
  basis: 'inferred',
  sources: ['https://nginx.org/en/docs/http/ngx_http_referer_module.html'],
  overrides: ['file-possibly-unreadable'],
  text: {
    title: 'The site does not let other sites link to this file',
    why: 'A picture or file was asked for from a page of another site, and the answer gives no other reason.',
    fix: [
      'Open the file from the site’s own page, or open it without telling where you come from.',
    ],
    fixApi: [
      'Fetch the file from the site’s own pages, or ask its owner to allow your site as a referrer.',
    ],
  },
  actions: ['open-without-referrer'],
  match({ exchange, address, isBarePage, caller }) {
    const referrer = fieldValue(exchange.request.headers, 'referer');
    if (referrer === undefined || !URL.canParse(referrer) || !isBarePage || caller === 'identity')
      return undefined;
    const from = new URL(referrer).hostname.split('.').slice(-2).join('.');
    const isMedia = exchange.kind === 'image' || MEDIA.has(address.extension);
    return isMedia && from !== address.host.split('.').slice(-2).join('.')
      ? { evidence: [{ from: 'request', name: 'Referer', value: redactUrl(referrer) }] }
      : undefined;
  },
});

const MEDIA = new Set(
  'jpg jpeg png gif webp avif svg mp4 webm mp3 ogg m3u8 ts zip pdf woff woff2 flac mkv'.split(' '),
);
