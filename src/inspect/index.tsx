import { render } from 'preact';
import { loadReader } from '../messages/load-reader.ts';
import { askBackground } from '../messages/send.ts';
import { directionOf, ReaderContext } from '../ui/reader.ts';
import { App } from './app.tsx';
import '../ui/colors.css';
import '../ui/page.css';
import './inspect.css';

void start();

async function start(): Promise<void> {
  // The page's own policy lets it connect nowhere, so even its texts are asked for.
  const { catalogue, lang } = await loadReader(askBackground, (wanted) =>
    askBackground('get-catalogue', wanted),
  );
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  render(
    <ReaderContext.Provider value={{ catalogue, lang }}>
      <App />
    </ReaderContext.Provider>,
    document.body,
  );
}
