import { memberOf } from './safe-dom.ts';

/** A page that never ends is read as far as it has come. */
const LONGEST_WAIT_MS = 4000;

/** Calls once the document's source has been read by the browser. The script may have come before it was. */
export function whenRead(page: Document, then: () => Promise<void>): void {
  if (memberOf(page, 'readyState') !== 'loading') {
    void then();
    return;
  }
  const stop = new AbortController();
  const once = (): void => {
    clearTimeout(timer);
    stop.abort();
    void then();
  };
  const timer = setTimeout(once, LONGEST_WAIT_MS);
  Document.prototype.addEventListener.call(page, 'DOMContentLoaded', once, {
    signal: stop.signal,
  });
}
