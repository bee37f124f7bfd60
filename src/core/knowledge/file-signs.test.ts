import { describe, expect, it } from 'vitest';
import { exchangeOf, NOON } from '../../testing/answer.ts';
import { ANSWERS } from '../../testing/answers/index.ts';
import { buildExchange, type Given } from '../../testing/exchange.ts';
import type { Exchange } from '../exchange.ts';
import { deriveFacts } from '../facts.ts';
import { expandWordings } from './expand-wordings.ts';
import { indexSigns, type SignIndex } from './file-signs.ts';
import { HAN, KNOWLEDGE, SIGN_INDEX, SIGNS, WORDINGS } from './index.ts';
import type { Sign, When } from './sign.ts';

const idsOf = (exchange: Exchange, index: SignIndex): string[] =>
  deriveFacts(exchange, NOON, { ...KNOWLEDGE, signs: index })
    .signs.map(({ sign }) => sign.id)
    .sort();

/** Every row tested, none filed. */
const unfiled = (signs: readonly Sign[]): SignIndex => ({
  ...indexSigns(
    signs.filter(({ when }) => when.near !== undefined),
    { han: HAN },
  ),
  always: signs.filter(({ when }) => when.near === undefined),
});

const row = (when: When): Sign => ({
  id: 'row',
  when,
  responder: 'nginx',
  speaks: 'product',
  confidence: 'likely',
  source: 'RFC 9110',
  seen: '2026-11',
});

const ROWS: readonly { name: string; when: When; given: Given }[] = [
  { name: 'status alone', when: { status: [403] }, given: { status: 403 } },
  {
    name: 'a field that is rare',
    when: { headers: { 'x-edge': true } },
    given: { status: 403, answer: { 'X-Edge': '1' } },
  },
  {
    name: 'a part inside a word of a field that most have',
    when: { headers: { server: 'akamai' } },
    given: { status: 403, answer: { Server: 'AkamaiGHost' } },
  },
  {
    name: 'a field that most have, of any value',
    when: { headers: { via: true } },
    given: { status: 403, answer: { Via: '1.1 proxy' } },
  },
  {
    name: 'a challenge',
    when: { challenge: { scheme: 'hawk' } },
    given: { status: 401, answer: { 'WWW-Authenticate': 'Hawk' } },
  },
  {
    name: 'a cookie by its beginning',
    when: { hasCookie: ['visid_*'] },
    given: { status: 403, cookie: 'visid_1=EXAMPLE' },
  },
  {
    name: 'a host below the one that is named',
    when: { host: ['cdn.example'] },
    given: { status: 403, url: 'https://a.b.cdn.example/' },
  },
  {
    name: 'a parameter',
    when: { query: ['x-sig'] },
    given: { status: 403, url: 'https://www.site.example/?X-Sig=1' },
  },
  { name: 'an empty body', when: { format: 'empty' }, given: { status: 403 } },
  {
    name: 'a member of any value below a list',
    when: { fields: { 'errors.*.code': true } },
    given: { status: 403, body: { errors: [{ Code: 5 }] } },
  },
  {
    name: 'a member whose value is no word',
    when: { fields: { 'a.b': '403' } },
    given: { status: 403, body: { a: { b: 403 } } },
  },
  {
    name: 'a member whose value JSON escapes',
    when: { fields: { error: 'échec' } },
    given: {
      status: 403,
      body: '{"error":"\\u00e9chec"}',
      answer: { 'Content-Type': 'application/json' },
    },
  },
  {
    name: 'one of several sentences, one of them without spaces',
    when: { anyText: ['no such door', '您没有权限'] },
    given: { status: 403, body: '<html><p>您没有权限访问</p></html>' },
  },
  {
    name: 'a sentence without spaces, written in references',
    when: { text: ['权限'] },
    given: { status: 403, body: '<html><p>&#26435;&#38480;</p></html>' },
  },
];

describe('filed rows', () => {
  it.each(ROWS)('are found by $name', ({ when, given }) => {
    const exchange = buildExchange(given);
    expect(idsOf(exchange, unfiled([row(when)]))).toEqual(['row']);
    expect(idsOf(exchange, indexSigns([row(when)]))).toEqual(['row']);
  });

  it('are all that would be found by testing every row', () => {
    const every = unfiled([...SIGNS, ...expandWordings(WORDINGS)]);
    // Of a good answer only rows that know its status are looked for, unless all it says is an error.
    for (const answer of ANSWERS.filter(({ response }) => response.status >= 400)) {
      const exchange = exchangeOf(answer);
      expect(idsOf(exchange, SIGN_INDEX), answer.name).toEqual(idsOf(exchange, every));
    }
  }, 60_000);

  it('are few enough to test', () => {
    const { always, byFormat } = SIGN_INDEX;
    expect(always.length).toBeLessThan(SIGNS.length / 20);
    for (const signs of byFormat.values()) expect(signs.length).toBeLessThan(100);
  });
});
