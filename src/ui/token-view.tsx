import type { ComponentChildren, JSX } from 'preact';
import { tellIssuer } from '../core/tokens/known-issuers.ts';
import type { TokenReport } from '../core/tokens/token-report.ts';
import { findMissingScopes } from '../core/tokens/wanted-scopes.ts';
import { ExpiryBar } from './expiry-bar.tsx';
import { Icon } from './mark.tsx';
import { useReader, useText } from './reader.ts';
import type { UI_TEXT } from './text.ts';
import { Time } from './time.tsx';
import type { Translate } from './translate.ts';

/** What a credential is held against. */
export type TokenSite = {
  /** Host of the page it was found on. */
  readonly host: string;
  /** Scopes that the refusal asked for. */
  readonly wantedScopes: readonly string[];
};

type TokenViewProps = {
  readonly token: TokenReport & {
    /** Of a credential in a cookie: when the browser drops that; null when the browser closes. */
    readonly cookie?: { readonly expiresSeconds: number | null };
  };
  readonly nowSeconds: number;
  readonly site?: TokenSite;
  /** What can be done with the value; it stands beside the masked one. */
  readonly children?: ComponentChildren;
};

/** Everything that is known of one credential, its value masked. */
export function TokenView({ token, nowSeconds, site, children }: TokenViewProps): JSX.Element {
  const translate = useText<typeof UI_TEXT>();
  const { catalogue } = useReader();
  const { cookie } = token;
  const issuer = tellIssuer(token.iss)?.name ?? null;
  return (
    <article class="token" data-kind={token.kind}>
      <header class="token-head">
        <h3>{placeOf(translate, token)}</h3>
        {token.place !== undefined && (
          <p class="token-kind">{kindOf(translate, token, catalogue)}</p>
        )}
      </header>
      <ExpiryBar
        startsSeconds={token.issuedSeconds ?? token.notBeforeSeconds}
        endsSeconds={token.expiresSeconds}
        notBeforeSeconds={token.notBeforeSeconds}
        nowSeconds={nowSeconds}
      />
      {site !== undefined && <Missing token={token} wanted={site.wantedScopes} />}
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
        <Fact label={translate('token.subject')} value={token.subject} />
        <Fact
          label={translate('token.issuer')}
          value={token.iss}
          note={issuer === null ? '' : translate('token.issuer.known', { name: issuer })}
        />
        <Fact
          label={translate('token.audience')}
          value={token.aud.join(', ')}
          note={
            site !== undefined && token.warnings.includes('audience-is-another-site')
              ? translate('token.audience.not-here', { host: site.host })
              : ''
          }
        />
        <Fact label={translate('token.scopes')} value={token.scopes.join(' ')} />
        <Fact label={translate('token.roles')} value={token.roles.join(', ')} />
        <Moment label={translate('token.signed-in')} seconds={token.authTimeSeconds} />
        <Moment label={translate('token.issued')} seconds={token.issuedSeconds} />
        <Moment label={translate('token.not-before')} seconds={token.notBeforeSeconds} />
        <Moment label={translate('token.expires')} seconds={token.expiresSeconds} />
        {cookie !== undefined && (
          <div>
            <dt>{translate('token.cookie-ends')}</dt>
            <dd>
              {cookie.expiresSeconds === null ? (
                translate('token.cookie-session')
              ) : (
                <Time seconds={Math.floor(cookie.expiresSeconds)} />
              )}
            </dd>
          </div>
        )}
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

/** Scopes that the answer asked for and the token does not have. */
function Missing(props: {
  readonly token: TokenReport;
  readonly wanted: readonly string[];
}): JSX.Element | null {
  const translate = useText<typeof UI_TEXT>();
  const missing = findMissingScopes(props.wanted, props.token.scopes);
  if (missing.length === 0) return null;
  return (
    <p class="note care" data-missing={missing.join(' ')}>
      <Icon shape="caution" />
      <span>{translate('token.scopes.missing', { scopes: missing.join(' ') })}</span>
    </p>
  );
}

function Fact(props: {
  readonly label: string;
  readonly value: string | null;
  readonly note?: string;
}): JSX.Element | null {
  const { label, value, note = '' } = props;
  if (value === null || value === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <code dir="auto">{value}</code>
        {note !== '' && <span class="fact-note">{note}</span>}
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
export function writeMasked(translate: Translate<typeof UI_TEXT>, masked: string): string {
  const parts = /^(.{0,64})…\((\d{1,9}) characters\)$/.exec(masked);
  if (parts === null) return masked;
  return translate('token.masked', { start: parts[1] ?? '', count: parts[2] ?? '' });
}

/** Where a token was found, in words; its kind where that is not known. */
export function placeOf(translate: Translate<typeof UI_TEXT>, token: TokenReport): string {
  const { place } = token;
  if (place === undefined) return kindOf(translate, token, {});
  if (place.from === 'url' || place.from === 'body' || place.from === 'pasted')
    return translate(`token.place.${place.from}`);
  return translate(`token.place.${place.from}`, { name: place.name });
}

function kindOf(
  translate: Translate<typeof UI_TEXT>,
  { kind, format }: TokenReport,
  catalogue: Readonly<Record<string, string>>,
): string {
  const name = translate(`token.kind.${kind}`);
  return format === null ? name : `${name}: ${catalogue[`format.${format}`] ?? format}`;
}
