import { render } from 'preact';
import { loadReader } from '../messages/load-reader.ts';
import type { Settings } from '../messages/protocol.ts';
import { askBackground } from '../messages/send.ts';
import { directionOf, ReaderContext } from '../ui/reader.ts';
import { App } from './app.tsx';
import '../ui/colors.css';
import '../ui/page.css';
import './options.css';

const DEFAULTS: Settings = {
  surface: 'card',
  mayOpenByItself: true,
  muted: [],
  lang: 'auto',
  watched: [],
  presets: {},
};

void start();

async function start(): Promise<void> {
  const { settings, catalogue, lang } = await loadReader(askBackground);
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  render(
    <ReaderContext.Provider value={{ catalogue, lang }}>
      <App first={settings} defaults={DEFAULTS} onChange={changeSettings} />
    </ReaderContext.Provider>,
    document.body,
  );
}

async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const after = await askBackground('change-settings', change);
  // Another language means other texts: the page is made anew with them.
  if (change.lang !== undefined) location.reload();
  return after;
}
