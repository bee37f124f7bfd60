import type { Exchange } from '../src/core/exchange.ts';

const PROSE =
  'The committee of the society met in the old town hall and spoke about the garden, the roof and the money for the ' +
  'summer. Members who wish to take part can write to the office before the end of the month; all others find the ' +
  'news here as soon as there is some. A list of the rooms, their prices and the hours is kept at the door. ';

/** Text of a page, as long as wanted, with a number now and then so that no two parts are alike. */
function proseOf(length: number): string {
  let text = '';
  for (let part = 0; text.length < length; part += 1) text += `<p>${PROSE}${part}</p>\n`;
  return text.slice(0, length);
}

const page =
  (title: string, words: string) =>
  (length: number): string =>
    `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>${words}</p>${proseOf(length - 200)}</body></html>`;
const json =
  (members: object) =>
  (length: number): string =>
    JSON.stringify({ ...members, help: proseOf(length - 200) });

const KINDS = [
  [403, page('403 Forbidden', 'You do not have permission to open this page.'), 'text/html'],
  [401, page('Sign in', 'Please sign in to go on.'), 'text/html'],
  [429, json({ error: 'rate_limited', message: 'Too many requests' }), 'application/json'],
  [
    401,
    json({ error: { code: 401, message: 'Token expired', status: 'UNAUTHENTICATED' } }),
    'application/json',
  ],
  [
    403,
    json({ type: 'about:blank', title: 'Forbidden', status: 403, detail: 'No' }),
    'application/problem+json',
  ],
  [404, page('Not found', 'There is nothing here.'), 'text/html'],
  [
    403,
    (length: number) =>
      `<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message><Help>${PROSE.repeat(Math.ceil(length / PROSE.length)).slice(0, length - 150)}</Help></Error>`,
    'application/xml',
  ],
  [500, page('Something broke', 'We are looking into it.'), 'text/html'],
] as const;

/** Answers with bodies of that length, one of each kind, as a browser records them. */
export function sampleExchanges(bodyLength: number): Exchange[] {
  return KINDS.map(([status, body, type], place) => {
    const text = body(bodyLength);
    return {
      id: String(place),
      url: `https://www.site.example/section/page-${place}?view=list`,
      method: 'GET',
      status,
      kind: type === 'text/html' ? 'document' : 'fetch',
      receivedAtSeconds: 1_795_003_200,
      request: {
        visibility: 'all',
        headers: [
          ...['accept', 'accept-language', 'user-agent', 'sec-fetch-dest', 'sec-fetch-mode'].map(
            (name) => ({ name, value: 'something that a browser says' }),
          ),
          { name: 'cookie', value: 'theme=dark; lang=de; sid=EXAMPLE' },
        ],
        cookies: ['theme', 'lang', 'sid'].map((name) => ({ name, bytes: 12 })),
        body: null,
      },
      response: {
        headers: [
          { name: 'server', value: 'nginx' },
          { name: 'date', value: 'Wed, 18 Nov 2026 12:00:00 GMT' },
          { name: 'content-type', value: type },
          { name: 'cache-control', value: 'no-store' },
          { name: 'vary', value: 'Accept-Encoding' },
          { name: 'strict-transport-security', value: 'max-age=31536000' },
          { name: 'x-request-id', value: 'a3f09c' },
        ],
        body: { text, length: text.length, from: 'answer' },
      },
    };
  });
}
