import type { Given } from './exchange.ts';

/** An exchange on which something fires. */
export type Firing = Given & {
  readonly name: string;
  /** A text that stands in what is shown of it. */
  readonly shows?: string;
};

/** An exchange on which it stays silent. */
export type Silence = Given & { readonly name: string };

/** What stands beside a rule or a check: at least two of each, and at least one that nearly fires. */
export type Fixtures = {
  readonly fires: readonly Firing[];
  /** Alike in all but the one thing that decides. */
  readonly near: readonly Silence[];
  readonly silent: readonly Silence[];
};
