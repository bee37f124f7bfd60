import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/reader.ts';
import type { Commands } from './commands.ts';
import type { POPUP_TEXT } from './text.ts';

type MuteProps = { readonly host: string; readonly commands: Commands };

/** Keeps Readmit from speaking unasked on this site, and lets it again. */
export function Mute({ host, commands }: MuteProps): JSX.Element | null {
  const translate = useText<typeof POPUP_TEXT>();
  const [muted, setMuted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    void commands.readMuted().then(setMuted);
  }, [host]);
  if (muted === null || host === '') return null;
  const isNamed = muted.includes(host);
  const change = (isMuted: boolean): void => void commands.mute(host, isMuted).then(setMuted);
  if (!isNamed && !isCovered(host, muted))
    return (
      <div class="row mute">
        <Button action="mute" kind="plain" onClick={() => change(true)}>
          {translate('popup.mute')}
        </Button>
      </div>
    );
  return (
    <section class="note" data-muted={host}>
      <p role="status">{translate('popup.muted', { host })}</p>
      {isNamed && (
        <div>
          <Button action="unmute" onClick={() => change(false)}>
            {translate('popup.unmute')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Whether a line of the list takes in the host with others: only the settings can change that. */
function isCovered(host: string, muted: readonly string[]): boolean {
  return muted.some(
    (line) => line === '*' || (line.startsWith('*.') && `.${host}`.endsWith(line.slice(1))),
  );
}
