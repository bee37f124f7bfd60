import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { PopupPart } from '../messages/protocol.ts';
import { useText } from '../ui/reader.ts';
import type { POPUP_TEXT } from './text.ts';

export const PARTS: readonly PopupPart[] = ['why', 'site-data', 'tokens'];

type TabsProps = { readonly part: PopupPart; readonly onShow: (part: PopupPart) => void };

/** The three parts: arrow keys go from one to the next, as in every list of tabs. */
export function Tabs({ part, onShow }: TabsProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const list = useRef<HTMLDivElement>(null);
  const go = (step: number): void => {
    const next = PARTS[(PARTS.indexOf(part) + step + PARTS.length) % PARTS.length] ?? 'why';
    onShow(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const isMirrored = document.documentElement.dir === 'rtl';
    if (event.key === 'ArrowRight') go(isMirrored ? -1 : 1);
    else if (event.key === 'ArrowLeft') go(isMirrored ? 1 : -1);
    else return;
    event.preventDefault();
  };
  return (
    <div class="tabs" role="tablist" aria-label={translate('popup.parts')} ref={list}>
      {PARTS.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          role="tab"
          data-action={`show-${one}`}
          aria-selected={one === part}
          aria-controls={`part-${one}`}
          tabIndex={one === part ? 0 : -1}
          onClick={() => onShow(one)}
          onKeyDown={onKey}
        >
          {translate(`popup.part.${one}`)}
        </button>
      ))}
    </div>
  );
}
