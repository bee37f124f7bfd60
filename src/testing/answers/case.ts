import type { ResourceKind } from '../../core/exchange.ts';
import type { CauseId } from '../../core/knowledge/causes.ts';
import type { ResponderId } from '../../core/knowledge/responders.ts';
import type { Audience } from '../../core/knowledge/sign.ts';
import type { Answer } from '../answer.ts';

/** A labelled answer in short: what its product writes, without what all its answers share. */
export type Case = {
  readonly name: string;
  readonly url: string;
  readonly method?: string;
  /** Default: `fetch` where a credential or a body is sent or data comes back, else a document. */
  readonly kind?: ResourceKind;
  readonly cookie?: string;
  /** `Authorization`. */
  readonly auth?: string;
  readonly send?: Readonly<Record<string, string>>;
  readonly post?: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly json?: unknown;
  readonly html?: string;
  readonly xml?: string;
  readonly text?: string;
  readonly cause: CauseId;
  readonly audience?: Audience;
  readonly orCause?: readonly CauseId[];
  readonly orResponder?: readonly ResponderId[];
  readonly source?: string;
};

/** The labelled answers of one product, from one page of its documentation or source unless a case names its own. */
export function answersOf(
  responder: ResponderId,
  source: string,
  cases: readonly Case[],
): readonly Answer[] {
  return cases.map((given) => ({
    name: `${responder}: ${given.name}`,
    request: {
      url: given.url,
      method: given.method ?? (given.post === undefined ? 'GET' : 'POST'),
      kind: given.kind ?? (given.html === undefined ? 'fetch' : 'document'),
      headers: {
        ...(given.auth === undefined ? {} : { authorization: given.auth }),
        ...given.send,
      },
      ...(given.cookie === undefined ? {} : { cookie: given.cookie }),
      ...(given.post === undefined ? {} : { body: given.post }),
    },
    response: {
      status: given.status,
      headers: { ...contentType(given), ...given.headers },
      body: bodyOf(given),
    },
    cause: given.cause,
    responder,
    ...(given.audience === undefined ? {} : { audience: given.audience }),
    accept: { causes: given.orCause ?? [], responders: given.orResponder ?? [] },
    source: given.source ?? source,
  }));
}

function contentType({ json, html, xml, text }: Case): Record<string, string> {
  if (json !== undefined) return { 'content-type': 'application/json; charset=utf-8' };
  if (html !== undefined) return { 'content-type': 'text/html; charset=utf-8' };
  if (xml !== undefined) return { 'content-type': 'application/xml' };
  return text === undefined ? {} : { 'content-type': 'text/plain; charset=utf-8' };
}

function bodyOf({ json, html, xml, text }: Case): string {
  return json === undefined ? (html ?? xml ?? text ?? '') : JSON.stringify(json);
}
