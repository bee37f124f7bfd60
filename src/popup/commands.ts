import type { Cure, PopupPart } from '../messages/protocol.ts';
import type { ClearPlan } from '../repair/site-data.ts';
import type { GuideMeans } from './guide-means.ts';
import { type Choice, presetOf } from './plan.ts';
import type { PopupEvent } from './state.ts';
import { type TokenCommands, type TokenNeeds, tokenCommandsFor } from './token-commands.ts';

/** Everything the popup can ask for; each tells what came of it by events. Never rejects. */
export type Commands = TokenCommands & {
  readonly refresh: () => Promise<void>;
  readonly show: (part: PopupPart) => Promise<void>;
  readonly lookAtSiteData: () => Promise<void>;
  /** Clears, and remembers the choice for the site where that is ticked. */
  readonly clear: (plan: ClearPlan, site: string, choice: Choice) => Promise<void>;
  readonly forget: (site: string) => Promise<void>;
  readonly undo: (undoId: string) => Promise<void>;
  readonly reload: (bypassCache: boolean) => Promise<void>;
  readonly askPage: () => Promise<void>;
  /** Settles when the test has ended or was stopped. */
  readonly test: () => Promise<void>;
  readonly stopTest: () => Promise<void>;
  /** Null: no longer. */
  readonly retryAt: (atSeconds: number | null) => Promise<void>;
  readonly cure: (cure: Cure) => Promise<void>;
  readonly stayClosed: () => Promise<void>;
  /** Sites to stay silent on; null where they could not be read. */
  readonly readMuted: () => Promise<readonly string[] | null>;
  /** Puts a host on that list or takes it off; gives the list as it stands then. */
  readonly mute: (host: string, isMuted: boolean) => Promise<readonly string[] | null>;
  readonly guide: GuideMeans;
  /** Asks for the right to see an origin. Only within a click: the browser is asked before anything is awaited. */
  readonly grant: (pattern: string) => Promise<void>;
};

type Needs = TokenNeeds & {
  /** Registrable domain of a tab's page; null where there is none. */
  readonly findSite: () => Promise<string | null>;
  readonly askForOrigin: (pattern: string) => Promise<boolean>;
  readonly guide: GuideMeans;
};

export function commandsFor(needs: Needs): Commands {
  const { ask, tabId, dispatch, findSite, askForOrigin } = needs;
  const tokenCommands = tokenCommandsFor(needs);
  const attempt = async (work: () => Promise<PopupEvent>, failed: PopupEvent): Promise<void> => {
    try {
      dispatch(await work());
    } catch {
      dispatch(failed);
    }
  };
  const refresh = (): Promise<void> =>
    attempt(async () => ({ kind: 'report-came', report: await ask('get-tab-report', tabId) }), {
      kind: 'report-failed',
    });
  const lookAtSiteData = async (): Promise<void> => {
    dispatch({ kind: 'site-data-asked' });
    await attempt(readSiteData, { kind: 'site-data-failed' });
  };
  const readSiteData = async (): Promise<PopupEvent> => {
    const [data, { presets }] = await Promise.all([
      findSite().then((site) => ask('get-site-data', { tabId, site })),
      ask('get-settings'),
    ]);
    return { kind: 'site-data-came', data, preset: presets?.[data.site] ?? null };
  };
  const readMuted = (): Promise<readonly string[] | null> =>
    ask('get-settings').then(
      ({ muted }) => muted,
      () => null,
    );
  /** For what is only an attempt: what came of it is in the next report. */
  const tryAndLook = async (work: Promise<unknown>): Promise<void> => {
    await work.catch(() => null);
    await refresh();
  };
  return {
    refresh,
    lookAtSiteData,
    ...tokenCommands,
    show: async (part) => {
      dispatch({ kind: 'part-shown', part });
      if (part === 'site-data') await lookAtSiteData();
      if (part === 'tokens') await tokenCommands.lookAtTokens();
    },
    clear: async (plan, site, choice) => {
      dispatch({ kind: 'clear-begun' });
      if (choice.isRemembered)
        await ask('remember-preset', { tabId, site, preset: presetOf(choice) }).catch(() => null);
      try {
        dispatch({ kind: 'clear-done', report: await ask('clear-site-data', plan) });
      } catch {
        await refresh();
        dispatch({ kind: 'clear-failed' });
      }
    },
    forget: async (site) => {
      await ask('remember-preset', { tabId, site, preset: null }).catch(() => null);
    },
    undo: async (undoId) => {
      dispatch({ kind: 'undo-begun' });
      await attempt(async () => ({ kind: 'undo-done', undo: await ask('undo-clear', undoId) }), {
        kind: 'clear-failed',
      });
      await Promise.all([refresh(), lookAtSiteData()]);
    },
    reload: (bypassCache) => tryAndLook(ask('reload-tab', { tabId, bypassCache })),
    test: () => tryAndLook(ask('test-site', tabId)),
    stopTest: () => tryAndLook(ask('stop-test', tabId)),
    retryAt: (atSeconds) => tryAndLook(ask('retry-later', { tabId, atSeconds })),
    cure: (cure) => tryAndLook(ask('try-cure', { tabId, cure })),
    askPage: () =>
      attempt(async () => ({ kind: 'report-came', report: await ask('ask-page', tabId) }), {
        kind: 'report-failed',
      }),
    grant: async (pattern) => {
      await askForOrigin(pattern);
      await refresh();
    },
    stayClosed: async () => {
      await ask('change-settings', { mayOpenByItself: false }).catch(() => null);
    },
    readMuted,
    mute: async (host, isMuted) => {
      const others = (await readMuted())?.filter((one) => one !== host);
      if (others === undefined) return null;
      await ask('change-settings', { muted: isMuted ? [...others, host] : others }).catch(
        () => null,
      );
      return readMuted();
    },
    guide: needs.guide,
  };
}
