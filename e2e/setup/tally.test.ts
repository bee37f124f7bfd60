import { describe, expect, it } from 'vitest';
import { addTallies, believeExitCode, tallyPlaywright, tallyVitest } from './tally.ts';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, testResults: [] };
const playwright = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };

describe('tallyVitest', () => {
  it('counts a file that could not be loaded as one failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(tallyVitest({ ...vitest, testResults })).toEqual({ passed: 5, failed: 1 });
  });

  it('counts a test that was passed over as a failure', () => {
    expect(tallyVitest({ ...vitest, numPendingTests: 2 })).toEqual({ passed: 5, failed: 2 });
  });
});

describe('tallyPlaywright', () => {
  it('counts what was passed over as failed, and what passed when tried again as passed', () => {
    const stats = { ...playwright, unexpected: 1, flaky: 1, skipped: 1 };
    expect(tallyPlaywright({ stats })).toEqual({ passed: 5, failed: 2 });
  });

  it('counts errors outside of tests', () => {
    expect(tallyPlaywright({ stats: playwright, errors: [{}] })).toEqual({ passed: 4, failed: 1 });
  });
});

describe('believeExitCode', () => {
  it.each([
    { name: 'all well', tally: { passed: 2, failed: 0 }, code: 0, failed: 0 },
    { name: 'a failure beside the tests', tally: { passed: 2, failed: 0 }, code: 1, failed: 1 },
    { name: 'failures already counted', tally: { passed: 2, failed: 3 }, code: 1, failed: 3 },
    { name: 'nothing ran at all', tally: { passed: 0, failed: 0 }, code: 0, failed: 1 },
  ])('$name', ({ tally, code, failed }) => {
    expect(believeExitCode(tally, code)).toEqual({ passed: tally.passed, failed });
  });
});

describe('addTallies', () => {
  it('adds', () => {
    const tallies = [
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ];
    expect(addTallies(tallies)).toEqual({ passed: 4, failed: 6 });
  });
});
