import type { ComponentChildren, JSX } from 'preact';
import type { TokenReport } from '../core/tokens/token-report.ts';
import { ExpiryBar } from './expiry-bar.tsx';
import { Icon } from './mark.tsx';
import { useText } from './reader.ts';
import type { UI_TEXT } from './text.ts';
import { Time } from './time.tsx';
import type { Translate } from './translate.ts';

type TokenViewProps = {
  readonly token: TokenReport;
  readonly nowSeconds: number;
  /** What can be done with the value; it stands beside the masked one. */
  readonly children?: ComponentChildren;
};

/** Everything that is known of one credential, its value masked. */
export function TokenView({ token, nowSeconds, children }: TokenViewProps): JSX.Element {
  const translate = useText<typeof UI_TEXT>();
  return (
    <article class="token" data-kind={token.kind}>
      <header class="token-head">
        <h3>{placeOf(translate, token)}</h3>
        {token.place !== undefined && <p class="token-kind">{kindOf(translate, token)}</p>}
      </header>
      <ExpiryBar
        startsSeconds={token.issuedSeconds ?? token.notBeforeSeconds}
        endsSeconds={token.expiresSeconds}
        nowSeconds={nowSeconds}
      />
      {token.warnings.length > 0 && (
        <ul class="warnings">
          {token.warnings.map((warning) => (
            <li key={warning} data-warning={warning}>
              <Icon shape="caution" />
              {translate(`token.warning.${warning}`)}
            </li>
          ))}
        </ul>
      )}
      <dl class="facts">
        <Fact label={translate('token.issuer')} value={token.iss} />
        <Fact label={translate('token.subject')} value={token.subject} />
        <Fact label={translate('token.audience')} value={token.aud.join(', ')} />
        <Fact label={translate('token.scopes')} value={token.scopes.join(' ')} />
        <Fact label={translate('token.roles')} value={token.roles.join(', ')} />
        <Moment label={translate('token.signed-in')} seconds={token.authTimeSeconds} />
        <Moment label={translate('token.issued')} seconds={token.issuedSeconds} />
        <Moment label={translate('token.not-before')} seconds={token.notBeforeSeconds} />
        <Moment label={translate('token.expires')} seconds={token.expiresSeconds} />
        <Fact label={translate('token.algorithm')} value={token.alg} />
        <Fact label={translate('token.key-id')} value={token.kid} />
        <div>
          <dt>{translate('token.value')}</dt>
          <dd>
            <code>{writeMasked(translate, token.masked)}</code>
          </dd>
        </div>
      </dl>
      {children}
    </article>
  );
}

function Fact(props: {
  readonly label: string;
  readonly value: string | null;
}): JSX.Element | null {
  if (props.value === null || props.value === '') return null;
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>
        <code dir="auto">{props.value}</code>
      </dd>
    </div>
  );
}

function Moment(props: {
  readonly label: string;
  readonly seconds: number | null;
}): JSX.Element | null {
  if (props.seconds === null) return null;
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>
        <Time seconds={props.seconds} />
      </dd>
    </div>
  );
}

/** The mask in the reader's language: what the engine wrote is `eyJ…(412 characters)`. */
function writeMasked(translate: Translate<typeof UI_TEXT>, masked: string): string {
  const parts = /^(.{0,64})…\((\d{1,9}) characters\)$/.exec(masked);
  if (parts === null) return masked;
  return translate('token.masked', { start: parts[1] ?? '', count: parts[2] ?? '' });
}

/** Where a token was found, in words; its kind where that is not known. */
export function placeOf(translate: Translate<typeof UI_TEXT>, token: TokenReport): string {
  const { place } = token;
  if (place === undefined) return kindOf(translate, token);
  if (place.from === 'url' || place.from === 'body' || place.from === 'pasted')
    return translate(`token.place.${place.from}`);
  return translate(`token.place.${place.from}`, { name: place.name });
}

function kindOf(translate: Translate<typeof UI_TEXT>, { kind, format }: TokenReport): string {
  const name = translate(`token.kind.${kind}`);
  return format === null ? name : `${name}: ${format}`;
}
