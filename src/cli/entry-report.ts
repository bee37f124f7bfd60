import { auditFacts } from '../core/audit/index.ts';
import { type Catalogue, describeFinding } from '../core/describe.ts';
import { diagnoseFacts } from '../core/engine.ts';
import type { Exchange } from '../core/exchange.ts';
import { deriveFacts } from '../core/facts.ts';
import { KNOWLEDGE } from '../core/knowledge/index.ts';
import { redactUrl } from '../core/redact.ts';
import { findSeenTokens } from './find-seen-tokens.ts';

/** One entry of `diagnose --json`, as CONTRACT says. */
export type EntryReport = ReturnType<typeof reportEntry>;

export type ReportOptions = {
  readonly catalogue: Catalogue;
  readonly lang: string;
  readonly nowSeconds: number | null;
};

/** What is said of one exchange, in the reader's language; its clock is its own unless one is given. */
export function reportEntry(exchange: Exchange, index: number, options: ReportOptions) {
  const nowSeconds = options.nowSeconds ?? exchange.receivedAtSeconds ?? 0;
  const facts = deriveFacts(exchange, nowSeconds, KNOWLEDGE);
  const diagnosis = diagnoseFacts(facts);
  const reader = { catalogue: options.catalogue, lang: options.lang, nowSeconds };
  return {
    index,
    url: redactUrl(exchange.url),
    method: exchange.method,
    status: exchange.status,
    silent: diagnosis.silent,
    responder: diagnosis.responder,
    findings: diagnosis.findings.map((finding) => {
      const { title, why, fix } = describeFinding(finding, diagnosis, reader);
      return {
        rule: finding.rule,
        cause: finding.cause,
        confidence: finding.confidence,
        audience: finding.audience,
        title,
        why,
        fix,
        evidence: finding.evidence,
        actions: finding.actions,
        sources: finding.sources,
      };
    }),
    audit: auditFacts(facts, options.catalogue),
    tokens: [...diagnosis.tokens, ...findSeenTokens(exchange, nowSeconds)],
    notChecked: diagnosis.notChecked,
  };
}
