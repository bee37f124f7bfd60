import { browser } from './browser.ts';

/** An answer to a request that carried nothing of the person's. */
export type PlainAnswer = {
  readonly status: number;
  /** Where the last redirect led; the address itself where there was none. */
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** First 64 KiB; null where the redirects went on for longer than was allowed. */
  readonly text: string | null;
  /** Requests that were made, redirects included. */
  readonly requests: number;
};

/** Bytes of a body that are read. */
const MOST_BYTES = 65_536;

/**
 * The answer to a GET without cookies, passwords and referrer, past the cache, of at most `most` requests in all. Not a
 * navigation: the browser says so in `Sec-Fetch-Mode`, and no script runs. Rejects where the network fails or the signal
 * ends it.
 */
export async function askPlainly(
  url: string,
  most: number,
  signal: AbortSignal,
): Promise<PlainAnswer> {
  const ending = new AbortController();
  signal.throwIfAborted();
  signal.addEventListener('abort', () => ending.abort());
  let requests = 1;
  let last = '';
  const onRedirect = ({ tabId, redirectUrl }: { tabId: number; redirectUrl: string }): void => {
    // Requests of the extension belong to no tab.
    if (tabId >= 0) return;
    requests += 1;
    last = redirectUrl;
    // The request to the last allowed address is on its way already.
    if (requests >= most) ending.abort();
  };
  const { onBeforeRedirect } = browser.webRequest;
  onBeforeRedirect.addListener(onRedirect, {
    urls: ['http://*/*', 'https://*/*'],
    types: ['xmlhttprequest'],
  });
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: most > 1 ? 'follow' : 'manual',
      headers: { Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' },
      signal: ending.signal,
    });
    return {
      status: response.status,
      url: response.url === '' ? url : response.url,
      headers: [...response.headers].map(([name, value]) => ({ name, value })),
      text: response.type === 'opaqueredirect' ? null : await readStart(response),
      requests,
    };
  } catch (error) {
    if (signal.aborted || last === '' || !ending.signal.aborted) throw error;
    return { status: 0, url: last, headers: [], text: null, requests };
  } finally {
    onBeforeRedirect.removeListener(onRedirect);
  }
}

async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader !== undefined && text.length < MOST_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return text.slice(0, MOST_BYTES);
}
