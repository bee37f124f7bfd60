import { describe, expect, it } from 'vitest';
import { concludeTest } from './conclude-test.ts';
import type { SiteTest, TestAnswer } from './site-test.ts';

const answer = (change: Partial<TestAnswer>): TestAnswer => ({
  which: 'page',
  asked: 'https://shop.example/a',
  ended: 'https://shop.example/a',
  status: 200,
  outcome: 'opens',
  cause: null,
  ...change,
});
const refused = (cause: TestAnswer['cause'], which: TestAnswer['which'] = 'page'): TestAnswer =>
  answer({ which, status: 403, outcome: 'refused', cause });

const test = (answers: readonly TestAnswer[], change: Partial<SiteTest> = {}): SiteTest => ({
  step: 'done',
  answers,
  requests: answers.length,
  causeBefore: 'unknown',
  cookiesSent: 2,
  ...change,
});

describe('concludeTest', () => {
  it.each([
    { name: 'opens without cookies', of: test([answer({})]), id: 'stored-data' },
    {
      name: 'opens, but none had been sent',
      of: test([answer({})], { cookiesSent: 0 }),
      id: 'cache-or-worker',
    },
    {
      name: 'leads a visitor without the right to a sign-in form',
      of: test([answer({ outcome: 'sign-in' }), answer({ which: 'front' })], {
        causeBefore: 'insufficient-permission',
      }),
      id: 'undecided-sign-in',
    },
    {
      name: 'leads one whose session ended to the same form',
      of: test([answer({ outcome: 'sign-in' })], { causeBefore: 'session-expired' }),
      id: 'undecided-sign-in',
    },
    {
      name: 'asks an unknown visitor for credentials',
      of: test([refused('no-credentials')], { causeBefore: 'insufficient-permission' }),
      id: 'undecided-anonymous',
    },
    {
      name: 'takes the test for a program',
      of: test([refused('bot-challenge')]),
      id: 'undecided-challenge',
    },
    {
      name: 'challenges everybody as before',
      of: test([refused('bot-challenge')], { causeBefore: 'bot-challenge' }),
      id: 'same-refusal',
    },
    {
      name: 'refuses for the same reason, the front page opens',
      of: test([refused('unknown'), answer({ which: 'front' })]),
      id: 'same-refusal',
    },
    {
      name: 'refuses page and front page alike',
      of: test([refused('ip-block'), refused('ip-block', 'front')], { causeBefore: 'ip-block' }),
      id: 'whole-site',
    },
    {
      name: 'refuses for another reason',
      of: test([refused('rate-limit')]),
      id: 'other-refusal',
    },
    { name: 'was stopped before an answer', of: test([], { step: 'stopped' }), id: 'stopped' },
    { name: 'could not be made', of: test([], { step: 'failed' }), id: 'failed' },
    { name: 'is under way', of: test([answer({})], { step: 'asking-front' }), id: 'running' },
    {
      name: 'was stopped after the page had opened',
      of: test([answer({})], { step: 'stopped' }),
      id: 'stored-data',
    },
  ])('says $id of a site that $name', ({ of, id }) => {
    expect(concludeTest(of)).toBe(id);
  });
});
