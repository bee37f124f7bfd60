import type { Cookies } from 'webextension-polyfill';
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

/** Cookies that a request to this address sends, of every partition. `storeId` '' is the jar of the running profile. */
export async function listCookiesFor(url: string, storeId: string): Promise<StoredCookie[]> {
  return getAll({ url, ...storeOf(storeId) });
}

/** Cookies of a domain and all below it, of every partition. */
export async function listCookiesOfDomain(
  domain: string,
  storeId: string,
): Promise<StoredCookie[]> {
  return getAll({ domain, ...storeOf(storeId) });
}

/** Cookies that other sites keep under this site's partition, and this site's own partitioned ones. */
export async function listPartitionedUnder(
  topLevelSite: string,
  storeId: string,
): Promise<StoredCookie[]> {
  try {
    const details: Cookies.GetAllDetailsType & Partitioned = {
      partitionKey: { topLevelSite },
      ...storeOf(storeId),
    };
    return (await browser.cookies.getAll(details)).map(toStored);
  } catch {
    return [];
  }
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

/** Deletes exactly one cookie, by setting it past its end under its full key: `cookies.remove` takes its namesakes along. */
export async function deleteCookie(cookie: StoredCookie): Promise<void> {
  await browser.cookies.set({ ...toDetails(cookie), value: '', expirationDate: 1 });
}

/** Puts a cookie back as it was, all attributes included. Rejects where the browser refuses it. */
export async function restoreCookie(cookie: StoredCookie): Promise<void> {
  await browser.cookies.set({
    ...toDetails(cookie),
    value: cookie.value,
    ...(cookie.expiresSeconds === null ? {} : { expirationDate: cookie.expiresSeconds }),
  });
}

function toDetails(cookie: StoredCookie): Cookies.SetDetailsType & Partitioned {
  const host = cookie.domain.replace(/^\./, '');
  // Chromium refuses a partitioned cookie whose scheme is not that of its top-level site.
  const top = cookie.partitionKey?.topLevelSite;
  const scheme =
    top !== undefined && !cookie.secure ? top.split(':')[0] : cookie.secure ? 'https' : 'http';
  return {
    url: `${scheme}://${host}${cookie.path}`,
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
