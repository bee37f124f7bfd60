import { render } from 'preact';
import { inflateSaml } from '../held/inflate-saml.ts';
import { loadReader } from '../messages/load-reader.ts';
import { askBackground } from '../messages/send.ts';
import { checkSignature } from '../platform/check-signature.ts';
import { directionOf, ReaderContext } from '../ui/reader.ts';
import { App, type InspectMeans } from './app.tsx';
import '../ui/colors.css';
import '../ui/page.css';
import './inspect.css';

const MEANS: InspectMeans = {
  checkSignature,
  fetchText: (address) => askBackground('fetch-keys', address),
  unpack: inflateSaml,
};

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
      <App means={MEANS} />
    </ReaderContext.Provider>,
    document.body,
  );
}
