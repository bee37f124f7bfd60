import type { HeldToken } from '../held/find-held.ts';
import { mergeTokens } from '../held/judge-held.ts';
import type { Held } from '../held/read-held.ts';
import type { SentTokens } from '../messages/protocol.ts';

/** Everything that the part on tokens shows. Values are not among it. */
export type TokenList = Omit<SentTokens, 'sent'> & {
  readonly tokens: readonly HeldToken[];
  /** How many of them, from the first on, stand somewhere where they can be read again. */
  readonly held: number;
  readonly host: string;
  readonly databases: readonly string[];
  readonly isStorageSeen: boolean;
};

/** What the page holds and what its requests carried, as one list. */
export function listTokens(held: Held, { sent, ...told }: SentTokens): TokenList {
  const { found, host, databases, isStorageSeen } = held;
  const own = found.map(({ token }) => token);
  const tokens = mergeTokens(own, sent, host === '' ? null : host);
  return { ...told, tokens, held: own.length, host, databases, isStorageSeen };
}

/** The accounts that credentials speak for, where there are several: one of them may be the wrong one. */
export function findAccounts(tokens: readonly HeldToken[]): readonly string[] {
  // Each issuer has its own names for a person: only those that people know can be compared.
  const people = tokens.flatMap(({ subject, expired }) =>
    subject === null || expired || !subject.includes('@') ? [] : [subject.toLowerCase()],
  );
  const accounts = [...new Set(people)];
  return accounts.length > 1 ? accounts.slice(0, 10) : [];
}
