import type { SiteTest, TestAnswer } from './site-test.ts';

/** What a test comes to; its words are under `test.<id>`. */
export type TestConclusion =
  /** Opens without cookies: what the site stored here is the cause. */
  | 'stored-data'
  /** Opens, but no cookies had been sent: the cache or a service worker answered, or the way of asking matters. */
  | 'cache-or-worker'
  /** Leads to a sign-in: fits an ended session and a missing right alike. */
  | 'undecided-sign-in'
  /** A check for humans: programs get it, people may not. */
  | 'undecided-challenge'
  /** Refused for the same reason: nothing stored here is the cause. */
  | 'same-refusal'
  /** The same, and the front page is refused too: the whole site turns this browser or network away. */
  | 'whole-site'
  /** Refused without cookies for want of a sign-in: says nothing of what the cookies do. */
  | 'undecided-anonymous'
  /** Refused for another reason than before. */
  | 'other-refusal'
  | 'stopped'
  | 'failed'
  | 'running';

/** Causes that only say that nobody was signed in, which a request without cookies always is. */
const ANONYMOUS: ReadonlySet<string> = new Set([
  'no-credentials',
  'session-expired',
  'sso-required',
  'mfa-step-up',
]);

/**
 * What a test comes to. Pure. Only a page that opens without cookies shows that what is stored here is the cause; a
 * sign-in decides nothing, so that nobody who merely lacks the right is told to clear.
 */
export function concludeTest(test: SiteTest): TestConclusion {
  if (test.step === 'asking-page' || test.step === 'asking-front') return 'running';
  const page = test.answers.find(({ which }) => which === 'page');
  if (page === undefined) return test.step === 'stopped' ? 'stopped' : 'failed';
  if (page.outcome === 'opens') return test.cookiesSent === 0 ? 'cache-or-worker' : 'stored-data';
  if (page.outcome === 'sign-in') return 'undecided-sign-in';
  const front = test.answers.find(({ which }) => which === 'front');
  return concludeRefusal(page, front, test.causeBefore);
}

function concludeRefusal(
  page: TestAnswer,
  front: TestAnswer | undefined,
  causeBefore: SiteTest['causeBefore'],
): TestConclusion {
  if (page.cause === 'bot-challenge' && causeBefore !== 'bot-challenge')
    return 'undecided-challenge';
  if (page.cause !== null && ANONYMOUS.has(page.cause)) return 'undecided-anonymous';
  if (page.cause !== causeBefore) return 'other-refusal';
  return front?.outcome === 'refused' && front.cause === page.cause ? 'whole-site' : 'same-refusal';
}
