import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TabReport } from '../messages/protocol.ts';
import { concludeTest } from '../repair/conclude-test.ts';
import type { SiteTest } from '../repair/site-test.ts';
import { Button } from '../ui/button.tsx';
import { useReader, useText } from '../ui/reader.ts';
import type { Commands } from './commands.ts';
import { PrivateWindow } from './private-window.tsx';
import type { POPUP_TEXT } from './text.ts';

const ASK_AGAIN_MS = 400;

type AskAgainProps = { readonly report: TabReport; readonly commands: Commands };

/** The test before anything is cleared: the page asked again without cookies, and what that comes to. */
export function AskAgain({ report, commands }: AskAgainProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const [isBegun, setBegun] = useState(false);
  const test = report.test ?? null;
  const conclusion = test === null ? null : concludeTest(test);
  const isRunning = isBegun || conclusion === 'running';
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => void commands.refresh(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isRunning, commands]);
  const begin = (): void => {
    setBegun(true);
    void commands.test().then(() => setBegun(false));
  };
  return (
    <section class="panel ask-again" data-test={conclusion ?? 'none'}>
      <h2 class="label">{translate('popup.test.title')}</h2>
      {test !== null && <Answers test={test} />}
      {conclusion !== null && conclusion !== 'running' && (
        <p role="status">{translate(`test.${conclusion}`)}</p>
      )}
      {isRunning && <p role="status">{translate('test.running')}</p>}
      <div class="row">
        {isRunning ? (
          <Button action="stop-test" onClick={() => void commands.stopTest()}>
            {translate('popup.test.stop')}
          </Button>
        ) : (
          <Button action="test-site" onClick={begin}>
            {translate('popup.test.begin')}
          </Button>
        )}
        {conclusion === 'stored-data' && !isRunning && (
          <Button
            action="show-site-data"
            kind="main"
            onClick={() => void commands.show('site-data')}
          >
            {translate('popup.action.site-data')}
          </Button>
        )}
      </div>
      {!report.isPrivate && <PrivateWindow tabId={report.tabId} commands={commands} />}
      <p class="soft small">{translate('popup.test.note')}</p>
    </section>
  );
}

function Answers({ test }: { readonly test: SiteTest }): JSX.Element | null {
  const translate = useText<typeof POPUP_TEXT>();
  const { catalogue } = useReader();
  if (test.answers.length === 0) return null;
  return (
    <table class="answers">
      <caption class="unseen">{translate('popup.test.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('popup.test.asked')}</th>
          <th scope="col">{translate('popup.test.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {test.answers.map(({ which, status, outcome, asked }) => (
          <tr key={which} data-which={which} data-outcome-of={outcome}>
            <th scope="row" title={asked}>
              {translate(`popup.test.${which}`)}
            </th>
            <td>
              {catalogue[`popup.test.outcome.${outcome}`] ?? outcome}
              {status === 0 ? '' : ` (${status})`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
