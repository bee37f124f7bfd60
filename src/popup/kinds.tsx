import type { JSX } from 'preact';
import { isFinal, isKeepable, tooLarge } from '../repair/plan.ts';
import type { SiteData, StorageCount, StorageKind } from '../repair/site-data.ts';
import { useReader, useText } from '../ui/reader.ts';
import { pluralOf } from '../ui/translate.ts';
import { CookieList } from './cookie-list.tsx';
import { type Choice, cookiesIn, isEmpty, isOutOfReach, scopesOf } from './plan.ts';
import type { PopupEvent } from './state.ts';
import type { POPUP_TEXT } from './text.ts';
import { writeBytes } from './write-bytes.ts';

export type KindProps = {
  readonly data: SiteData;
  readonly choice: Choice;
  readonly dispatch: (event: PopupEvent) => void;
};

/** The cookies: how many, whose, and one by one on request. */
export function CookieKind({ data, choice, dispatch }: KindProps): JSX.Element {
  const { lang } = useReader();
  const translate = useText<typeof POPUP_TEXT>();
  const inScope = cookiesIn(data, choice);
  const size = inScope.reduce((sum, { bytes }) => sum + bytes, 0);
  const common = inScope.filter(isKeepable).length;
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
      <Scopes data={data} choice={choice} dispatch={dispatch} />
      {common > 0 && common < inScope.length && (
        <label class="tick indent">
          <input
            type="checkbox"
            checked={choice.keepsCommon}
            disabled={!choice.cookies}
            onChange={({ currentTarget }) =>
              dispatch({ kind: 'keep-ticked', isTicked: currentTarget.checked })
            }
          />
          <span>{translate('popup.data.keep', { count: common })}</span>
        </label>
      )}
      {!isNone && <CookieList cookies={inScope} choice={choice} dispatch={dispatch} />}
    </div>
  );
}

function Scopes({ data, choice, dispatch }: KindProps): JSX.Element | null {
  const translate = useText<typeof POPUP_TEXT>();
  const { cause } = choice;
  const scopes = scopesOf(data, cause);
  if (scopes.length < 2) return null;
  return (
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
            {translate(`popup.data.scope.${scope === 'cause' ? cause : scope}`, {
              host: data.host,
              site: data.site,
              count: cookiesIn(data, { scope, cause }).length,
            })}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One kind of storage: what is known of it, and what clearing it means. */
export function StorageKindRow(props: KindProps & { readonly kind: StorageKind }): JSX.Element {
  const { kind, data, choice, dispatch } = props;
  const translate = useText<typeof POPUP_TEXT>();
  const words = useCount(data.storage[kind]);
  const isOff = isEmpty(data, kind) || isOutOfReach(data, kind);
  const notes = isEmpty(data, kind) ? [] : notesOn(kind, data, choice);
  return (
    <div class="kind" data-kind={kind}>
      <label class="tick">
        <input
          type="checkbox"
          checked={choice.storage.includes(kind) && !isOff}
          disabled={isOff}
          onChange={({ currentTarget }) =>
            dispatch({ kind: 'storage-ticked', storage: kind, isTicked: currentTarget.checked })
          }
        />
        <span class="kind-name">
          {translate(`popup.kind.${kind}`)}
          {notes.map((note) => (
            <span key={note} class="kind-note">
              {translate(note, { count: data.openTabs ?? 1 })}
            </span>
          ))}
        </span>
        <span class="kind-count">{words}</span>
      </label>
    </div>
  );
}

type Note =
  | 'popup.data.cache-note'
  | 'popup.data.page-only'
  | 'popup.data.no-way'
  | 'popup.data.more'
  | 'popup.data.final'
  | 'popup.data.unkept'
  | 'popup.data.tabs';

/** What has to be known before a kind is ticked. */
function notesOn(kind: StorageKind, data: SiteData, choice: Choice): readonly Note[] {
  const reach = data.byBrowser?.[kind] ?? 'exact';
  if (kind === 'cache' && reach === 'none') return ['popup.data.page-only'];
  if (isOutOfReach(data, kind)) return ['popup.data.no-way'];
  const isByBrowser = kind === 'cache' || !data.canScript;
  return [
    ...(kind === 'cache' ? (['popup.data.cache-note'] as const) : []),
    ...(kind !== 'cache' && isFinal(data, kind) ? (['popup.data.final'] as const) : []),
    ...(isByBrowser && reach === 'more' ? (['popup.data.more'] as const) : []),
    ...(data.canScript && tooLarge(data, choice.storage).includes(kind)
      ? (['popup.data.unkept'] as const)
      : []),
    ...(kind === 'session-storage' && (data.openTabs ?? 1) > 1
      ? (['popup.data.tabs'] as const)
      : []),
  ];
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
