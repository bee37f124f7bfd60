import { describe, expect, it } from 'vitest';
import type { Exchange } from '../core/exchange.ts';
import { makeJws } from '../core/tokens/example-token.ts';
import { findSeenTokens } from './find-seen-tokens.ts';

const NOW = 1_800_000_000;
const TOKEN = makeJws({ sub: 'anna-EXAMPLE', exp: NOW + 60 });

function exchangeOf(url: string, text: string): Exchange {
  return {
    id: '0',
    url,
    method: 'GET',
    status: 200,
    kind: 'fetch',
    receivedAtSeconds: NOW,
    request: { visibility: 'none', headers: [], cookies: null, body: null },
    response: { headers: [], body: { text, length: text.length, from: 'answer' } },
  };
}

describe('findSeenTokens', () => {
  it.each([
    {
      name: 'the answer of a token endpoint',
      url: 'https://id.example/token',
      text: JSON.stringify({ token_type: 'Bearer', access_token: TOKEN, expires_in: 60 }),
      from: ['body'],
    },
    {
      name: 'the fragment of an address',
      url: `https://app.example/#access_token=${TOKEN}`,
      text: '',
      from: ['url'],
    },
    { name: 'an ordinary page', url: 'https://app.example/?page=2', text: '<p>Hello', from: [] },
    {
      name: 'a page that only quotes a token',
      url: 'https://docs.example/',
      text: `<pre>${TOKEN}</pre>`,
      from: [],
    },
  ])('finds $from in $name', ({ url, text, from }) => {
    const tokens = findSeenTokens(exchangeOf(url, text), NOW);
    expect(tokens.map(({ place }) => place?.from)).toEqual(from);
    expect(JSON.stringify(tokens)).not.toContain(TOKEN.slice(10, 40));
  });
});
