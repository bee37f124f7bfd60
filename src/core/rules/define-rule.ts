import type { Facts } from '../facts.ts';
import type { CauseId } from '../knowledge/causes.ts';
import type { Audience, Confidence, Sign } from '../knowledge/sign.ts';

/** What a finding rests on, fit to show: redacted, and `own` where it is the site's own words. */
export type Evidence = {
  readonly from:
    | 'status'
    | 'answer'
    | 'request'
    | 'cookie'
    | 'body'
    | 'url'
    | 'clock'
    | 'token'
    | 'browser';
  /** Field, cookie or parameter name; `title`, `message`, `code` for a body. */
  readonly name: string;
  readonly value: string;
};

/** What fills a placeholder of a text; what is not plain text is written out in the reader's language. */
export type Value =
  | string
  | { readonly kind: 'duration'; readonly seconds: number | null }
  | { readonly kind: 'ended'; readonly atSeconds: number | null }
  | { readonly kind: 'scope'; readonly scope: string | null };

/** What a rule that fires returns. */
export type Match = {
  readonly evidence: readonly Evidence[];
  /** Only where this match is surer or less sure than the rule's own word. */
  readonly confidence?: Confidence;
  readonly audience?: Audience;
  /** The table row that said so: its own meaning and steps are shown with the rule's. */
  readonly sign?: Sign;
  /** Fills the `{placeholders}` of the rule's text. */
  readonly values?: Readonly<Record<string, Value>>;
};

/** Ids of what a surface can offer; each has its own entry in the repair plan. */
export type ActionId =
  | 'sign-in'
  | 'clear-session-cookies'
  | 'clear-site-data'
  | 'clear-large-cookies'
  | 'reload'
  | 'reload-without-cache'
  | 'wait-and-retry'
  | 'inspect-token'
  | 'open-without-referrer'
  | 'go-back'
  | 'pass-challenge'
  | 'copy-report'
  | 'check-clock'
  | 'switch-to-https'
  | 'ask-for-access'
  | 'ask-again'
  | 'show-account';

export type RuleText = {
  /** What happened, in the reader's words: at most 70 characters, no full stop, no status code. */
  readonly title: string;
  readonly why: string;
  /** Steps for a person at a page, cheapest and least destructive first. */
  readonly fix: readonly string[];
  /** Steps for who writes the calling program; `fix` where left out. */
  readonly fixApi?: readonly string[];
};

/**
 * One way of finding a cause.
 * `basis` is `stated` where the answer says so, `inferred` where circumstances do: an inference never stands before
 * a statement that is at least likely.
 */
export type Rule<Needs extends readonly (keyof Facts)[] = readonly (keyof Facts)[]> = {
  readonly id: string;
  readonly cause: CauseId;
  readonly statuses: readonly number[] | 'refused' | 'any';
  readonly needs: Needs;
  readonly confidence: Confidence;
  readonly basis: 'stated' | 'inferred';
  readonly sources: readonly string[];
  /** Ids of rules that this one makes redundant when it fires. */
  readonly overrides?: readonly string[];
  readonly text: RuleText;
  readonly actions: readonly ActionId[];
  readonly match: (facts: KnownFacts<Needs>) => Match | undefined;
};

/** The facts a rule named, with the caller's identity present: a rule that needs it is not asked while it is missing. */
export type KnownFacts<Needs extends readonly (keyof Facts)[]> = {
  readonly [Name in Needs[number]]: Name extends 'identity'
    ? NonNullable<Facts[Name]>
    : Facts[Name];
};

/** A rule as the engine holds it: `match` takes all facts, and the types have made sure it reads only its own. */
export type AnyRule = Omit<Rule, 'match'> & { readonly match: (facts: Facts) => Match | undefined };

/** The rule, checked: reading a fact that `needs` does not name is a compile error. */
export function defineRule<const Needs extends readonly (keyof Facts)[]>(
  rule: Rule<Needs>,
): AnyRule {
  const { match, ...rest } = rule;
  return {
    ...rest,
    match: (facts) => (hasFacts(facts, rule.needs) ? match(facts) : undefined),
  };
}

function hasFacts<Needs extends readonly (keyof Facts)[]>(
  facts: Facts,
  needs: Needs,
): facts is Facts & KnownFacts<Needs> {
  return facts.identity !== null || !needs.includes('identity');
}
