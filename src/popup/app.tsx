import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PopupPart, TabReport } from '../messages/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Icon, Mark } from '../ui/mark.tsx';
import { useText } from '../ui/reader.ts';
import { useNow } from '../ui/use-now.ts';
import type { Commands } from './commands.ts';
import { Outcome } from './outcome.tsx';
import { SiteDataView } from './site-data.tsx';
import { isWaitingForAnswer, type PopupEvent, type PopupState } from './state.ts';
import { PARTS, Tabs } from './tabs.tsx';
import type { POPUP_TEXT } from './text.ts';
import { Tokens } from './tokens.tsx';
import { Why } from './why.tsx';

const ASK_AGAIN_MS = 400;

type AppProps = {
  readonly state: PopupState;
  readonly commands: Commands;
  readonly dispatch: (event: PopupEvent) => void;
};

/** The popup: why, what the site keeps, and its credentials. */
export function App({ state, commands, dispatch }: AppProps): JSX.Element {
  const isWaiting = isWaitingForAnswer(state);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => void commands.refresh(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWaiting, commands]);
  const report = state.report.step === 'here' ? state.report.value : null;
  const first = report?.diagnosis?.findings[0];
  return (
    <main
      class="popup"
      data-cause={report === null ? undefined : (first?.cause ?? '')}
      data-responder={report === null ? undefined : (report.diagnosis?.responder.id ?? '')}
    >
      <Head host={report?.host ?? ''} />
      <Tabs part={state.part} onShow={(part) => void commands.show(part)} />
      {PARTS.map((part) => (
        <div
          key={part}
          id={`part-${part}`}
          class="part"
          role="tabpanel"
          data-part={part}
          aria-labelledby={`tab-${part}`}
          hidden={part !== state.part}
        >
          {part === state.part && <Part part={part} {...{ state, commands, dispatch, report }} />}
        </div>
      ))}
    </main>
  );
}

function Head({ host }: { readonly host: string }): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  return (
    <header class="head">
      <Mark size={22} />
      <h1>
        <span class="unseen">Readmit </span>
        {host === '' ? 'Readmit' : host}
      </h1>
      <a
        class="button plain"
        href="../options/index.html"
        target="_blank"
        rel="noreferrer"
        aria-label={translate('popup.settings')}
        title={translate('popup.settings')}
      >
        <Icon shape="sliders" />
      </a>
    </header>
  );
}

type PartProps = AppProps & { readonly part: PopupPart; readonly report: TabReport | null };

function Part({ part, state, commands, dispatch, report }: PartProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const now = useNow();
  if (state.report.step === 'failed')
    return <Failed text={translate('popup.load-failed')} onAgain={() => void commands.refresh()} />;
  if (report === null) return <Looking />;
  if (part === 'why') return <Why report={report} commands={commands} nowSeconds={now} />;
  if (part === 'tokens') {
    const { tokens, reveals } = state;
    if (tokens.step === 'failed')
      return (
        <Failed
          text={translate('popup.tokens.failed')}
          onAgain={() => void commands.lookAtTokens()}
        />
      );
    if (tokens.step !== 'here') return <Looking />;
    return (
      <Tokens
        list={tokens.value}
        skewSeconds={report.skewSeconds ?? 0}
        {...{ reveals, commands, dispatch }}
      />
    );
  }
  const { siteData, choice, repair } = state;
  return (
    <>
      <Outcome
        repair={repair}
        report={report}
        commands={commands}
        nowSeconds={now}
        onLeave={() => {
          dispatch({ kind: 'repair-left' });
          void commands.lookAtSiteData();
        }}
      />
      {siteData.step === 'here' && choice !== null ? (
        <SiteDataView
          data={siteData.value}
          isClearing={repair.step === 'clearing'}
          {...{ choice, report, commands, dispatch }}
        />
      ) : siteData.step === 'failed' ? (
        <Failed
          text={translate('popup.data.failed')}
          onAgain={() => void commands.lookAtSiteData()}
        />
      ) : (
        <Looking />
      )}
    </>
  );
}

function Looking(): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  return (
    <p class="looking" role="status">
      {translate('popup.loading')}
    </p>
  );
}

function Failed(props: { readonly text: string; readonly onAgain: () => void }): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  return (
    <section class="note stop" role="alert">
      <Icon shape="stop" />
      <p>{props.text}</p>
      <div>
        <Button action="try-again" onClick={props.onAgain}>
          {translate('popup.try-again')}
        </Button>
      </div>
    </section>
  );
}
