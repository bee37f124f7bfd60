import type { JSX } from 'preact';
import { writeDuration } from '../core/describe.ts';
import type { Finding } from '../core/engine.ts';
import type { TabReport } from '../messages/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/mark.tsx';
import { useReader, useText } from '../ui/reader.ts';
import { writeWhen } from '../ui/time.tsx';
import type { Commands } from './commands.ts';
import type { Tried } from './guide-means.ts';
import type { POPUP_TEXT } from './text.ts';
import { useWords } from './use-words.ts';

export type RetryProps = {
  readonly report: TabReport;
  readonly finding: Finding;
  readonly commands: Commands;
  readonly nowSeconds: number;
  /** When the next try is due. */
  readonly dueSeconds: number;
  readonly tried: Tried;
  readonly note: (change: Partial<Tried>) => void;
};

/** One try when the wait is over, only if a person wishes so, with the time that is left. */
export function Retry(props: RetryProps): JSX.Element {
  const { report, commands, nowSeconds, dueSeconds, tried, note } = props;
  const translate = useText<typeof POPUP_TEXT>();
  const words = useWords();
  const { lang } = useReader();
  const { retryAtSeconds, cameOfForm } = report;
  if (cameOfForm === true) return <p>{words('guide.wait.form')}</p>;
  if (retryAtSeconds != null)
    return (
      <div class="note retry">
        <Icon shape="wait" />
        <p role="timer">
          {translate('popup.retry.waiting', { when: writeWhen(retryAtSeconds - nowSeconds, lang) })}
        </p>
        <div>
          <Button action="retry-never" onClick={() => void commands.retryAt(null)}>
            {translate('popup.retry.stop')}
          </Button>
        </div>
      </div>
    );
  const left = Math.ceil(dueSeconds - nowSeconds);
  const retry = (atSeconds: number): void => {
    note({ attempts: tried.attempts + 1 });
    void commands.retryAt(atSeconds);
  };
  return left > 0 ? (
    <>
      <p class="countdown" role="timer">
        {words('guide.wait.left', { time: writeDuration(left, lang) })}
      </p>
      <Button action="retry-later" kind="main" onClick={() => retry(dueSeconds)}>
        {words('guide.wait.button')}
      </Button>
    </>
  ) : (
    <Button action="retry-now" kind="main" onClick={() => retry(nowSeconds)}>
      {translate('popup.try-again')}
    </Button>
  );
}
