import type { Exchange, ResourceKind } from '../core/exchange.ts';
import type { CauseId } from '../core/knowledge/causes.ts';
import type { ResponderId } from '../core/knowledge/responders.ts';
import type { Audience } from '../core/knowledge/sign.ts';

/**
 * A labelled answer: what a product sends, written from its documentation or source, and what it means. The values are
 * made up. `accept` lists further causes and responders that are right too.
 */
export type Answer = {
  readonly name: string;
  /** Default: GET, a document, nothing that identifies the caller. All that is not given was not sent. */
  readonly request: {
    readonly url: string;
    readonly method?: string;
    readonly kind?: ResourceKind;
    readonly headers?: Readonly<Record<string, string>>;
    /** A `Cookie` header's value. */
    readonly cookie?: string;
    readonly body?: string;
  };
  readonly response: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string | readonly string[]>>;
    /** Default ''. */
    readonly body?: string;
  };
  readonly cause: CauseId;
  readonly responder: ResponderId;
  readonly audience?: Audience;
  readonly accept?: {
    readonly causes?: readonly CauseId[];
    readonly responders?: readonly ResponderId[];
  };
  readonly source: string;
};

/** Noon of 18 November 2026, the clock of every labelled answer, in seconds. */
export const NOON = 1_795_003_200;

/** The exchange that a labelled answer describes, as a full HAR entry would show it. */
export function exchangeOf({ name, request, response }: Answer): Exchange {
  const headers = Object.entries(request.headers ?? {}).map(([field, value]) => ({
    name: field,
    value,
  }));
  const cookies = (request.cookie ?? '')
    .split(/;\s*/)
    .filter((pair) => pair !== '')
    .map((pair) => ({ name: pair.split('=')[0] ?? '', bytes: pair.length }));
  const body = response.body ?? '';
  return {
    id: name,
    url: request.url,
    method: request.method ?? 'GET',
    status: response.status,
    kind: request.kind ?? 'document',
    receivedAtSeconds: NOON,
    request: { visibility: 'all', headers, cookies, body: request.body ?? null },
    response: {
      headers: Object.entries(response.headers ?? {}).flatMap(([field, value]) =>
        (typeof value === 'string' ? [value] : value).map((line) => ({ name: field, value: line })),
      ),
      body: { text: body, length: body.length, from: 'answer' },
    },
  };
}
