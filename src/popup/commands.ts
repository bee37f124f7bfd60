import type { Ask } from '../messages/ask.ts';
import type { PopupPart } from '../messages/protocol.ts';
import type { ClearPlan, SiteData } from '../repair/site-data.ts';
import type { PopupEvent } from './state.ts';

/** Everything the popup can ask for; each tells what came of it by events. Never rejects. */
export type Commands = {
  readonly refresh: () => Promise<void>;
  readonly show: (part: PopupPart) => Promise<void>;
  readonly lookAtSiteData: () => Promise<void>;
  readonly clear: (plan: ClearPlan) => Promise<void>;
  readonly undo: (undoId: string) => Promise<void>;
  readonly lookAtTokens: () => Promise<void>;
  readonly reveal: (place: number) => Promise<void>;
  readonly reload: (bypassCache: boolean) => Promise<void>;
  readonly askPage: () => Promise<void>;
  readonly stayClosed: () => Promise<void>;
  /** Asks for the right to see an origin. Only within a click: the browser is asked before anything is awaited. */
  readonly grant: (pattern: string) => Promise<void>;
};

type Needs = {
  readonly ask: Ask;
  readonly tabId: number;
  readonly dispatch: (event: PopupEvent) => void;
  /** Registrable domain of a tab's page; null where there is none. */
  readonly findSite: () => Promise<string | null>;
  readonly askForOrigin: (pattern: string) => Promise<boolean>;
};

export function commandsFor({ ask, tabId, dispatch, findSite, askForOrigin }: Needs): Commands {
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
    await attempt(async () => ({ kind: 'site-data-came', data: await readSiteData() }), {
      kind: 'site-data-failed',
    });
  };
  const readSiteData = async (): Promise<SiteData> =>
    ask('get-site-data', { tabId, site: await findSite() });
  const lookAtTokens = async (): Promise<void> => {
    dispatch({ kind: 'tokens-asked' });
    await attempt(async () => ({ kind: 'tokens-came', tokens: await ask('get-tokens', tabId) }), {
      kind: 'tokens-failed',
    });
  };
  return {
    refresh,
    lookAtSiteData,
    lookAtTokens,
    show: async (part) => {
      dispatch({ kind: 'part-shown', part });
      if (part === 'site-data') await lookAtSiteData();
      if (part === 'tokens') await lookAtTokens();
    },
    clear: async (plan) => {
      dispatch({ kind: 'clear-begun' });
      await attempt(
        async () => ({ kind: 'clear-done', report: await ask('clear-site-data', plan) }),
        { kind: 'clear-failed' },
      );
    },
    undo: async (undoId) => {
      dispatch({ kind: 'undo-begun' });
      await attempt(async () => ({ kind: 'undo-done', undo: await ask('undo-clear', undoId) }), {
        kind: 'clear-failed',
      });
      await Promise.all([refresh(), lookAtSiteData()]);
    },
    reveal: (place) => {
      const told = (value: string | null): PopupEvent => ({
        kind: 'reveal-changed',
        place,
        reveal: value === null ? { step: 'gone' } : { step: 'shown', value },
      });
      return attempt(async () => told(await ask('reveal-token', { tabId, place })), told(null));
    },
    reload: async (bypassCache) => {
      await ask('reload-tab', { tabId, bypassCache }).catch(() => null);
      await refresh();
    },
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
  };
}
