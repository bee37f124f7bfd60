import type { JSX } from 'preact';
import type { TabReport } from '../messages/protocol.ts';
import type { SiteData, StorageCount, StorageKind } from '../repair/site-data.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/mark.tsx';
import { useReader, useText } from '../ui/reader.ts';
import { pluralOf } from '../ui/translate.ts';
import type { Commands } from './commands.ts';
import { CookieList } from './cookie-list.tsx';
import {
  type Choice,
  chosenCookies,
  cookiesIn,
  FINAL_KINDS,
  hostsSignedOut,
  isEmpty,
  planOf,
  STORAGE_KINDS,
  scopesOf,
} from './plan.ts';
import type { PopupEvent } from './state.ts';
import type { POPUP_TEXT } from './text.ts';
import { writeBytes } from './write-bytes.ts';

type SiteDataProps = {
  readonly data: SiteData;
  readonly choice: Choice;
  readonly report: TabReport;
  readonly isClearing: boolean;
  readonly commands: Commands;
  readonly dispatch: (event: PopupEvent) => void;
};

/** What the site keeps here, kind by kind, to be ticked; and the one button that clears exactly that. */
export function SiteDataView(props: SiteDataProps): JSX.Element {
  const { data, choice, report, isClearing, commands } = props;
  const { lang } = useReader();
  const translate = useText<typeof POPUP_TEXT>();
  const signedOut = hostsSignedOut(data, choice);
  const what = useWhat(data, choice);
  const owner = choice.scope === 'site' ? data.site : data.host;
  return (
    <section class="panel">
      <h2 class="title">{translate('popup.data.title', { host: data.host })}</h2>
      <Notes data={data} report={report} />
      <fieldset class="kinds">
        <legend class="unseen">{translate('popup.data.kinds')}</legend>
        <Cookies {...props} />
        {STORAGE_KINDS.map((kind) => (
          <Storage key={kind} kind={kind} {...props} />
        ))}
      </fieldset>
      {signedOut.length > 0 && (
        <p class="note care">
          <Icon shape="caution" />
          <span>
            {translate('popup.data.signs-out', {
              hosts: new Intl.ListFormat(lang).format(signedOut),
            })}
          </span>
        </p>
      )}
      <Button
        action="clear"
        kind="main"
        isDisabled={what === ''}
        isBusy={isClearing}
        onClick={() => void commands.clear(planOf(data, choice))}
      >
        {isClearing
          ? translate('popup.clear.busy')
          : what === ''
            ? translate('popup.clear.nothing')
            : translate('popup.clear', { what, host: owner })}
      </Button>
      <p class="soft small">{translate('popup.data.keeps-undo')}</p>
    </section>
  );
}

/** What goes, as the object of the button's sentence; '' for nothing. */
function useWhat(data: SiteData, choice: Choice): string {
  const { lang } = useReader();
  const translate = useText<typeof POPUP_TEXT>();
  const count = chosenCookies(data, choice).length;
  const cookies =
    count === 0 ? [] : [translate(`popup.what.cookies.${pluralOf(lang, count)}`, { count })];
  const kinds = STORAGE_KINDS.filter((kind) => choice.storage.includes(kind)).map((kind) =>
    translate(`popup.what.${kind}`),
  );
  return new Intl.ListFormat(lang).format([...cookies, ...kinds]);
}

function Notes({ data, report }: Pick<SiteDataProps, 'data' | 'report'>): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const notes = [
    ...(data.isLocal ? [translate('popup.data.local')] : []),
    ...(report.isPrivate ? [translate('popup.data.private')] : []),
    ...(report.storeId.startsWith('firefox-container') ? [translate('popup.data.container')] : []),
    ...(data.canScript ? [] : [translate('popup.data.no-script')]),
  ];
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="note">
          <Icon shape="caution" />
          <span>{note}</span>
        </p>
      ))}
    </>
  );
}

function Cookies({ data, choice, dispatch }: SiteDataProps): JSX.Element {
  const { lang } = useReader();
  const translate = useText<typeof POPUP_TEXT>();
  const scopes = scopesOf(data);
  const inScope = cookiesIn(data, choice.scope);
  const size = inScope.reduce((sum, { bytes }) => sum + bytes, 0);
  const isNone = inScope.length === 0;
  return (
    <div class="kind" data-kind="cookies">
      <label class="tick">
        <input
          type="checkbox"
          checked={choice.cookies && !isNone}
          disabled={isNone}
          onChange={({ currentTarget }) =>
            dispatch({ kind: 'cookies-ticked', isTicked: currentTarget.checked })
          }
        />
        <span class="kind-name">{translate('popup.kind.cookies')}</span>
        <span class="kind-count" data-count={inScope.length}>
          {isNone
            ? translate('popup.data.no-cookies')
            : `${inScope.length} · ${writeBytes(size, lang)}`}
        </span>
      </label>
      {scopes.length > 1 && (
        <fieldset class="scopes">
          <legend class="unseen">{translate('popup.data.scope')}</legend>
          {scopes.map((scope) => (
            <label key={scope} class="tick">
              <input
                type="radio"
                name="scope"
                value={scope}
                checked={choice.scope === scope}
                onChange={() => dispatch({ kind: 'scope-chosen', scope })}
              />
              <span>
                {translate(`popup.data.scope.${scope}`, {
                  host: data.host,
                  site: data.site,
                  count: cookiesIn(data, scope).length,
                })}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {!isNone && <CookieList cookies={inScope} choice={choice} dispatch={dispatch} />}
    </div>
  );
}

function Storage(props: SiteDataProps & { readonly kind: StorageKind }): JSX.Element {
  const { kind, data, choice, dispatch } = props;
  const translate = useText<typeof POPUP_TEXT>();
  const isNone = isEmpty(data, kind);
  const words = useCount(data.storage[kind]);
  const isFinal = FINAL_KINDS.has(kind) && !isNone;
  return (
    <div class="kind" data-kind={kind}>
      <label class="tick">
        <input
          type="checkbox"
          checked={choice.storage.includes(kind)}
          disabled={isNone}
          onChange={({ currentTarget }) =>
            dispatch({ kind: 'storage-ticked', storage: kind, isTicked: currentTarget.checked })
          }
        />
        <span class="kind-name">
          {translate(`popup.kind.${kind}`)}
          {isFinal && (
            <span class="kind-note">
              {translate(kind === 'cache' ? 'popup.data.cache-note' : 'popup.data.final')}
            </span>
          )}
        </span>
        <span class="kind-count">{words}</span>
      </label>
    </div>
  );
}

function useCount(count: StorageCount): string {
  const { lang } = useReader();
  const translate = useText<typeof POPUP_TEXT>();
  if (count.known === 'uncountable') return translate('popup.data.uncountable');
  if (count.known === 'not-seen') return translate('popup.data.not-seen');
  if (count.count === 0) return translate('popup.data.empty');
  const items = translate(`popup.items.${pluralOf(lang, count.count)}`, { count: count.count });
  return count.bytes === null ? items : `${items} · ${writeBytes(count.bytes, lang)}`;
}
