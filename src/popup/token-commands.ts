import type { CheckKey, SignatureOutcome } from '../core/tokens/signature.ts';
import type { TokenReport } from '../core/tokens/token-report.ts';
import type { Held } from '../held/read-held.ts';
import type { Ask } from '../messages/ask.ts';
import type { PopupEvent } from './state.ts';
import { listTokens } from './token-list.ts';

/** What the popup can do with credentials. Values are read anew where they stand, and stay in this page. Never rejects. */
export type TokenCommands = {
  readonly lookAtTokens: () => Promise<void>;
  /** Shows or copies a value, after the person agreed. `shown` is what the list said of it, by its place there. */
  readonly uncover: (place: number, shown: TokenReport, purpose: 'show' | 'copy') => Promise<void>;
  readonly copyMasked: (place: number, text: string) => Promise<void>;
  readonly checkSignature: (
    place: number,
    shown: TokenReport,
    keys: readonly CheckKey[],
  ) => Promise<SignatureOutcome | 'gone'>;
  /** The text at an issuer's address, after the person agreed to the request; null where none came. */
  readonly fetchKeys: (address: string) => Promise<string | null>;
  readonly watchSite: (isOn: boolean) => Promise<void>;
};

export type TokenNeeds = {
  readonly ask: Ask;
  readonly tabId: number;
  readonly dispatch: (event: PopupEvent) => void;
  readonly readHeld: (tabId: number) => Promise<Held>;
  readonly checkSignature: (raw: string, keys: readonly CheckKey[]) => Promise<SignatureOutcome>;
  readonly copyText: (text: string) => Promise<void>;
};

export function tokenCommandsFor(needs: TokenNeeds): TokenCommands {
  const { ask, tabId, dispatch, readHeld } = needs;
  const lookAtTokens = async (): Promise<void> => {
    dispatch({ kind: 'tokens-asked' });
    try {
      const [held, sent] = await Promise.all([readHeld(tabId), ask('get-sent-tokens', tabId)]);
      dispatch({ kind: 'tokens-came', list: listTokens(held, sent) });
    } catch {
      dispatch({ kind: 'tokens-failed' });
    }
  };
  /** The value at a place, if what stands there is still what was shown. */
  const readValue = async (place: number, shown: TokenReport): Promise<string | null> => {
    const { found } = await readHeld(tabId).catch(() => ({ found: [] }));
    const there = found[place];
    const isSame =
      there?.token.masked === shown.masked &&
      there.token.expiresSeconds === shown.expiresSeconds &&
      there.token.place?.name === shown.place?.name;
    return isSame ? there.raw : null;
  };
  return {
    lookAtTokens,
    uncover: async (place, shown, purpose) => {
      const value = await readValue(place, shown);
      if (value === null)
        return dispatch({ kind: 'reveal-changed', place, reveal: { step: 'gone' } });
      if (purpose === 'show')
        return dispatch({ kind: 'reveal-changed', place, reveal: { step: 'shown', value } });
      const isCopied = await needs.copyText(value).then(
        () => true,
        () => false,
      );
      dispatch({ kind: 'reveal-changed', place, reveal: isCopied ? { step: 'copied' } : null });
    },
    copyMasked: async (place, text) => {
      await needs.copyText(text).then(
        () => dispatch({ kind: 'reveal-changed', place, reveal: { step: 'copied-masked' } }),
        () => undefined,
      );
    },
    checkSignature: async (place, shown, keys) => {
      const value = await readValue(place, shown);
      return value === null ? 'gone' : needs.checkSignature(value, keys);
    },
    fetchKeys: (address) => ask('fetch-keys', address).catch(() => null),
    watchSite: async (isOn) => {
      await ask('watch-site', { tabId, isOn }).catch(() => false);
      await lookAtTokens();
    },
  };
}
