import type { Browser } from 'webextension-polyfill';

const host = globalThis as typeof globalThis & {
  readonly browser?: Browser;
  readonly chrome?: Browser;
};

/**
 * The one place where the browser's API enters. In Manifest V3 both browsers give promises, whatever the name; only
 * answers to messages differ, which `messages.ts` deals with. The types are those of webextension-polyfill: the polyfill
 * itself would be a twentieth of what the worker may weigh.
 */
export const browser: Browser = host.browser ?? (host.chrome as Browser);
