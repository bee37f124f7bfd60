import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TabReport } from '../messages/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/mark.tsx';
import { useText } from '../ui/reader.ts';
import type { Commands } from './commands.ts';
import type { POPUP_TEXT } from './text.ts';

type NoticesProps = { readonly report: TabReport; readonly commands: Commands };

/** What has to be known before the diagnosis: what Readmit may see, and why this window is open. */
export function Notices({ report, commands }: NoticesProps): JSX.Element {
  return (
    <>
      <Sight report={report} commands={commands} />
      {report.openedByItself && <OpenedByItself commands={commands} />}
    </>
  );
}

function Sight({ report, commands }: NoticesProps): JSX.Element | null {
  const translate = useText<typeof POPUP_TEXT>();
  const { sight, host } = report;
  if (sight === 'all-sites' || sight === 'restricted') return null;
  return (
    <section class="note care" data-sight={sight}>
      <Icon shape="caution" />
      <p>{translate(`popup.sight.${sight}`)}</p>
      <div class="row">
        {sight !== 'this-site' && host !== '' && (
          <Button action="grant-site" onClick={() => void commands.grant(`*://${host}/*`)}>
            {translate('popup.grant-site', { host })}
          </Button>
        )}
        <Button action="grant-all" onClick={() => void commands.grant('*://*/*')}>
          {translate('popup.grant-all')}
        </Button>
      </div>
    </section>
  );
}

function OpenedByItself({ commands }: Pick<NoticesProps, 'commands'>): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const [isDone, setDone] = useState(false);
  return (
    <section class="note quiet">
      <p role="status">{translate(isDone ? 'popup.stays-closed' : 'popup.opened-by-itself')}</p>
      {!isDone && (
        <div>
          <Button
            action="stay-closed"
            kind="plain"
            onClick={() => void commands.stayClosed().then(() => setDone(true))}
          >
            {translate('popup.stay-closed')}
          </Button>
        </div>
      )}
    </section>
  );
}
