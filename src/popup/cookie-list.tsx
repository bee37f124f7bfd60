import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isKeepable } from '../repair/plan.ts';
import type { CookieSummary } from '../repair/site-data.ts';
import { useReader, useText } from '../ui/reader.ts';
import type { UI_TEXT } from '../ui/text.ts';
import { writeEnd } from '../ui/time.tsx';
import { useNow } from '../ui/use-now.ts';
import { type Choice, cookieId, isKept } from './plan.ts';
import type { PopupEvent } from './state.ts';
import type { POPUP_TEXT } from './text.ts';

/** A site can keep thousands; a list that nobody can read is not drawn. */
const MOST_SHOWN = 150;

type CookieListProps = {
  readonly cookies: readonly CookieSummary[];
  readonly choice: Choice;
  readonly dispatch: (event: PopupEvent) => void;
};

/** The cookies of the chosen scope one by one, drawn once they are asked for. */
export function CookieList({ cookies, choice, dispatch }: CookieListProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const [isOpen, setOpen] = useState(false);
  const shown = sortCookies(cookies).slice(0, MOST_SHOWN);
  return (
    <details
      class="cookies"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{translate('popup.data.list')}</summary>
      {isOpen && shown.some(({ role }) => role === 'session') && (
        <p class="soft small">{translate('popup.data.session-why')}</p>
      )}
      {isOpen && (
        <ul>
          {shown.map((cookie) => (
            <Cookie key={cookieId(cookie)} cookie={cookie} choice={choice} dispatch={dispatch} />
          ))}
        </ul>
      )}
      {isOpen && shown.length < cookies.length && (
        <p class="soft">{translate('popup.data.list-cut', { count: shown.length })}</p>
      )}
    </details>
  );
}

function Cookie(props: Omit<CookieListProps, 'cookies'> & { readonly cookie: CookieSummary }) {
  const { cookie, choice, dispatch } = props;
  const { lang } = useReader();
  const translate = useText<typeof POPUP_TEXT>();
  const translateUi = useText<typeof UI_TEXT>();
  const now = useNow();
  const id = cookieId(cookie);
  const top = cookie.partitionKey?.topLevelSite;
  const end =
    cookie.expiresSeconds === null
      ? translate('popup.cookie.until-close')
      : writeEnd(translateUi, cookie.expiresSeconds, now, lang);
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          checked={choice.cookies && !isKept(cookie, choice)}
          disabled={!choice.cookies || (choice.keepsCommon && isKeepable(cookie))}
          onChange={({ currentTarget }) =>
            dispatch({ kind: 'cookie-ticked', id, isTicked: currentTarget.checked })
          }
        />
        <span>
          <code class="cookie-name">{cookie.name === '' ? '=' : cookie.name}</code>
          <span class="marks">
            {cookie.role === 'session' && (
              <span class="badge strong">{translate('popup.cookie.session')}</span>
            )}
            {cookie.httpOnly && <span class="badge">{translate('popup.cookie.http-only')}</span>}
            {cookie.partitionKey !== null && (
              <span class="badge">
                {top === undefined
                  ? translate('popup.cookie.partitioned')
                  : translate('popup.cookie.partitioned-under', { site: top })}
              </span>
            )}
          </span>
          <span class="cookie-where">
            {cookie.domain}
            {cookie.path === '/' ? '' : cookie.path} · {end}
          </span>
        </span>
      </label>
    </li>
  );
}

/** The session's first, then the largest: what a person looks for stands at the top. */
export function sortCookies(cookies: readonly CookieSummary[]): readonly CookieSummary[] {
  const weigh = ({ role, bytes }: CookieSummary): number =>
    (role === 'session' ? 1_000_000 : 0) + bytes;
  return [...cookies].sort((a, b) => weigh(b) - weigh(a));
}
