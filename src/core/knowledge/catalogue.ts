import type { CauseId } from './causes.ts';
import type { Sign, When } from './sign.ts';

/** One documented code: end of the row's id, what must hold, what it means, and what to do. */
export type Entry = readonly [
  id: string,
  when: When,
  cause: CauseId,
  means: string,
  fix: readonly string[],
  more?: Partial<Sign>,
];

/**
 * The rows of one vendor's list of error codes: what is the same for all of them is said once. An entry's `more`
 * stands before what is common.
 */
export function catalogue(
  common: Omit<Sign, 'id' | 'when' | 'cause' | 'means' | 'fix'> & { readonly prefix: string },
  entries: readonly Entry[],
): readonly Sign[] {
  const { prefix, ...rest } = common;
  return entries.map(([id, when, cause, means, fix, more]) => ({
    ...rest,
    id: `${prefix}-${id}`,
    when,
    cause,
    means,
    fix,
    ...more,
  }));
}
