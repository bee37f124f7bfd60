import type { Harness } from './fixtures/harness.ts';

/** What the background answers to a request of one of the extension's own pages. */
export const ask = <Answer>(harness: Harness, name: string, argument: unknown): Promise<Answer> =>
  harness.evaluateInExtension<Answer>(
    `globalThis.browser.runtime.sendMessage(${JSON.stringify({ name, argument })})`,
  );
