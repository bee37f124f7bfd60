import type { JSX } from 'preact';
import type { TokenReport } from '../core/tokens/token-report.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/mark.tsx';
import { useText } from '../ui/reader.ts';
import type { UI_TEXT } from '../ui/text.ts';
import { Timeline } from '../ui/timeline.tsx';
import { placeOf, TokenView } from '../ui/token-view.tsx';
import { useNow } from '../ui/use-now.ts';
import type { Commands } from './commands.ts';
import type { PopupEvent, Reveal } from './state.ts';
import type { POPUP_TEXT } from './text.ts';

type TokensProps = {
  readonly tokens: readonly TokenReport[];
  readonly reveals: Readonly<Record<number, Reveal>>;
  readonly skewSeconds: number;
  readonly commands: Commands;
  readonly dispatch: (event: PopupEvent) => void;
};

/** Every credential the page holds, and when each ends, counting down. */
export function Tokens({
  tokens,
  reveals,
  skewSeconds,
  commands,
  dispatch,
}: TokensProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const translateUi = useText<typeof UI_TEXT>();
  const now = useNow();
  if (tokens.length === 0)
    return (
      <section class="panel calm">
        <Icon shape="key" />
        <h2 class="title">{translate('popup.tokens.none.title')}</h2>
        <p class="soft">{translate('popup.tokens.none.text')}</p>
        <InspectLink />
      </section>
    );
  const spans = tokens
    .filter(
      ({ expiresSeconds, issuedSeconds }) => expiresSeconds !== null || issuedSeconds !== null,
    )
    .map((token) => ({
      label: placeOf(translateUi, token),
      startsSeconds: token.issuedSeconds ?? token.notBeforeSeconds,
      endsSeconds: token.expiresSeconds,
    }));
  return (
    <>
      <section class="panel">
        <h2 class="unseen">{translate('popup.part.tokens')}</h2>
        <p class="soft">{translate('popup.tokens.intro')}</p>
        <Timeline spans={spans} nowSeconds={now} skewSeconds={skewSeconds} />
      </section>
      {tokens.map((token, place) => (
        // A token has no name of its own: its place in the list is what it is asked for by.
        <section class="panel" key={place}>
          <TokenView token={token} nowSeconds={now}>
            <Value
              reveal={reveals[place]}
              onChange={(reveal) => dispatch({ kind: 'reveal-changed', place, reveal })}
              onReveal={() => void commands.reveal(place)}
            />
          </TokenView>
        </section>
      ))}
      <p>
        <InspectLink />
      </p>
    </>
  );
}

function InspectLink(): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  return (
    <a href="../inspect/index.html" target="_blank" rel="noreferrer">
      {translate('popup.tokens.inspect')}
    </a>
  );
}

type ValueProps = {
  readonly reveal: Reveal | undefined;
  readonly onChange: (reveal: Reveal | null) => void;
  readonly onReveal: () => void;
};

/** The raw value: covered, asked about, shown. */
function Value({ reveal, onChange, onReveal }: ValueProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  if (reveal === undefined)
    return (
      <div class="row">
        <Button action="reveal" onClick={() => onChange({ step: 'asking' })}>
          {translate('popup.reveal')}
        </Button>
      </div>
    );
  if (reveal.step === 'asking')
    return (
      <div class="note care" role="alert">
        <Icon shape="caution" />
        <p>{translate('popup.reveal.question')}</p>
        <div class="row">
          <Button action="reveal-yes" kind="danger" onClick={onReveal}>
            {translate('popup.reveal.yes')}
          </Button>
          <Button action="reveal-no" onClick={() => onChange(null)}>
            {translate('popup.reveal.no')}
          </Button>
        </div>
      </div>
    );
  if (reveal.step === 'gone')
    return (
      <p class="soft" role="status">
        {translate('popup.reveal.gone')}
      </p>
    );
  return (
    <div class="revealed">
      <code data-revealed="">{reveal.value}</code>
      <div class="row">
        <Button action="cover" onClick={() => onChange(null)}>
          {translate('popup.reveal.hide')}
        </Button>
      </div>
    </div>
  );
}
