import type { JSX } from 'preact';
import { writeDuration } from '../core/describe.ts';
import { Icon } from '../ui/mark.tsx';
import { useReader, useText } from '../ui/reader.ts';
import type { Commands } from './commands.ts';
import type { POPUP_TEXT } from './text.ts';
import type { TokenList } from './token-list.ts';

type WatchSiteProps = { readonly list: TokenList; readonly commands: Commands };

/** Whether the button is marked before the sign-in on this site ends; and how often it does end, where that shows. */
export function WatchSite({ list, commands }: WatchSiteProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const { lang } = useReader();
  const { watch, rhythm, host } = list;
  return (
    <>
      {rhythm !== null && (
        <p class="note care" data-rhythm={rhythm.everySeconds}>
          <Icon shape="wait" />
          <span>
            {translate('popup.tokens.rhythm', {
              time: writeDuration(rhythm.lifetimeSeconds, lang),
            })}
          </span>
        </p>
      )}
      {watch !== 'never' && (
        <label class="choice">
          <input
            type="checkbox"
            name="watch"
            checked={watch === 'on'}
            onChange={({ currentTarget }) => void commands.watchSite(currentTarget.checked)}
          />
          <span>
            {translate('popup.tokens.watch', { host })}
            <span class="soft">{translate('popup.tokens.watch.note')}</span>
          </span>
        </label>
      )}
    </>
  );
}
