import { diagnoseFacts } from '../core/engine.ts';
import type { Exchange } from '../core/exchange.ts';
import { deriveFacts } from '../core/facts.ts';
import { redactUrl } from '../core/redact.ts';
import { readClock } from '../platform/clock.ts';
import { askPlainly, type PlainAnswer } from '../platform/plain-request.ts';
import { readTab } from '../platform/tabs.ts';
import { tellOutcome } from '../repair/outcome.ts';
import { MOST_REQUESTS, type SiteTest, type TestAnswer } from '../repair/site-test.ts';
import { diagnoseTab } from './diagnose-tab.ts';
import { loadKnowledge } from './knowledge.ts';
import { changeRecord, readRecord } from './records.ts';
import { countCookies } from './tell-ways.ts';

/** Tests under way; the worker lives as long as one waits for the network. */
const running = new Map<number, AbortController>();

/** Ends the test of a tab, if there is one: no further request is made. */
export function stopTest(tabId: number): void {
  running.get(tabId)?.abort();
}

/**
 * Asks a tab's page and then the site's front page again without cookies, one after the other, and tells of each what
 * the same judge tells of a repair. Every step is kept in the tab's record for whoever looks.
 */
export async function testSite(tabId: number): Promise<SiteTest> {
  stopTest(tabId);
  const ending = new AbortController();
  running.set(tabId, ending);
  const known = await readRecord(tabId);
  const url = (await readTab(tabId))?.url ?? '';
  let test: SiteTest = {
    step: 'asking-page',
    answers: [],
    requests: 0,
    causeBefore: (await diagnoseTab(known))?.findings[0]?.cause ?? null,
    cookiesSent: countCookies(known.answer),
  };
  const tell = async (change: Partial<SiteTest>): Promise<SiteTest> => {
    test = { ...test, ...change };
    if (running.get(tabId) === ending) await changeRecord(tabId, (before) => ({ ...before, test }));
    return test;
  };
  try {
    if (!/^https?:/.test(url)) return await tell({ step: 'failed' });
    const front = new URL('/', url).href;
    for (const [which, address] of [
      ['page', url],
      ['front', front],
    ] as const) {
      const most = MOST_REQUESTS - test.requests;
      if (most <= 0 || (which === 'front' && front === new URL(url).href)) continue;
      await tell({ step: `asking-${which}` });
      const answer = await askPlainly(address, most, ending.signal);
      await tell({
        answers: [...test.answers, await judge(which, address, answer)],
        requests: test.requests + answer.requests,
      });
    }
    return await tell({ step: 'done' });
  } catch {
    return await tell({ step: ending.signal.aborted ? 'stopped' : 'failed' });
  } finally {
    if (running.get(tabId) === ending) running.delete(tabId);
  }
}

async function judge(
  which: TestAnswer['which'],
  asked: string,
  { status, url, headers, text }: PlainAnswer,
): Promise<TestAnswer> {
  const exchange: Exchange = {
    id: 'test',
    url,
    method: 'GET',
    status,
    kind: 'document',
    receivedAtSeconds: readClock(),
    request: { visibility: 'all', headers: [], cookies: [], body: null },
    response: {
      headers,
      body: text === null ? null : { text, length: text.length, from: 'answer' },
    },
  };
  const facts = deriveFacts(exchange, readClock(), await loadKnowledge());
  const first = status === 0 ? undefined : diagnoseFacts(facts).findings[0];
  const cause =
    status >= 400 || first?.cause === 'bot-challenge' ? (first?.cause ?? 'unknown') : null;
  const own = facts.signInForm === true ? 'sign-in' : 'none';
  return {
    which,
    asked: redactUrl(asked),
    ended: redactUrl(url),
    status,
    outcome: tellOutcome({
      causeAfter: cause,
      asked,
      ended: url,
      own: text === null ? 'sign-in' : own,
    }),
    cause,
  };
}
