import type { CauseId } from '../core/knowledge/causes.ts';
import { sessionItem } from '../platform/session-item.ts';

const MOST_TIMES = 12;
const MOST_HOSTS = 50;

/** Refusals that say that somebody was signed in before. */
const SIGNED_OUT: ReadonlySet<CauseId> = new Set(['session-expired', 'expired-token']);

/** When sites signed somebody out, by host, in seconds since 1970. In memory, gone with the browser. */
const signOuts = sessionItem<Readonly<Record<string, readonly number[]>>>('sign-outs', {});

/** Remembers when a site signed somebody out; the same answer once. */
export async function noteSignOut(
  host: string,
  cause: CauseId | undefined,
  atSeconds: number | null,
): Promise<void> {
  if (cause === undefined || !SIGNED_OUT.has(cause) || atSeconds === null || host === '') return;
  await signOuts.update((before) => {
    const { [host]: known = [], ...others } = before;
    if (known.includes(atSeconds)) return before;
    const kept = Object.entries(others).slice(1 - MOST_HOSTS);
    return { ...Object.fromEntries(kept), [host]: [...known, atSeconds].slice(-MOST_TIMES) };
  });
}

/** When a site signed somebody out since the browser started, in seconds since 1970. */
export async function readSignOuts(host: string): Promise<readonly number[]> {
  return (await signOuts.read())[host] ?? [];
}
