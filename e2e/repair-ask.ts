import type { Harness } from './fixtures/harness.ts';

/** What the background answers to a request of one of the extension's own pages. */
export const ask = <Answer>(harness: Harness, name: string, argument: unknown): Promise<Answer> =>
  harness.evaluateInExtension<Answer>(
    `globalThis.browser.runtime.sendMessage(${JSON.stringify({ name, argument })})`,
  );

/** Status of the answer that a page is made of, by the browser's own word; to be evaluated in the page. */
export const STATUS = `performance.getEntriesByType('navigation')[0].responseStatus`;
