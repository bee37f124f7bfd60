import type { Catalogue } from '../describe.ts';
import type { Facts } from '../facts.ts';
import type { Check, Severity } from './define-check.ts';

/** All checks, in no particular order. */
export const CHECKS: readonly Check[] = [];

/** What one check found, in the reader's language. */
export type AuditFinding = {
  readonly id: string;
  readonly severity: Severity;
  readonly text: string;
  readonly source: string;
};

/** What the answer itself gets wrong, for its builders. Pure, never throws. */
export function auditFacts(facts: Facts, catalogue: Catalogue): AuditFinding[] {
  return CHECKS.flatMap(({ id, severity, text, source, match }) => {
    const values = match(facts);
    if (values === undefined) return [];
    const words = catalogue[`audit.${id.replaceAll('-', '_')}`] ?? text;
    return [
      {
        id,
        severity,
        text: words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
        source,
      },
    ];
  });
}
