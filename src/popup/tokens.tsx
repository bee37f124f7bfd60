import type { JSX } from 'preact';
import type { HeldToken } from '../held/find-held.ts';
import { Icon } from '../ui/mark.tsx';
import { useText } from '../ui/reader.ts';
import { SignatureCheck } from '../ui/signature-check.tsx';
import type { UI_TEXT } from '../ui/text.ts';
import { Timeline } from '../ui/timeline.tsx';
import { placeOf, TokenView, writeMasked } from '../ui/token-view.tsx';
import { useNow } from '../ui/use-now.ts';
import type { Commands } from './commands.ts';
import type { PopupEvent, Reveal } from './state.ts';
import type { POPUP_TEXT } from './text.ts';
import { findAccounts, type TokenList } from './token-list.ts';
import { TokenValue } from './token-value.tsx';
import { WatchSite } from './watch-site.tsx';

type TokensProps = {
  readonly list: TokenList;
  readonly reveals: Readonly<Record<number, Reveal>>;
  readonly skewSeconds: number;
  readonly commands: Commands;
  readonly dispatch: (event: PopupEvent) => void;
};

/** Every credential the page holds, and when each ends, counting down. */
export function Tokens(props: TokensProps): JSX.Element {
  const { list, reveals, skewSeconds, commands, dispatch } = props;
  const { tokens, host, wantedScopes } = list;
  const translate = useText<typeof POPUP_TEXT>();
  const translateUi = useText<typeof UI_TEXT>();
  const now = useNow();
  if (tokens.length === 0)
    return (
      <section class="panel calm">
        <Icon shape="key" />
        <h2 class="title">{translate('popup.tokens.none.title')}</h2>
        <p class="soft">{translate('popup.tokens.none.text')}</p>
        <Unseen list={list} />
        <InspectLink />
      </section>
    );
  const accounts = findAccounts(tokens);
  const spans = tokens.filter(hasTimes).map((token) => ({
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
        {accounts.length > 0 && (
          <p class="note care" data-accounts={accounts.length}>
            <Icon shape="caution" />
            <span>{translateUi('token.accounts', { accounts: accounts.join(', ') })}</span>
          </p>
        )}
        <WatchSite list={list} commands={commands} />
      </section>
      {tokens.map((token, place) => (
        // A token has no name of its own: its place in the list is what it is asked for by.
        <section class="panel" key={place}>
          <TokenView token={token} nowSeconds={now} site={{ host, wantedScopes }}>
            <TokenValue
              reveal={reveals[place]}
              isHeld={place < list.held}
              onChange={(reveal) => dispatch({ kind: 'reveal-changed', place, reveal })}
              onCopyMasked={() =>
                void commands.copyMasked(place, writeMasked(translateUi, token.masked))
              }
              onAgreed={(purpose) => void commands.uncover(place, token, purpose)}
            />
            {place < list.held && (
              <SignatureCheck
                token={token}
                check={(keys) => commands.checkSignature(place, token, keys)}
                fetchText={commands.fetchKeys}
              />
            )}
          </TokenView>
        </section>
      ))}
      <Unseen list={list} />
      <p>
        <InspectLink />
      </p>
    </>
  );
}

function hasTimes({ expiresSeconds, issuedSeconds }: HeldToken): boolean {
  return expiresSeconds !== null || issuedSeconds !== null;
}

/** What was not looked into: databases, by their names, and the storage of a page that takes no script. */
function Unseen({ list }: { readonly list: TokenList }): JSX.Element | null {
  const translate = useText<typeof POPUP_TEXT>();
  const { databases, isStorageSeen, host } = list;
  if (host === '' || (isStorageSeen && databases.length === 0)) return null;
  return (
    <p class="soft" data-databases={databases.length}>
      {isStorageSeen
        ? translate('popup.tokens.databases', { names: databases.join(', ') })
        : translate('popup.tokens.no-script')}
    </p>
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
