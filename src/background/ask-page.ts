import { sealExchange } from '../core/seal.ts';
import { loadFormats } from '../held/load-formats.ts';
import { readClock, runAfter } from '../platform/clock.ts';
import { runInPage } from '../platform/scripting.ts';
import { bareExchange } from './observed.ts';
import { present } from './present.ts';
import { readRecord, record } from './records.ts';

/** A page that is busy with itself must not keep a person waiting. */
const LONGEST_WAIT_SECONDS = 1;

type Told = {
  readonly status: number;
  readonly url: string;
  readonly text: string;
};

/**
 * Learns of a refusal that no event told of: the site's own service worker answered, or Readmit was not allowed to look
 * then; and reads the words of one that nothing is said about unasked. Only because a person asked; a page that was
 * answered well is left as it is.
 */
export async function askPage(tabId: number): Promise<void> {
  const { answer, commit, repair } = await readRecord(tabId);
  if (repair !== null) return;
  const isRead = answer !== null && (answer.response.body !== null || commit?.error !== null);
  if (isRead) return;
  const told = await Promise.race([
    runInPage(tabId, tellAnswer, 65_536, { isImmediate: true }),
    new Promise<null>((resolve) => runAfter(LONGEST_WAIT_SECONDS, () => resolve(null))),
  ]);
  if (told === null || told.status < 400) return;
  const { status, url, text } = told;
  const atSeconds = readClock();
  const body = { text, length: text.length, from: 'page' as const };
  if (answer !== null) {
    await record(tabId, { kind: 'words', url, documentId: null, status, body });
    return;
  }
  const bare = bareExchange(`asked-${tabId}`, url, atSeconds);
  const exchange = sealExchange(
    await loadFormats(),
    { ...bare, status, response: { ...bare.response, body } },
    atSeconds,
  );
  await record(tabId, { kind: 'asked', exchange });
  await present(tabId);
}

/** Runs in the page. */
function tellAnswer(most: number): Told {
  const [entry] = performance.getEntriesByType('navigation');
  const answered = entry instanceof PerformanceNavigationTiming ? entry.responseStatus : 0;
  const status = answered < 400 ? 0 : answered;
  const plain = document.querySelector('body > pre')?.textContent;
  const { doctype } = document;
  const type = doctype === null ? '' : new XMLSerializer().serializeToString(doctype);
  const text = plain ?? `${type}\n${document.documentElement?.outerHTML ?? ''}`;
  return { status, url: location.href, text: status === 0 ? '' : text.slice(0, most) };
}
