import type { Facts } from '../facts.ts';

/** How much a mistake of an answer matters to who builds it. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * One thing that an answer gets wrong by the RFCs, for the people who build APIs; never mixed with what a visitor is
 * told. `match` returns the values of the text's placeholders, or undefined where the answer is right.
 */
export type Check = {
  readonly id: string;
  readonly severity: Severity;
  /** Which answers it looks at: the engine filters, the check does not. */
  readonly statuses: readonly number[] | 'refused' | 'any';
  /**
   * English, plain text; `{name}` from what `match` returns: names and numbers of the exchange, never words, which would
   * stand untranslated in every other language.
   */
  readonly text: string;
  /** RFC section or other authority. */
  readonly source: string;
  readonly match: (facts: Facts) => Readonly<Record<string, string>> | undefined;
};

/** The check, its shape made sure of. */
export function defineCheck(check: Check): Check {
  return check;
}
