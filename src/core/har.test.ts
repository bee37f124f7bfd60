import { describe, expect, it } from 'vitest';
import { AppError } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { exchangesFromHar } from './har.ts';

const REQUEST = {
  method: 'GET',
  url: 'https://www.site.example/page',
  headers: [{ name: 'Accept', value: '*/*' }],
};
const RESPONSE = {
  status: 401,
  headers: [],
  content: { size: 2, mimeType: 'text/plain', text: 'no' },
};

type Parts = { entry?: object; request?: object; response?: object };

function readOne({ entry, request, response }: Parts, ...others: Parts[]): Exchange {
  const [first] = exchangesFromHar({
    log: {
      entries: [{ entry, request, response }, ...others].map((parts) => ({
        startedDateTime: '2026-11-18T12:00:00.000Z',
        time: 500,
        request: { ...REQUEST, ...parts.request },
        response: { ...RESPONSE, ...parts.response },
        ...parts.entry,
      })),
    },
  });
  if (first === undefined) throw new Error('expected an exchange');
  return first;
}

const names = (headers: readonly { name: string }[]): string[] => headers.map(({ name }) => name);
/** An entry that shows that the file was not sanitised. */
const OPEN: Parts = { request: { headers: [{ name: 'Cookie', value: 'a=b' }] } };

describe('exchangesFromHar', () => {
  it('takes the clock from start and duration', () => {
    expect(readOne({}).receivedAtSeconds).toBe(1_795_003_200.5);
    expect(readOne({ entry: { time: -1 } }).receivedAtSeconds).toBe(1_795_003_200);
    expect(readOne({ entry: { startedDateTime: 'soon' } }).receivedAtSeconds).toBe(null);
  });

  it('takes name and password out of the address', () => {
    const { url } = readOne({ request: { url: 'https://ada:EXAMPLE@www.site.example/a' } });
    expect(url).toBe('https://www.site.example/a');
    expect(readOne({ request: { url: 'https://www.site.example/@ada' } }).url).toContain('/@ada');
  });

  it('ignores what it does not know, and survives members of the wrong kind', () => {
    const exchange = readOne({
      entry: { _webSocketMessages: [], cache: null, time: 'soon', _resourceType: 7 },
      request: { headers: [{ name: 'A' }, null, 5, { value: 'x' }], postData: 'x', cookies: {} },
      response: { headers: { Server: 'nginx', Age: 5 }, content: null, cookies: 'none' },
    });
    expect(exchange.request.headers).toEqual([{ name: 'A', value: '' }]);
    expect(exchange.response.headers).toEqual([
      { name: 'Server', value: 'nginx' },
      { name: 'Age', value: '5' },
    ]);
    expect(exchange.response.body).toBe(null);
  });

  it.each([
    ['a file without credentials was sanitised', [], 'no-credentials'],
    ['one with a cookie was not', [OPEN], 'all'],
    [
      'one with a cookie set was not',
      [{ response: { headers: [{ name: 'set-cookie', value: 'a=b' }] } }],
      'all',
    ],
    [
      'one with cookies beside the fields was not',
      [{ request: { cookies: [{ name: 'a', value: 'b' }] } }],
      'all',
    ],
  ])('%s', (_, others: Parts[], visibility) => {
    const exchange = readOne({}, ...others);
    expect(exchange.request.visibility).toBe(visibility);
    expect(exchange.request.cookies === null).toBe(visibility !== 'all');
  });

  it('knows nothing of what was sent where no field was recorded', () => {
    const { request } = readOne({ request: { headers: [] } }, OPEN);
    expect(request.visibility).toBe('none');
    expect(request.cookies).toBe(null);
  });
});

describe('a file written by', () => {
  it('Chromium: kind, initiator, error and pseudo-fields', () => {
    const exchange = readOne({
      entry: {
        _resourceType: 'xhr',
        _initiator: {
          type: 'script',
          stack: { callFrames: [{ url: 'https://app.example/main.js', lineNumber: 1 }] },
        },
      },
      request: {
        headers: [
          { name: ':authority', value: 'a' },
          { name: 'accept', value: '*/*' },
        ],
      },
      response: {
        status: 0,
        _error: 'net::ERR_FAILED',
        content: { size: 0, mimeType: 'x-unknown' },
      },
    });
    expect(exchange.kind).toBe('fetch');
    expect(exchange.initiator).toBe('https://app.example');
    expect(exchange.error).toBe('net::ERR_FAILED');
    expect(names(exchange.request.headers)).toEqual(['accept']);
    expect(exchange.response.body).toBe(null);
  });

  it.each([
    ['a document', 'document', 'navigate', 'document'],
    ['a frame', 'iframe', 'navigate', 'frame'],
    ['a call', 'empty', 'cors', 'fetch'],
    ['a picture', 'image', 'no-cors', 'image'],
    ['a script', 'script', 'no-cors', 'other'],
  ])('Firefox or Safari: %s by what it sent', (_, dest, mode, kind) => {
    const headers = [
      { name: 'Sec-Fetch-Dest', value: dest },
      { name: 'Sec-Fetch-Mode', value: mode },
    ];
    expect(readOne({ request: { headers } }).kind).toBe(kind);
  });

  it('Firefox: an empty text in place of a body that it no longer had', () => {
    const content = { mimeType: 'application/json', size: 120, text: '' };
    expect(readOne({ response: { content } }).response.body).toBe(null);
  });

  it('Firefox: a body left out', () => {
    const content = {
      mimeType: 'text/html',
      size: 120,
      comment: 'Response bodies are not included.',
    };
    expect(readOne({ response: { content } }).response.body).toBe(null);
  });

  it('Charles: cookies beside the fields, parameters in place of a body, a status as text', () => {
    const exchange = readOne({
      request: {
        method: 'POST',
        cookies: [{ name: 'sid', value: 'EXAMPLE' }],
        postData: {
          mimeType: 'application/x-www-form-urlencoded',
          params: [
            { name: 'user', value: 'ada' },
            { name: 'password', value: 'a&b' },
          ],
        },
      },
      response: { status: '403' },
    });
    expect(exchange.status).toBe(403);
    expect(exchange.request.cookies).toEqual([{ name: 'sid', bytes: 11 }]);
    expect(exchange.request.body).toBe('user=ada&password=a%26b');
  });

  it('mitmproxy: cookies of the answer beside its fields, a body in base64', () => {
    const exchange = readOne({
      response: {
        cookies: [{ name: 'sid', value: 'EXAMPLE', path: '/', httpOnly: true, secure: false }],
        content: {
          size: 9,
          mimeType: 'text/plain; charset=windows-1251',
          text: '5PLu',
          encoding: 'base64',
        },
      },
    });
    expect(exchange.response.headers).toEqual([
      { name: 'Set-Cookie', value: 'sid=EXAMPLE; Path=/; HttpOnly' },
    ]);
    expect(exchange.response.body?.text).toBe('дто');
  });

  it('Fiddler: no kind, no size, a page by what it accepts', () => {
    const exchange = readOne({
      request: { headers: [{ name: 'Accept', value: 'text/html,application/xhtml+xml' }] },
      response: { content: { mimeType: '', size: -1 } },
    });
    expect(exchange.kind).toBe('document');
    expect(exchange.response.body).toBe(null);
  });

  it.each([
    ['a size of nothing', { content: { size: 0, mimeType: 'text/plain' } }],
    ['a length of nothing', { headers: [{ name: 'content-length', value: '0' }], content: {} }],
    ['an answer that has none', { status: 204, content: {} }],
  ])('anybody: %s is an empty body', (_, response) => {
    expect(readOne({ response }).response.body).toEqual({ text: '', length: 0, from: 'answer' });
  });

  it('anybody: a body in base64 that is none is empty, not an error', () => {
    const content = { size: 4, mimeType: 'image/png', text: '%%%', encoding: 'base64' };
    expect(readOne({ response: { content } }).response.body?.text).toBe('');
  });
});

describe('what is no HAR file is told with its place', () => {
  it.each([
    ['null', null, 'har-not-a-har', 'expected an object with a "log", found null'],
    ['a list', [], 'har-not-a-har', 'found a list'],
    ['no log', {}, 'har-not-a-har', 'expected "log" to be an object, found nothing'],
    ['no entries', { log: {} }, 'har-not-a-har', 'expected "log.entries" to be a list'],
    ['a number', { log: { entries: [5] } }, 'har-bad-entry', 'log.entries[0]: expected an object'],
    ['no request', { log: { entries: [{}] } }, 'har-bad-entry', 'log.entries[0].request'],
    [
      'no URL',
      { log: { entries: [{ request: {}, response: {} }] } },
      'har-bad-entry',
      'log.entries[0].request.url: expected a string, found nothing',
    ],
    [
      'no status',
      { log: { entries: [{ request: { url: 'a' }, response: { status: 'ok' } }] } },
      'har-bad-entry',
      'log.entries[0].response.status: expected a number, found a string',
    ],
  ])('%s', (_, har, code, words) => {
    let caught: unknown;
    try {
      exchangesFromHar(har);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(AppError);
    expect(caught).toMatchObject({ code });
    expect(String(caught)).toContain(words);
  });
});
