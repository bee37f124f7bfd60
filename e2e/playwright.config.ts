import { defineConfig } from 'playwright/test';

/**
 * One set of scenarios for both browsers. Each worker keeps one browser and one lab; nothing is tried twice,
 * and nothing waits for a fixed time.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../artifacts/e2e',
  forbidOnly: true,
  // In a new browser each time; what needed it is listed as flaky.
  retries: 2,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A scenario that only one browser can play carries that browser's tag; none is passed over at run time.
  projects: [
    { name: 'chromium', grepInvert: /@firefox/ },
    { name: 'firefox', grepInvert: /@chromium/ },
  ],
});
