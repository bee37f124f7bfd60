import { render } from 'preact';
import { loadReader } from '../messages/load-reader.ts';
import { askBackground } from '../messages/send.ts';
import { runAfter } from '../platform/clock.ts';
import { findActiveTab } from '../platform/tabs.ts';
import { directionOf, ReaderContext } from '../ui/reader.ts';
import { Broken } from './broken.tsx';
import { Popup } from './popup.tsx';
import '../ui/colors.css';
import '../ui/page.css';
import './popup.css';

start().catch((error: unknown) => render(<Broken error={error} />, document.body));

async function start(): Promise<void> {
  const tab = findTab().then((id) => id ?? -1);
  const report = tab.then((id) => askBackground('get-tab-report', id)).catch(() => null);
  // Both are there in a moment, and nothing is drawn twice then.
  const [{ catalogue, lang }, tabId, first] = await Promise.all([
    loadReader(askBackground),
    tab,
    Promise.race([report, soon()]),
  ]);
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  render(
    <ReaderContext.Provider value={{ catalogue, lang }}>
      <Popup tabId={tabId} first={first} report={report} />
    </ReaderContext.Provider>,
    document.body,
  );
}

/** Nothing, after a wait that a person does not notice. */
function soon(): Promise<null> {
  return new Promise((resolve) => runAfter(0.15, () => resolve(null)));
}

/** The tab of `?tab=`, for the popup in a tab of its own; else the one in front. */
async function findTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? findActiveTab() : Number(named);
}
