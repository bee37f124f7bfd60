import type { Exchange } from './exchange.ts';
import { deriveFacts, type Facts, type Knowledge } from './facts.ts';
import { audienceOf } from './knowledge/audience.ts';
import type { CauseId } from './knowledge/causes.ts';
import type { ResponderId } from './knowledge/responders.ts';
import type { Audience, Confidence } from './knowledge/sign.ts';
import type { ActionId, AnyRule, Evidence, Value } from './rules/define-rule.ts';
import { RULES } from './rules/index.ts';
import { compareConfidence } from './rules/told.ts';
import type { TokenReport } from './tokens/token-report.ts';

/** One conclusion: ids and evidence only; `describe` makes the text. */
export type Finding = {
  readonly rule: string;
  readonly cause: CauseId;
  readonly confidence: Confidence;
  readonly audience: Audience;
  readonly evidence: readonly Evidence[];
  /** Id of the table row that said so; null where no row did. Its words, if it has any, stand with the rule's. */
  readonly sign: string | null;
  readonly values: Readonly<Record<string, Value>>;
  readonly actions: readonly ActionId[];
  readonly sources: readonly string[];
};

/** What is known of one answer. Plain JSON, free of secrets. */
export type Diagnosis = {
  readonly exchangeId: string;
  readonly status: number;
  /** Whether nothing of it would be shown unasked. */
  readonly silent: boolean;
  readonly client: 'page' | 'api';
  readonly responder: { readonly id: ResponderId; readonly confidence: Confidence };
  /** Ranked: the first is the diagnosis. Never empty for a status of 400 and more. */
  readonly findings: readonly Finding[];
  /** Rules that could not be asked, and what was missing: what the request carried, or the answer's body. */
  readonly notChecked: readonly { readonly rule: string; readonly missing: 'request' | 'body' }[];
  /** The credentials that were sent. */
  readonly tokens: readonly TokenReport[];
};

/**
 * The diagnosis of one exchange at a time in seconds since 1970, by the given rows of knowledge. Pure, never throws,
 * linear in the exchange's size. The rows are an argument because the browser's worker fetches them as packaged data
 * at the first failure instead of parsing them at every start.
 */
export function diagnoseWith(known: Knowledge, exchange: Exchange, nowSeconds: number): Diagnosis {
  return diagnoseFacts(deriveFacts(exchange, nowSeconds, known));
}

/** The same from facts that are at hand, for callers that also audit. */
export function diagnoseFacts(facts: Facts): Diagnosis {
  const { responder } = facts;
  const fired: { rule: AnyRule; finding: Finding; place: number }[] = [];
  const notChecked: { rule: string; missing: 'request' | 'body' }[] = [];
  RULES.forEach((rule, place) => {
    if (!looksAt(rule, facts.status)) return;
    if (facts.identity === null && rule.needs.includes('identity')) {
      notChecked.push({ rule: rule.id, missing: 'request' });
      return;
    }
    const match = rule.match(facts);
    if (match === undefined) {
      if (facts.words === null && rule.basis === 'stated')
        notChecked.push({ rule: rule.id, missing: 'body' });
      return;
    }
    fired.push({
      rule,
      place,
      finding: {
        rule: rule.id,
        cause: rule.cause,
        confidence: match.confidence ?? rule.confidence,
        audience: match.audience ?? audienceOf(rule.cause, facts.client, responder.id),
        evidence: match.evidence,
        sign: match.sign?.id ?? null,
        values: match.values ?? {},
        actions: rule.actions,
        sources:
          match.sign?.source === undefined ? rule.sources : [match.sign.source, ...rule.sources],
      },
    });
  });
  const overridden = new Set(fired.flatMap(({ rule }) => rule.overrides ?? []));
  const findings = fired
    .filter(({ rule }) => !overridden.has(rule.id))
    .sort(
      (a, b) =>
        tier(a) - tier(b) ||
        compareConfidence(a.finding.confidence, b.finding.confidence) ||
        a.place - b.place,
    )
    .map(({ finding }) => finding);
  return {
    exchangeId: facts.exchange.id,
    status: facts.status,
    silent: isSilent(facts.status, findings[0]),
    client: facts.client,
    responder,
    findings: dropRepeated(findings),
    notChecked,
    tokens: facts.sentTokens,
  };
}

/** Statements that are at least likely stand before every inference. */
function tier({ rule, finding }: { rule: AnyRule; finding: Finding }): number {
  return rule.basis === 'stated' && finding.confidence !== 'possible' ? 0 : 1;
}

/** One finding a cause; that no cause is told is worth saying only where it is all there is. */
function dropRepeated(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ cause }, place) =>
      findings.findIndex((other) => other.cause === cause) === place &&
      (place === 0 || cause !== 'unknown'),
  );
}

/** Whether a rule is asked about answers of a status. */
export function looksAt({ statuses, basis }: AnyRule, status: number): boolean {
  if (statuses === 'any') return true;
  // Some products refuse with 200; only rows that name the status hold there.
  if (statuses === 'refused') return basis === 'stated' || status >= 400;
  return statuses.includes(status);
}

const EXPLAINED_WHEN_ASKED: ReadonlySet<CauseId> = new Set([
  'invalid-request',
  'not-found',
  'method-not-allowed',
  'unsupported-media-type',
  'server-error',
]);

function isSilent(status: number, first: Finding | undefined): boolean {
  if (first === undefined) return true;
  if (first.cause === 'captive-portal' || first.cause === 'redirect-loop') return false;
  return status < 400 || EXPLAINED_WHEN_ASKED.has(first.cause);
}
