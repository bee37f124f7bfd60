import { render } from 'preact';
import { loadReader } from '../messages/load-reader.ts';
import { askBackground } from '../messages/send.ts';
import { maySee } from '../platform/permissions.ts';
import { directionOf, ReaderContext } from '../ui/reader.ts';
import { App } from './app.tsx';
import '../ui/colors.css';
import '../ui/page.css';
import './welcome.css';

void start();

async function start(): Promise<void> {
  const [{ catalogue, lang }, maySeeAll] = await Promise.all([loadReader(askBackground), maySee()]);
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  render(
    <ReaderContext.Provider value={{ catalogue, lang }}>
      <App maySeeAll={maySeeAll} />
    </ReaderContext.Provider>,
    document.body,
  );
}
