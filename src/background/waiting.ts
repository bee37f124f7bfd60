import type { OpaqueIndex } from '../core/tokens/read-opaque.ts';
import type { RequestEvent } from '../platform/web-request.ts';
import { type Carried, departureOf } from './observed.ts';
import type { Departure } from './tab-record.ts';

/** A request that was told of. */
export type Sent = {
  readonly event: RequestEvent;
  /** What it carried, without secrets. Looked at when first asked for: where the answer is a refusal. */
  readonly tell: () => Promise<Departure>;
  /** Whether the tab's record has it, or need not have it. */
  isKept: boolean;
};

/** Requests on their way, in memory only. */
export type Waiting = {
  /** A request with what it carried, not among those that wait yet. */
  readonly told: (event: RequestEvent, carried: () => Promise<Carried>) => Sent;
  readonly add: (sent: Sent) => void;
  readonly has: (sent: Sent) => boolean;
  /** The request of that id, which waits no longer. */
  readonly take: (requestId: string) => Sent | undefined;
  /** Requests for a tab's own document. */
  readonly documentsOf: (tabId: number) => readonly Sent[];
};

export const NO_CREDENTIALS = { visibility: 'no-credentials', headers: [], stored: null } as const;
export const SEES_ALL = { ...NO_CREDENTIALS, visibility: 'all' } as const;
export const NOT_SEEN = { ...NO_CREDENTIALS, visibility: 'none' } as const;

/** Requests without an answer that are remembered; a browser that loses answers must not fill the memory. */
const MOST_WAITING = 500;

/** An empty list of requests on their way. */
export function makeWaiting(loadFormats: () => Promise<OpaqueIndex>): Waiting {
  const waiting = new Map<string, Sent>();
  return {
    told: (event, carried) => {
      let told: Promise<Departure> | null = null;
      const seal = async (): Promise<Departure> =>
        departureOf(await loadFormats(), event, await carried());
      return {
        event,
        isKept: false,
        tell: () => {
          told ??= seal();
          return told;
        },
      };
    },
    add: (sent) => {
      waiting.set(sent.event.requestId, sent);
      const [oldest] = waiting.keys();
      if (waiting.size > MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
    },
    has: (sent) => waiting.get(sent.event.requestId) === sent,
    take: (requestId) => {
      const sent = waiting.get(requestId);
      waiting.delete(requestId);
      return sent;
    },
    documentsOf: (tabId) =>
      [...waiting.values()].filter(
        ({ event }) => event.tabId === tabId && event.type === 'main_frame',
      ),
  };
}
