/**
 * Functions that run in the page of a tab. Each is sent there as source text and sees nothing but its argument and the
 * document, so it must stand alone. Names and values that they read stay in the background's memory.
 */

export type StorageSurvey = {
  readonly origin: string;
  /** `keepBytes`: what an undo of it takes in memory. */
  readonly local: Measured | null;
  readonly session: Measured | null;
  readonly databases: number | null;
  readonly caches: number | null;
  readonly workers: number | null;
  readonly responseStatus: number;
};

export type Measured = {
  readonly count: number;
  readonly bytes: number;
  readonly keepBytes: number;
};

/** Counts each kind of storage of the page's origin; null for what the page cannot reach. */
export async function surveyStorage(_: null): Promise<StorageSurvey> {
  const measure = (area: () => Storage): Measured | null => {
    try {
      const storage = area();
      let bytes = 0;
      const pairs = Array.from({ length: storage.length }, (__, place) => {
        const name = storage.key(place) ?? '';
        const value = storage.getItem(name) ?? '';
        bytes += name.length + value.length;
        return [name, value];
      });
      const kept = JSON.stringify(JSON.stringify(pairs));
      return { count: pairs.length, bytes, keepBytes: new TextEncoder().encode(kept).length };
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

/**
 * Web storage as JSON text of its pairs, in order: text, because a page may store halves of characters that do not
 * survive a message. Null for an area that was not asked for or that the page cannot reach. Emptied if `clear`.
 */
export function takeWebStorage(ask: {
  readonly origin: string;
  readonly kinds: readonly string[];
  readonly clear: boolean;
}): { readonly local: string | null; readonly session: string | null } {
  const take = (kind: string, area: () => Storage): string | null => {
    if (location.origin !== ask.origin || !ask.kinds.includes(kind)) return null;
    try {
      const storage = area();
      const pairs = Array.from({ length: storage.length }, (_, place) => {
        const name = storage.key(place) ?? '';
        return [name, storage.getItem(name)];
      });
      if (ask.clear) storage.clear();
      return ask.clear && storage.length > 0 ? null : JSON.stringify(pairs);
    } catch {
      // A sandboxed document has no storage.
      return null;
    }
  };
  return {
    local: take('local-storage', () => localStorage),
    session: take('session-storage', () => sessionStorage),
  };
}

/**
 * Clears the kinds named; gives back how many there were of each that is empty now, and whether one waits for pages
 * that still hold it open.
 */
export async function clearStorage(ask: {
  readonly origin: string;
  readonly kinds: readonly string[];
}): Promise<{
  readonly counts: readonly {
    readonly kind: 'service-workers' | 'cache-storage' | 'indexed-db';
    readonly count: number;
    readonly held: boolean;
  }[];
} | null> {
  if (location.origin !== ask.origin) return null;
  let held = false;
  const steps = {
    'service-workers': async () => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      return Promise.all(registrations.map((item) => item.unregister()));
    },
    'cache-storage': async () =>
      Promise.all((await caches.keys()).map((name) => caches.delete(name))),
    'indexed-db': async () =>
      Promise.all(
        (await indexedDB.databases()).map(
          ({ name }) =>
            new Promise<boolean>((resolve) => {
              const request = indexedDB.deleteDatabase(name ?? '');
              request.onsuccess = () => resolve(true);
              request.onerror = () => resolve(false);
              // It goes as soon as the last page that has it open is left.
              request.onblocked = () => {
                held = true;
                resolve(true);
              };
            }),
        ),
      ),
  } as const;
  const counts = [];
  for (const kind of ['service-workers', 'cache-storage', 'indexed-db'] as const) {
    if (!ask.kinds.includes(kind)) continue;
    try {
      const done = await steps[kind]();
      if (done.every(Boolean)) counts.push({ kind, count: done.length, held });
    } catch {
      // Left to the browser's own means.
    }
  }
  return { counts };
}

/**
 * Puts web storage back: the same names are replaced where they differ, names set since are left. Gives the names of
 * both, and of what the browser refused; null where the page cannot be reached or is another one.
 */
export function restoreStorage(dump: {
  readonly origin: string;
  readonly local: string | null;
  readonly session: string | null;
}): {
  readonly replaced: readonly string[];
  readonly left: readonly string[];
  readonly failed: readonly string[];
} | null {
  if (location.origin !== dump.origin) return null;
  const replaced: string[] = [];
  const left: string[] = [];
  const failed: string[] = [];
  const put = (area: () => Storage, text: string | null): void => {
    // Chromium leaves nulls out of the argument.
    if (text == null) return;
    const pairs: [string, string][] = JSON.parse(text);
    const storage = area();
    const names = new Set(pairs.map(([name]) => name));
    for (let place = 0; place < storage.length; place += 1) {
      const name = storage.key(place) ?? '';
      if (!names.has(name)) left.push(name);
    }
    for (const [name, value] of pairs) {
      const before = storage.getItem(name);
      if (before === value) continue;
      try {
        storage.setItem(name, value);
        if (before !== null) replaced.push(name);
      } catch {
        failed.push(name);
      }
    }
  };
  try {
    put(() => localStorage, dump.local);
    put(() => sessionStorage, dump.session);
  } catch {
    return null;
  }
  return { replaced, left, failed };
}

/**
 * Whether the page asks to sign in, or checks for humans, itself; and its address. Waits until it is loaded and has not
 * changed for a moment, since many pages draw their form after that: three seconds at most.
 */
export async function tellOwnPart(_: null): Promise<{
  readonly own: 'sign-in' | 'challenge' | 'none';
  readonly url: string;
}> {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const challenge =
    '#challenge-form, #challenge-running, #cf-challenge-running, .cf-turnstile, [id^="cf-chl-widget"], .g-recaptcha, .h-captcha, #px-captcha, #captcha-container, #ddg-captcha, script#anubis_challenge, #sec-if-cpt-container, script[src*="/cdn-cgi/challenge-platform/"], script[src*="challenges.cloudflare.com"], :is(script, iframe)[src*="captcha-delivery.com"], iframe[src*="_Incapsula_Resource"], script[src*="awswaf.com"]';
  const signIn =
    'input[type="password"], input[autocomplete~="webauthn"], form[action*="login" i], form[action*="signin" i], form[action*="sign_in" i], form[action*="/oauth2/start" i], form[action*="/saml" i]';
  const tell = (): 'sign-in' | 'challenge' | 'none' =>
    has(challenge) ? 'challenge' : has(signIn) ? 'sign-in' : 'none';
  const endsAt = performance.now() + 3000;
  let changedAt = performance.now();
  const observer = new MutationObserver(() => {
    changedAt = performance.now();
  });
  observer.observe(document, { childList: true, subtree: true });
  const isSettled = (): boolean =>
    document.readyState === 'complete' && performance.now() - changedAt > 400;
  while (tell() === 'none' && !isSettled() && performance.now() < endsAt)
    await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  return { own: tell(), url: location.href };
}
