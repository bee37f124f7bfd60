import type { Cookies } from 'webextension-polyfill';
import { isTrustedHost } from '../core/http/hosts.ts';
import type { CookieKey, PartitionKey } from '../repair/site-data.ts';
import { browser } from './browser.ts';

/** A cookie as the store has it, its value included: stays in the background's memory and in no message. */
export type StoredCookie = CookieKey & {
  readonly value: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'strict' | 'lax' | 'none' | 'unspecified';
  readonly expiresSeconds: number | null;
};

/** Chromium and Firefox both take and give these, the polyfill's types lag behind. */
type Partitioned = { partitionKey?: PartitionKey; firstPartyDomain?: string };

/**
 * Cookies that a navigation to this address sends, those of its own partition included. `storeId` '' is the jar of the
 * running profile.
 */
export async function listCookiesFor(url: string, storeId: string): Promise<StoredCookie[]> {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  // This machine gets Secure cookies over plain HTTP too, and Firefox lists them for its https address only.
  const asked = isTrustedHost(host) ? url.replace(/^http:/, 'https:') : url;
  const cookies = await getAll({ url: asked, ...storeOf(storeId) });
  // The browser gives those of every partition, but as the page of a tab this site is in its own only.
  return cookies.filter(({ partitionKey }) => {
    const top = partitionKey?.topLevelSite ?? '';
    if (!URL.canParse(top)) return true;
    const { hostname } = new URL(top);
    return (
      partitionKey?.hasCrossSiteAncestor !== true &&
      (host === hostname || host.endsWith(`.${hostname}`))
    );
  });
}

/** Cookies of a domain and all below it, of every partition. */
export async function listCookiesOfDomain(
  domain: string,
  storeId: string,
): Promise<StoredCookie[]> {
  return getAll({ domain, ...storeOf(storeId) });
}

async function getAll(filter: Cookies.GetAllDetailsType): Promise<StoredCookie[]> {
  try {
    return (await browser.cookies.getAll({ ...filter, partitionKey: {} })).map(toStored);
  } catch {
    // First-party isolation rejects a call that does not say which domain it means; null means every one.
    const isolated: Cookies.GetAllDetailsType & { firstPartyDomain?: string | null } = {
      ...filter,
    };
    isolated.firstPartyDomain = null;
    try {
      return (await browser.cookies.getAll(isolated as Cookies.GetAllDetailsType)).map(toStored);
    } catch {
      return [];
    }
  }
}

function storeOf(storeId: string): { storeId?: string } {
  return storeId === '' ? {} : { storeId };
}

function toStored(cookie: Cookies.Cookie): StoredCookie {
  const { partitionKey, firstPartyDomain } = cookie as Cookies.Cookie & Partitioned;
  return {
    name: cookie.name,
    value: cookie.value,
    domain: cookie.domain,
    hostOnly: cookie.hostOnly,
    path: cookie.path,
    storeId: cookie.storeId,
    partitionKey: partitionKey ?? null,
    firstPartyDomain:
      firstPartyDomain === undefined || firstPartyDomain === '' ? null : firstPartyDomain,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: readSameSite(cookie.sameSite),
    expiresSeconds: cookie.expirationDate ?? null,
  };
}

function readSameSite(value: string): StoredCookie['sameSite'] {
  return value === 'strict' || value === 'lax'
    ? value
    : value === 'no_restriction'
      ? 'none'
      : 'unspecified';
}

/** Whether the page's address is the secure one; the browser may tell cookies of both apart. */
export type CookieScheme = 'http' | 'https';

/**
 * Deletes exactly one cookie, by setting it past its end under its full key: `cookies.remove` takes its namesakes along.
 * Rejects where the browser refuses; where it does nothing, only the store tells.
 */
export async function deleteCookie(cookie: StoredCookie, scheme: CookieScheme): Promise<void> {
  await browser.cookies.set({ ...toDetails(cookie, scheme), value: '', expirationDate: 1 });
}

/** Puts a cookie back as it was, all attributes included. Rejects where the browser refuses it. */
export async function restoreCookie(cookie: StoredCookie, scheme: CookieScheme): Promise<void> {
  await browser.cookies.set({
    ...toDetails(cookie, scheme),
    value: cookie.value,
    ...(cookie.expiresSeconds === null ? {} : { expirationDate: cookie.expiresSeconds }),
  });
}

function toDetails(
  cookie: StoredCookie,
  scheme: CookieScheme,
): Cookies.SetDetailsType & Partitioned {
  return {
    url: `${scheme}://${cookie.domain.replace(/^\./, '')}${cookie.path}`,
    name: cookie.name,
    path: cookie.path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite === 'none' ? 'no_restriction' : cookie.sameSite,
    storeId: cookie.storeId,
    ...(cookie.hostOnly ? {} : { domain: cookie.domain }),
    ...(cookie.partitionKey === null ? {} : { partitionKey: cookie.partitionKey }),
    ...(cookie.firstPartyDomain === null ? {} : { firstPartyDomain: cookie.firstPartyDomain }),
  } as Cookies.SetDetailsType & Partitioned;
}

/**
 * The schemes to name a cookie by, the likelier first. Chromium takes a partitioned cookie only under the scheme of its
 * top-level site, and a secure one of this machine under both.
 */
export function schemesFor(cookie: StoredCookie, pageScheme: string): readonly CookieScheme[] {
  const top = cookie.partitionKey?.topLevelSite;
  const wanted = top ?? (cookie.secure ? 'https:' : pageScheme);
  return wanted.startsWith('https:') ? ['https', 'http'] : ['http', 'https'];
}
