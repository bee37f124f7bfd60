import type { ComponentChildren, JSX } from 'preact';
import { useErrorBoundary, useState } from 'preact/hooks';
import { redactText } from '../core/redact.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/mark.tsx';
import { useReader } from '../ui/reader.ts';
import { translatorOf } from '../ui/translate.ts';
import { BROKEN_TEXT } from './broken-text.ts';

/** What is inside; where drawing it fails, a plain sentence in its place instead of an empty window. */
export function Guarded({ children }: { readonly children: ComponentChildren }): ComponentChildren {
  const [error] = useErrorBoundary();
  return error === undefined ? children : <Broken error={error} />;
}

/** Says that something could not be shown, with the details to copy for who can mend it. */
export function Broken({ error }: { readonly error: unknown }): JSX.Element {
  const { catalogue } = useReader();
  const translate = translatorOf<typeof BROKEN_TEXT>({ ...BROKEN_TEXT, ...catalogue });
  const [isCopied, setCopied] = useState(false);
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const copy = (): void =>
    void navigator.clipboard.writeText(redactText(details)).then(() => setCopied(true));
  return (
    <main class="popup">
      <div class="part">
        <section class="note stop" role="alert" data-broken="">
          <Icon shape="stop" />
          <p>{translate('popup.broken')}</p>
          <div>
            <Button action="copy-broken" onClick={copy}>
              {translate(isCopied ? 'popup.broken.copied' : 'popup.broken.copy')}
            </Button>
          </div>
        </section>
      </div>
    </main>
  );
}
