import { browser } from './browser.ts';

/** What this browser can do, asked of the API itself and not of a name or version. */
export type Capabilities = {
  /** Firefox shows `Cookie` and HTTP authentication in `onSendHeaders`; Chromium hides both without `extraHeaders`. */
  readonly seesSentHeaders: boolean;
  /** Chromium's `browsingData` filters by `origins`, Firefox's by `hostnames`. */
  readonly clearsByOrigin: boolean;
  /** Firefox's cookie calls reject under first-party isolation unless they name a `firstPartyDomain`. */
  readonly hasContainers: boolean;
};

/** The capabilities of the browser Readmit runs in. */
export function readCapabilities(): Capabilities {
  // The scheme of the extension's own pages tells the engine, and the engine tells all three.
  const isGecko = browser.runtime.getURL('').startsWith('moz-extension:');
  return { seesSentHeaders: isGecko, clearsByOrigin: !isGecko, hasContainers: isGecko };
}
