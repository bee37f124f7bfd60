import { looksAt } from '../core/engine.ts';
import type { Exchange } from '../core/exchange.ts';
import { deriveFacts, type Facts } from '../core/facts.ts';
import { KNOWLEDGE } from '../core/knowledge/index.ts';
import type { Match } from '../core/rules/define-rule.ts';
import { RULES } from '../core/rules/index.ts';
import { NOON } from './answer.ts';

/** The facts of an exchange at the fixtures' clock. */
export function factsOf(exchange: Exchange): Facts {
  return deriveFacts(exchange, NOON, KNOWLEDGE);
}

/** Every rule that fires by itself, before any is dropped for another. */
export function firingRules(exchange: Exchange): ReadonlyMap<string, Match> {
  const facts = factsOf(exchange);
  const fired = new Map<string, Match>();
  for (const rule of RULES) {
    const match = looksAt(rule, exchange.status) ? rule.match(facts) : undefined;
    if (match !== undefined) fired.set(rule.id, match);
  }
  return fired;
}
