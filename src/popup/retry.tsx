import type { JSX } from 'preact';
import type { Finding } from '../core/engine.ts';
import type { TabReport } from '../messages/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/mark.tsx';
import { useReader, useText } from '../ui/reader.ts';
import { writeWhen } from '../ui/time.tsx';
import type { Commands } from './commands.ts';
import type { POPUP_TEXT } from './text.ts';

/** Where the answer names no time: what most limits are counted over. */
const USUAL_WAIT_SECONDS = 60;

type RetryProps = {
  readonly report: TabReport;
  readonly finding: Finding;
  readonly commands: Commands;
  readonly nowSeconds: number;
};

/** One try when the wait is over, only if a person wishes so, with the time that is left. */
export function Retry({ report, finding, commands, nowSeconds }: RetryProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const { lang } = useReader();
  const { retryAtSeconds } = report;
  if (retryAtSeconds == null)
    return (
      <Button
        action="retry-later"
        kind="main"
        onClick={() => void commands.retryAt(nowSeconds + waitOf(finding))}
      >
        {translate('popup.retry.begin', { when: writeWhen(waitOf(finding), lang) })}
      </Button>
    );
  const when = writeWhen(retryAtSeconds - nowSeconds, lang);
  return (
    <div class="note retry">
      <Icon shape="wait" />
      <p>{translate('popup.retry.waiting', { when })}</p>
      <div>
        <Button action="retry-never" onClick={() => void commands.retryAt(null)}>
          {translate('popup.retry.stop')}
        </Button>
      </div>
    </div>
  );
}

function waitOf({ values }: Finding): number {
  const wait = values['wait'];
  return typeof wait === 'object' && wait.kind === 'duration' && wait.seconds !== null
    ? Math.max(1, wait.seconds)
    : USUAL_WAIT_SECONDS;
}
