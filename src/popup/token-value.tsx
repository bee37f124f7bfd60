import type { JSX } from 'preact';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/mark.tsx';
import { useText } from '../ui/reader.ts';
import type { Reveal } from './state.ts';
import type { POPUP_TEXT } from './text.ts';

type TokenValueProps = {
  readonly reveal: Reveal | undefined;
  /** Whether the value stands where it can be read again; a request's is gone. */
  readonly isHeld: boolean;
  readonly onChange: (reveal: Reveal | null) => void;
  readonly onCopyMasked: () => void;
  /** After the person agreed. */
  readonly onAgreed: (purpose: 'show' | 'copy') => void;
};

/** What can be done with a value: covered and copied covered; shown or copied as it is once the question was answered. */
export function TokenValue(props: TokenValueProps): JSX.Element {
  const { reveal, isHeld, onChange, onCopyMasked, onAgreed } = props;
  const translate = useText<typeof POPUP_TEXT>();
  if (reveal?.step === 'asking')
    return (
      <div class="note care" role="alert">
        <Icon shape="caution" />
        <p>
          {translate(
            reveal.purpose === 'show' ? 'popup.reveal.question' : 'popup.copy-value.question',
          )}
        </p>
        <div class="row">
          <Button
            action={reveal.purpose === 'show' ? 'reveal-yes' : 'copy-value-yes'}
            kind="danger"
            onClick={() => onAgreed(reveal.purpose)}
          >
            {translate(reveal.purpose === 'show' ? 'popup.reveal.yes' : 'popup.copy-value.yes')}
          </Button>
          <Button action="reveal-no" onClick={() => onChange(null)}>
            {translate('popup.reveal.no')}
          </Button>
        </div>
      </div>
    );
  return (
    <>
      {reveal?.step === 'shown' && (
        <div class="revealed">
          <code data-revealed="">{reveal.value}</code>
        </div>
      )}
      <div class="row">
        <Button action="copy-masked" onClick={onCopyMasked}>
          {translate('popup.copy-masked')}
        </Button>
        {isHeld && (
          <>
            {reveal?.step === 'shown' ? (
              <Button action="cover" onClick={() => onChange(null)}>
                {translate('popup.reveal.hide')}
              </Button>
            ) : (
              <Button action="reveal" onClick={() => onChange({ step: 'asking', purpose: 'show' })}>
                {translate('popup.reveal')}
              </Button>
            )}
            <Button
              action="copy-value"
              onClick={() => onChange({ step: 'asking', purpose: 'copy' })}
            >
              {translate('popup.copy-value')}
            </Button>
          </>
        )}
      </div>
      <p class="soft" role="status">
        {reveal?.step === 'gone' && translate('popup.reveal.gone')}
        {reveal?.step === 'copied' && translate('popup.copy-value.copied')}
        {reveal?.step === 'copied-masked' && translate('popup.copy-masked.copied')}
        {!isHeld && translate('popup.reveal.only-sent')}
      </p>
    </>
  );
}
