/**
 * Functions that run in the page of a tab. Each is sent there as source text and sees nothing but its argument and the
 * document, so it must stand alone. They only count and clear: nothing they read is shown or kept.
 */

/** What web storage holds, for an undo: pairs as the page has them. */
export type StorageDump = readonly (readonly [name: string, value: string])[];

export type StorageSurvey = {
  readonly origin: string;
  readonly local: { readonly count: number; readonly bytes: number } | null;
  readonly session: { readonly count: number; readonly bytes: number } | null;
  readonly databases: number | null;
  readonly caches: number | null;
  readonly workers: number | null;
  readonly responseStatus: number;
};

/** Counts each kind of storage of the page's origin; null for what the page cannot reach. */
export async function surveyStorage(_: null): Promise<StorageSurvey> {
  const measure = (area: () => Storage): { count: number; bytes: number } | null => {
    try {
      const storage = area();
      let bytes = 0;
      for (let place = 0; place < storage.length; place += 1) {
        const name = storage.key(place) ?? '';
        bytes += name.length + (storage.getItem(name) ?? '').length;
      }
      return { count: storage.length, bytes };
    } catch {
      return null;
    }
  };
  const count = async (list: () => Promise<number>): Promise<number | null> => {
    try {
      return await list();
    } catch {
      return null;
    }
  };
  const [entry] = performance.getEntriesByType('navigation');
  const status: unknown =
    entry !== undefined && 'responseStatus' in entry ? entry.responseStatus : 0;
  return {
    origin: location.origin,
    local: measure(() => localStorage),
    session: measure(() => sessionStorage),
    databases: await count(async () => (await indexedDB.databases()).length),
    caches: await count(async () => (await caches.keys()).length),
    workers: await count(async () => (await navigator.serviceWorker.getRegistrations()).length),
    responseStatus: typeof status === 'number' ? status : 0,
  };
}

/** Clears the kinds named, and gives back web storage as it was and which kinds are empty now. */
export async function clearStorage(kinds: readonly string[]): Promise<{
  readonly cleared: readonly string[];
  readonly local: StorageDump;
  readonly session: StorageDump;
}> {
  const cleared: string[] = [];
  const empty = (area: () => Storage, kind: string): [string, string][] => {
    const pairs: [string, string][] = [];
    try {
      const storage = area();
      for (let place = 0; place < storage.length; place += 1) {
        const name = storage.key(place) ?? '';
        pairs.push([name, storage.getItem(name) ?? '']);
      }
      storage.clear();
      if (storage.length === 0) cleared.push(kind);
    } catch {
      // A sandboxed document has no storage: reported as not cleared.
    }
    return pairs;
  };
  const local = kinds.includes('local-storage') ? empty(() => localStorage, 'local-storage') : [];
  const session = kinds.includes('session-storage')
    ? empty(() => sessionStorage, 'session-storage')
    : [];
  const all = async (kind: string, work: () => Promise<boolean>): Promise<void> => {
    if (!kinds.includes(kind)) return;
    try {
      if (await work()) cleared.push(kind);
    } catch {
      // Reported as not cleared.
    }
  };
  await all('indexed-db', async () => {
    const databases = await indexedDB.databases();
    const results = await Promise.all(
      databases.map(
        ({ name }) =>
          new Promise<boolean>((resolve) => {
            const request = indexedDB.deleteDatabase(name ?? '');
            request.onsuccess = () => resolve(true);
            request.onerror = () => resolve(false);
            // An open page keeps its database: it goes when the page is left, which the reload does.
            request.onblocked = () => resolve(true);
          }),
      ),
    );
    return results.every(Boolean);
  });
  await all('cache-storage', async () => {
    const names = await caches.keys();
    return (await Promise.all(names.map((name) => caches.delete(name)))).every(Boolean);
  });
  await all('service-workers', async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    return (await Promise.all(registrations.map((item) => item.unregister()))).every(Boolean);
  });
  return { cleared, local, session };
}

/** Puts web storage back: the same names are replaced, names set since are left. True where all of it went in. */
export function restoreStorage(dump: {
  readonly local: StorageDump;
  readonly session: StorageDump;
}): boolean {
  try {
    for (const [name, value] of dump.local) localStorage.setItem(name, value);
    for (const [name, value] of dump.session) sessionStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** Values of web storage and the address, for the token list; at most 400 values of at most 1 MiB each. */
export function readStoredValues(_: null): {
  readonly local: StorageDump;
  readonly session: StorageDump;
  readonly url: string;
} {
  const read = (area: () => Storage): [string, string][] => {
    try {
      const storage = area();
      return Array.from({ length: Math.min(storage.length, 400) }, (__, place) => {
        const name = storage.key(place) ?? '';
        return [name, (storage.getItem(name) ?? '').slice(0, 1_048_576)];
      });
    } catch {
      return [];
    }
  };
  return {
    local: read(() => localStorage),
    session: read(() => sessionStorage),
    url: location.href,
  };
}

/** Whether the page asks to sign in, or checks for humans, itself; and the status it was answered with. */
export function tellOwnPart(_: null): {
  readonly own: 'sign-in' | 'challenge' | 'none';
  readonly url: string;
} {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const challenge =
    '#challenge-form, #challenge-running, #cf-challenge-running, .cf-turnstile, [id^="cf-chl-widget"], .g-recaptcha, .h-captcha, #px-captcha, #captcha-container, #ddg-captcha, script[src*="/cdn-cgi/challenge-platform/"], script[src*="challenges.cloudflare.com"], script[src*="captcha-delivery.com"], script[src*="awswaf.com"]';
  const signIn =
    'input[type="password"], form[action*="login" i], form[action*="signin" i], form[action*="sign_in" i], form[action*="/oauth2/start" i], form[action*="/saml" i]';
  const own = has(challenge) ? 'challenge' : has(signIn) ? 'sign-in' : 'none';
  return { own, url: location.href };
}
