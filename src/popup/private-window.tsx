import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/reader.ts';
import type { Commands } from './commands.ts';
import type { POPUP_TEXT } from './text.ts';
import { useWords } from './use-words.ts';

type PrivateProps = { readonly tabId: number; readonly commands: Commands };

/** Opens the page in a private window; where the browser does not let an extension, its address is copied. */
export function PrivateWindow({ tabId, commands }: PrivateProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const words = useWords();
  const [isRefused, setRefused] = useState(false);
  const open = (): void =>
    void commands.guide.openPrivately(tabId).then((isOpen) => setRefused(!isOpen));
  return (
    <>
      <div class="row">
        <Button action="open-private" onClick={open}>
          {words('guide.private-window.button')}
        </Button>
      </div>
      {isRefused && <p role="status">{translate('popup.private.refused')}</p>}
    </>
  );
}
