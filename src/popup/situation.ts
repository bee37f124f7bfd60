import type { Finding } from '../core/engine.ts';
import type { TabReport } from '../messages/protocol.ts';
import { concludeTest } from '../repair/conclude-test.ts';
import { waitBeforeRetry } from '../repair/guide/backoff.ts';
import type { Situation } from '../repair/guide/guide.ts';
import type { Tried, Whereabouts } from './guide-means.ts';

/** What the choice of steps rests on, from a report and from where the person is. */
export function situationOf(
  report: TabReport,
  finding: Finding,
  { browser, system, url, knownHosts }: Whereabouts,
  { done }: Tried,
): Situation {
  const { test = null } = report;
  return {
    cause: finding.cause,
    url: /^https?:/.test(url) ? url : report.url,
    browser,
    system,
    isPrivate: report.isPrivate,
    cookiesSent: report.cookiesSent ?? null,
    authScheme: report.authScheme ?? null,
    signInUrl: report.signInUrl ?? null,
    skewSeconds: report.skewSeconds ?? null,
    retryAtSeconds: endOfWait(report, finding),
    cameOfForm: report.cameOfForm ?? false,
    knownHosts,
    test: test === null ? null : concludeTest(test),
    done,
  };
}

/** When the server lets one come back, in seconds since 1970; null where it did not say. */
export function endOfWait({ answeredAtSeconds }: TabReport, { values }: Finding): number | null {
  const wait = values['wait'];
  if (answeredAtSeconds == null || typeof wait !== 'object' || wait.kind !== 'duration')
    return null;
  return wait.seconds === null ? null : answeredAtSeconds + Math.max(0, wait.seconds);
}

/** When to ask once more: what the server said, else later each time, counted from now. */
export function chooseRetry(
  named: number | null,
  attempts: number,
  nowSeconds: number,
  chance: number,
): number {
  return named ?? nowSeconds + Math.max(1, waitBeforeRetry(attempts, null, chance));
}

/** Who the site takes a person for, where the refused request said it. */
export function accountOf({ diagnosis }: TabReport): string | null {
  return diagnosis?.tokens.find(({ subject }) => subject !== null)?.subject ?? null;
}
