import { describe, expect, it } from 'vitest';
import { NOON } from '../../testing/answer.ts';
import { buildExchange, type Given } from '../../testing/exchange.ts';
import { OPAQUE_INDEX } from '../tokens/opaque-index.ts';
import { readAddress } from './address.ts';
import { tellClient } from './client.ts';
import { readIdentity } from './identity.ts';
import { readSignedUrlEnd } from './signed-url.ts';

describe('readAddress', () => {
  it('takes an address apart', () => {
    const address = readAddress('https://WWW.Site.example:8443/Files/a.TAR?Page=2&q=x#z');
    expect(address).toMatchObject({
      host: 'www.site.example',
      scheme: 'https',
      path: '/Files/a.TAR',
      extension: 'tar',
      endsInSlash: false,
      isIpAddress: false,
      isLocal: false,
    });
    expect([...address.queryNames]).toEqual(['page', 'q']);
  });

  it.each([
    ['http://127.0.0.1/', { isIpAddress: true, isLocal: true }],
    ['http://[::1]/', { isIpAddress: true }],
    ['http://app.localhost/', { isLocal: true }],
    ['https://a.example/.env', { extension: '' }],
    ['no address', { host: '', path: '', scheme: '' }],
  ])('%s', (url, expected) => {
    expect(readAddress(url)).toMatchObject(expected);
  });
});

describe('readIdentity', () => {
  const identityOf = (given: Partial<Given>) =>
    readIdentity(OPAQUE_INDEX, buildExchange({ status: 403, ...given }), NOON);

  it.each([
    ['a scheme', { sent: { Authorization: 'Bearer EXAMPLE' } }, { scheme: 'bearer', known: true }],
    ['a bare key', { sent: { Authorization: 'EXAMPLE' } }, { scheme: 'example', known: true }],
    [
      'a key field',
      { sent: { 'X-API-Key': 'EXAMPLE' } },
      { keyHeaders: ['x-api-key'], known: true },
    ],
    [
      'a key in the address',
      { url: 'https://a.example/?API_KEY=EXAMPLE' },
      { keyParameters: ['api_key'], known: true },
    ],
    ['a session', { cookie: 'PHPSESSID=EXAMPLE' }, { sessionCookies: ['PHPSESSID'], known: true }],
    ['what everybody has', { cookie: '_ga=EXAMPLE' }, { sessionCookies: [], known: false }],
    [
      'a password typed',
      { posted: 'user=a&password=EXAMPLE' },
      { passwordInBody: true, known: false },
    ],
    ['nothing', {}, { scheme: null, known: false, cookieBytes: 0 }],
  ])('sees %s', (_, given, expected) => {
    expect(identityOf(given)).toMatchObject(expected);
  });

  it('is null where what was sent is not known', () => {
    expect(identityOf({ sent: null })).toBe(null);
  });

  it('is known all the same where the address carries a key', () => {
    expect(identityOf({ sent: null, url: 'https://a.example/?key=EXAMPLE' })?.known).toBe(true);
  });
});

describe('tellClient', () => {
  const clientOf = (given: Partial<Given>) => {
    const exchange = buildExchange({ status: 401, ...given });
    return tellClient(
      exchange,
      readAddress(exchange.url),
      readIdentity(OPAQUE_INDEX, exchange, NOON),
    );
  };

  it.each([
    ['a document', {}, 'page'],
    ['a picture', { kind: 'image' }, 'page'],
    ['a call of the site’s own page', { kind: 'fetch', initiator: 'https://site.example' }, 'page'],
    ['a call of another site', { kind: 'fetch', initiator: 'https://other.test' }, 'api'],
    [
      'a call that says where from in a field',
      { kind: 'fetch', sent: { Referer: 'https://www.site.example/a' } },
      'page',
    ],
    ['a call from nowhere', { kind: 'fetch' }, 'api'],
    [
      'a call that says it is a page’s script',
      { kind: 'fetch', sent: { 'X-Requested-With': 'XMLHttpRequest' } },
      'page',
    ],
    ['a call with a session', { kind: 'fetch', cookie: 'PHPSESSID=EXAMPLE' }, 'page'],
    [
      'a call with a token of its own',
      {
        kind: 'fetch',
        initiator: 'https://site.example',
        sent: { Authorization: 'Bearer EXAMPLE' },
      },
      'api',
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(clientOf(given)).toBe(expected);
  });
});

describe('readSignedUrlEnd', () => {
  it.each([
    ['S3', 'X-Amz-Date=20261118T110000Z&X-Amz-Expires=300&X-Amz-Signature=a', 1_794_999_900],
    ['Google', 'X-Goog-Date=20261118T110000Z&X-Goog-Expires=300&X-Goog-Signature=a', 1_794_999_900],
    ['Azure', 'sv=2022&se=2026-11-18T11%3A00%3A00Z&sig=a', 1_794_999_600],
    ['Meta', 'oh=a&oe=6AFD2580', 0x6afd2580],
    ['seconds beside a signature', 'Expires=1794999600&Signature=a', 1_794_999_600],
    ['milliseconds', 'expires=1794999600000&token=a', 1_794_999_600],
  ])('reads the end of a link of %s', (_, query, seconds) => {
    expect(readSignedUrlEnd(readAddress(`https://a.example/f?${query}`))?.seconds).toBe(seconds);
  });

  it.each([
    ['an end without a signature', 'expires=1794999600'],
    ['a signature without an end', 'Signature=a'],
    ['no query', ''],
  ])('gives null for %s', (_, query) => {
    expect(readSignedUrlEnd(readAddress(`https://a.example/f?${query}`))).toBe(null);
  });
});
