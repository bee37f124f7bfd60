import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/reader.ts';
import type { Commands } from './commands.ts';
import type { POPUP_TEXT } from './text.ts';
import { useWords } from './use-words.ts';

/** Other extensions that can change requests, listed once the person allows it. */
export function Extensions({ commands }: { readonly commands: Commands }): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const words = useWords();
  const [names, setNames] = useState<readonly string[] | 'unasked' | null>('unasked');
  if (names === null) return <p role="status">{translate('popup.extensions.declined')}</p>;
  if (names === 'unasked')
    return (
      <div class="row">
        <Button
          action="list-extensions"
          onClick={() => void commands.guide.listMeddling().then(setNames)}
        >
          {words('guide.extensions.list')}
        </Button>
      </div>
    );
  if (names.length === 0) return <p role="status">{translate('popup.extensions.none')}</p>;
  return (
    <ul class="plain-list" data-extensions={names.length}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
