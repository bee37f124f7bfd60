import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TabReport } from '../messages/protocol.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/reader.ts';
import type { Commands } from './commands.ts';
import type { POPUP_TEXT } from './text.ts';

type PictureProps = { readonly report: TabReport; readonly commands: Commands };

/** Saves what is seen of the page, for whoever has to put it right. */
export function SavePicture({ report, commands }: PictureProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const [isRefused, setRefused] = useState(false);
  const save = (): void =>
    void commands.guide
      .savePicture(report.tabId, `readmit-${report.host}.png`)
      .then((isSaved) => setRefused(!isSaved));
  return (
    <>
      <div class="row">
        <Button action="save-picture" onClick={save}>
          {translate('popup.picture')}
        </Button>
      </div>
      {isRefused && <p role="status">{translate('popup.picture.refused')}</p>}
    </>
  );
}
