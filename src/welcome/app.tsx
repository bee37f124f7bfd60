import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { askForOrigin } from '../platform/permissions.ts';
import { Button } from '../ui/button.tsx';
import { Icon, Mark } from '../ui/mark.tsx';
import { useReader, useText } from '../ui/reader.ts';
import { drawDemoCard } from './demo-card.tsx';
import { makeDemoView } from './demo-view.ts';
import { Picture } from './picture.tsx';
import type { WELCOME_TEXT } from './text.ts';

type AppProps = { readonly maySeeAll: boolean };

/** What Readmit does, what it asks for, and a card to look at. */
export function App({ maySeeAll }: AppProps): JSX.Element {
  const translate = useText<typeof WELCOME_TEXT>();
  return (
    <main class="page">
      <header class="page-head">
        <Mark size={44} />
        <h1>{translate('welcome.title')}</h1>
      </header>
      <p class="lead">{translate('welcome.lead')}</p>
      <Picture />
      <Grant maySeeAll={maySeeAll} />
      <Demo />
      <section class="panel">
        <h2>{translate('welcome.promise.title')}</h2>
        <ul class="promises">
          {(['network', 'healthy', 'clear'] as const).map((promise) => (
            <li key={promise}>
              <Icon shape="good" />
              {translate(`welcome.promise.${promise}`)}
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href="../options/index.html">{translate('welcome.settings')}</a>
      </p>
    </main>
  );
}

function Grant({ maySeeAll }: Pick<AppProps, 'maySeeAll'>): JSX.Element {
  const translate = useText<typeof WELCOME_TEXT>();
  const [answer, setAnswer] = useState<'unasked' | 'granted' | 'declined'>(
    maySeeAll ? 'granted' : 'unasked',
  );
  if (answer === 'granted')
    return (
      <p class="note good" role="status" data-granted="true">
        <Icon shape="good" />
        <span>{translate('welcome.granted')}</span>
      </p>
    );
  const grant = (): void =>
    void askForOrigin('*://*/*').then((given) => setAnswer(given ? 'granted' : 'declined'));
  return (
    <section class="panel" data-granted="false">
      <h2>{translate('welcome.grant.title')}</h2>
      <p>{translate('welcome.grant.text')}</p>
      <div class="row">
        <Button action="grant-all" kind="main" onClick={grant}>
          {translate('welcome.grant')}
        </Button>
      </div>
      {answer === 'declined' && <p role="status">{translate('welcome.declined')}</p>}
    </section>
  );
}

function Demo(): JSX.Element {
  const translate = useText<typeof WELCOME_TEXT>();
  const { catalogue, lang } = useReader();
  const host = useRef<HTMLDivElement>(null);
  const draw = (): void => {
    if (host.current === null) return;
    drawDemoCard(host.current, makeDemoView(catalogue, lang, Date.now() / 1000));
  };
  useEffect(draw, []);
  return (
    <section class="panel" id="demo">
      <h2>{translate('welcome.demo.title')}</h2>
      <p>{translate('welcome.demo.text')}</p>
      <div class="row">
        <Button action="show-demo" onClick={draw}>
          {translate('welcome.demo.show')}
        </Button>
      </div>
      <div class="stage" data-demo-card="" ref={host} />
    </section>
  );
}
