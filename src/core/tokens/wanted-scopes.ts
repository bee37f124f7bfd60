import type { Header } from '../exchange.ts';
import { parseChallenges } from '../http/challenges.ts';

/**
 * The scopes that an answer says it asks for: `scope` of its challenges (RFC 6750 §3, RFC 9470), or GitHub's own field
 * (https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps, looked up 2026-11). Each once, at
 * most 64.
 */
export function readWantedScopes(headers: readonly Header[]): readonly string[] {
  const valuesOf = (wanted: string): string[] =>
    headers.flatMap(({ name, value }) => (name.toLowerCase() === wanted ? [value] : []));
  const asked = parseChallenges(valuesOf('www-authenticate')).flatMap(
    ({ params }) => params['scope'] ?? [],
  );
  const words = [...asked, ...valuesOf('x-accepted-oauth-scopes')].flatMap((text) =>
    text.split(/[\s,]+/, 64),
  );
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 64);
}

/** The wanted scopes that a token does not have, as they were asked for; [] for a token that names no scopes at all. */
export function findMissingScopes(
  wanted: readonly string[],
  has: readonly string[],
): readonly string[] {
  return has.length === 0 ? [] : wanted.filter((scope) => !has.includes(scope));
}
