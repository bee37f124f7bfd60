import type { Answer } from '../answer.ts';

/** Written from the products' own documentation and source before the tables were. */
export const protocolAnswers: readonly Answer[] = [];
