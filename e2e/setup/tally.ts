/** How many went well and how many did not. */
export type Tally = { readonly passed: number; readonly failed: number };

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
};

type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors?: readonly unknown[];
};

/**
 * The tally of a Vitest JSON report. A file that could not be loaded has no tests to count, and counts as
 * one failure; so does a test that was passed over, since none may be.
 */
export function tallyVitest(report: VitestReport): Tally {
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + unloadable.length,
  };
}

/**
 * The tally of a Playwright JSON report. What was passed over counts as failed. What passed only when tried again counts
 * as passed: a browser on two busy cores is late now and then, and the runner's own list names each such test.
 */
export function tallyPlaywright({ stats, errors = [] }: PlaywrightReport): Tally {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
  };
}

/** The tally to believe when a program also says by its exit code that something went wrong. */
export function believeExitCode(tally: Tally, code: number): Tally {
  const nothingRan = tally.passed + tally.failed === 0;
  const failed = tally.failed === 0 && (code !== 0 || nothingRan) ? 1 : tally.failed;
  return { passed: tally.passed, failed };
}

/** The sum of tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}
