import { tellSignOutRhythm } from '../core/tokens/sign-out-rhythm.ts';
import type { TokenReport } from '../core/tokens/token-report.ts';
import { readWantedScopes } from '../core/tokens/wanted-scopes.ts';
import type { SentTokens } from '../messages/protocol.ts';
import { readTab } from '../platform/tabs.ts';
import { isMuted } from './decide-surface.ts';
import { readRecord } from './records.ts';
import { readSettings } from './settings.ts';
import { readSignOuts } from './sign-outs.ts';

/** What the refused requests of a tab carried and asked for, and how its site's sign-ins are watched. */
export async function tellSentTokens(tabId: number): Promise<SentTokens> {
  const [tab, { answer, failures }, settings] = await Promise.all([
    readTab(tabId),
    readRecord(tabId),
    readSettings(),
  ]);
  const refused = [...(answer === null ? [] : [answer]), ...[...failures].reverse()];
  const sent = refused.flatMap(({ sentTokens }) => sentTokens ?? []);
  const host = hostOf(tab?.url ?? '');
  const failedAt = failures.flatMap(({ status, receivedAtSeconds, sentTokens }) =>
    status === 401 && (sentTokens ?? []).length > 0 ? (receivedAtSeconds ?? []) : [],
  );
  return {
    sent,
    wantedScopes: [
      ...new Set(refused.flatMap(({ response }) => readWantedScopes(response.headers))),
    ],
    watch:
      tab === null || tab.isPrivate || host === ''
        ? 'never'
        : isMuted(host, settings.watched)
          ? 'on'
          : 'off',
    rhythm: tellSignOutRhythm([...(await readSignOuts(host)), ...failedAt], lifetimesOf(sent)),
  };
}

/** How long credentials live, in seconds, as far as they say. */
function lifetimesOf(tokens: readonly TokenReport[]): number[] {
  return tokens.flatMap(({ issuedSeconds, expiresSeconds }) =>
    issuedSeconds === null || expiresSeconds === null ? [] : [expiresSeconds - issuedSeconds],
  );
}

/** The host of a site's page; '' for any other address. */
export function hostOf(url: string): string {
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : '';
}
