import { render } from 'preact';
import { loadReader } from '../messages/load-reader.ts';
import { askBackground } from '../messages/send.ts';
import { findActiveTab } from '../platform/tabs.ts';
import { directionOf, ReaderContext } from '../ui/reader.ts';
import { Broken } from './broken.tsx';
import { Popup } from './popup.tsx';
import '../ui/colors.css';
import '../ui/page.css';
import './popup.css';

start().catch((error: unknown) => render(<Broken error={error} />, document.body));

async function start(): Promise<void> {
  const [{ catalogue, lang }, tabId] = await Promise.all([loadReader(askBackground), findTab()]);
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  render(
    <ReaderContext.Provider value={{ catalogue, lang }}>
      <Popup tabId={tabId ?? -1} />
    </ReaderContext.Provider>,
    document.body,
  );
}

/** The tab of `?tab=`, for the popup in a tab of its own; else the one in front. */
async function findTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? findActiveTab() : Number(named);
}
