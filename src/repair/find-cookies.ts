import {
  type CookieScheme,
  listCookiesOfDomain,
  type StoredCookie,
  schemesFor,
} from '../platform/cookie-jar.ts';
import { cookieText } from './same-cookie.ts';
import type { CookieKey } from './site-data.ts';

/** Every cookie in the domains of these keys, in their jars, by `cookieText`. */
export async function readJars(keys: readonly CookieKey[]): Promise<Map<string, StoredCookie>> {
  const jars = new Map(
    keys.map(({ domain, storeId }) => [
      `${storeId} ${domain.replace(/^\./, '')}`,
      { domain, storeId },
    ]),
  );
  const lists = await Promise.all(
    [...jars.values()].map(({ domain, storeId }) =>
      listCookiesOfDomain(domain.replace(/^\./, ''), storeId),
    ),
  );
  return new Map(lists.flat().map((cookie) => [cookieText(cookie), cookie]));
}

/**
 * Does something to each cookie under the likelier scheme of its address, asks the store, and tries what did not come
 * out right under the other. Gives those that never did.
 */
export async function changeCookies(
  cookies: readonly StoredCookie[],
  pageScheme: string,
  change: (cookie: StoredCookie, scheme: CookieScheme) => Promise<void>,
  isDone: (cookie: StoredCookie, found: StoredCookie | undefined) => boolean,
): Promise<readonly StoredCookie[]> {
  let waiting = cookies;
  for (const attempt of [0, 1]) {
    if (waiting.length === 0) break;
    await Promise.all(
      waiting.map((cookie) => {
        const scheme = schemesFor(cookie, pageScheme)[attempt];
        return scheme === undefined ? undefined : change(cookie, scheme).catch(() => undefined);
      }),
    );
    const found = await readJars(waiting);
    waiting = waiting.filter((cookie) => !isDone(cookie, found.get(cookieText(cookie))));
  }
  return waiting;
}
