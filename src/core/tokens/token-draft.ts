import type { TokenKind, TokenReport, TokenWarning } from './token-report.ts';

/** What a reader found out about one credential; what it left out is not known. */
export type TokenDraft = {
  readonly kind: TokenKind;
  /** The raw text, for its length and for what may be shown of it; goes no further than the report's mask. */
  readonly raw: string;
  /** How many of its first characters tell the kind and no secret. */
  readonly shown: number;
  readonly format?: string | null;
  readonly alg?: string | null;
  readonly typ?: string | null;
  readonly kid?: string | null;
  readonly iss?: string | null;
  readonly subject?: string | null;
  readonly aud?: readonly string[];
  readonly scopes?: readonly string[];
  readonly roles?: readonly string[];
  readonly expiresSeconds?: number | null;
  readonly notBeforeSeconds?: number | null;
  readonly issuedSeconds?: number | null;
  readonly authTimeSeconds?: number | null;
  readonly warnings?: readonly TokenWarning[];
};

const TEXT_LIMIT = 512;
const LIST_LIMIT = 64;

/** The report of a draft at that time. Texts longer than 512 characters and lists over 64 entries are cut. */
export function finishReport(draft: TokenDraft, nowSeconds: number): TokenReport {
  const expiresSeconds = draft.expiresSeconds ?? null;
  const notBeforeSeconds = draft.notBeforeSeconds ?? null;
  return {
    kind: draft.kind,
    format: draft.format ?? null,
    alg: cutText(draft.alg),
    typ: cutText(draft.typ),
    kid: cutText(draft.kid),
    iss: cutText(draft.iss),
    subject: cutText(draft.subject),
    aud: cutList(draft.aud),
    scopes: cutList(draft.scopes),
    roles: cutList(draft.roles),
    expiresSeconds,
    notBeforeSeconds,
    issuedSeconds: draft.issuedSeconds ?? null,
    authTimeSeconds: draft.authTimeSeconds ?? null,
    expired: expiresSeconds !== null && nowSeconds >= expiresSeconds,
    notYetValid: notBeforeSeconds !== null && nowSeconds < notBeforeSeconds,
    warnings: [...new Set(draft.warnings ?? [])],
    masked: maskToken(draft.raw, draft.shown),
  };
}

/** The text with all but its first `shown` characters told as a number: `ghp_…(40 characters)`. */
export function maskToken(raw: string, shown: number): string {
  // However long a prefix claims to be, at most a quarter of the whole is shown.
  const kept = Math.min(shown, Math.floor(raw.length / 4));
  return `${raw.slice(0, kept)}…(${raw.length} characters)`;
}

function cutText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  return text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT - 1)}…` : text;
}

function cutList(list: readonly string[] | undefined): readonly string[] {
  return (list ?? []).slice(0, LIST_LIMIT).map((text) => cutText(text) ?? '');
}
