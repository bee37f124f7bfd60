import { describe, expect, it } from 'vitest';
import { NOON } from '../testing/answer.ts';
import { buildExchange, type Given } from '../testing/exchange.ts';
import { type Catalogue, describeFinding, describeResponder, writeDuration } from './describe.ts';
import { diagnose } from './diagnose.ts';
import { engineEnglish } from './english.ts';
import { makeJws } from './tokens/example-token.ts';

const ENGLISH = engineEnglish();

function textOf(given: Given, catalogue: Catalogue = ENGLISH, lang = 'en') {
  const diagnosis = diagnose(buildExchange(given), NOON);
  const [first] = diagnosis.findings;
  if (first === undefined) throw new Error('expected a finding');
  return describeFinding(first, diagnosis, { catalogue, lang, nowSeconds: NOON });
}

describe('describeFinding', () => {
  it('says the time to wait in words', () => {
    const { fix } = textOf({ status: 429, answer: { 'Retry-After': '30' } });
    expect(fix[0]).toBe(
      'Wait 30 seconds, then try once; reloading again and again makes it longer.',
    );
  });

  it('says something that reads well where no time is known', () => {
    expect(textOf({ status: 429 }).fix[0]).toContain('Wait a minute or two, then');
  });

  it('says when a token ended', () => {
    const sent = { Authorization: `Bearer ${makeJws({ exp: NOON - 7200 })}` };
    expect(textOf({ status: 401, sent, body: { message: 'no' } }).why).toContain('2 hours ago');
  });

  it('says what kind of certainty it has, and goes on in lower case', () => {
    expect(textOf({ status: 403, cookie: 'PHPSESSID=EXAMPLE', body: '<h1>No</h1>' }).why).toMatch(
      /^Probably: [a-z]/,
    );
    expect(textOf({ status: 429 }).why).toMatch(/^The server/);
  });

  it('speaks to who writes the program where a program asked', () => {
    const given = { status: 401, answer: { 'WWW-Authenticate': 'Bearer' } } as const;
    const ofPage = textOf(given).fix;
    const ofCall = textOf({ ...given, kind: 'fetch' }).fix;
    expect(ofPage).not.toEqual(ofCall);
  });

  it('survives a catalogue that has nothing', () => {
    const { title, why, fix } = textOf({ status: 429 }, {});
    expect([title, why, fix]).toEqual(['rate-limit', '', []]);
  });
});

describe('describeResponder', () => {
  it('names the product, or says that nothing shows it', () => {
    const said = (id: 'nginx' | 'unknown', confidence: 'certain' | 'likely'): string =>
      describeResponder(
        { ...diagnose(buildExchange({ status: 403 }), NOON), responder: { id, confidence } },
        ENGLISH,
      );
    expect(said('nginx', 'certain')).toBe('Answered by nginx');
    expect(said('nginx', 'likely')).toBe('Probably: answered by nginx');
    expect(said('unknown', 'likely')).toBe('Nothing shows which server answered');
  });
});

describe('writeDuration', () => {
  it.each([
    [0, '1 second'],
    [90, '90 seconds'],
    [120, '2 minutes'],
    [5400, '90 minutes'],
    [7200, '2 hours'],
    [200_000, '2 days'],
  ])('%d seconds: %s', (seconds, words) => {
    expect(writeDuration(seconds, 'en')).toBe(words);
  });

  it('speaks other languages', () => {
    expect(writeDuration(300, 'ru')).toBe('5 минут');
  });
});
