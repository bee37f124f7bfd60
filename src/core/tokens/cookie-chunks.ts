/** One named value out of a list of cookies, keys or parameters. */
export type NamedValue = { readonly name: string; readonly value: string };

const CHUNK_LIMIT = 32;

/**
 * The list with values that were cut over several names put together again, under the name without its number:
 * `name.0`, `name.1` (NextAuth, Supabase), `nameC1`, `nameC2` after `chunks-2` or `chunks:2` (ASP.NET), `name_0`
 * (oauth2-proxy). Sources: https://github.com/nextauthjs/next-auth (lib/utils/cookie.ts),
 * https://github.com/dotnet/aspnetcore (ChunkingCookieManager.cs), https://github.com/supabase/ssr (chunker.ts).
 */
export function joinChunks(values: readonly NamedValue[]): readonly NamedValue[] {
  const byName = new Map<string, string>();
  for (const { name, value } of values) if (!byName.has(name)) byName.set(name, value);
  const parts = new Set<string>();
  const joined = new Map<string, string>();
  for (const { name, value } of values) {
    const base = /^(.{1,256})[._]0$/.exec(name)?.[1];
    if (base !== undefined) {
      joinNumbered(byName, parts, joined, base, name.slice(base.length, -1), 0);
    } else if (/^chunks[-:]\d{1,2}$/.test(value)) {
      joinNumbered(byName, parts, joined, name, 'C', 1);
      if (joined.has(name)) parts.add(name);
    }
  }
  const whole = values.filter(({ name }) => !parts.has(name));
  return [...[...joined].map(([name, value]) => ({ name, value })), ...whole];
}

function joinNumbered(
  byName: ReadonlyMap<string, string>,
  parts: Set<string>,
  joined: Map<string, string>,
  base: string,
  mark: string,
  from: number,
): void {
  const found: string[] = [];
  for (let index = from; index < from + CHUNK_LIMIT; index += 1) {
    const value = byName.get(`${base}${mark}${index}`);
    if (value === undefined) break;
    // Values of their own that are merely numbered begin anew.
    if (index > from && /^(?:ey|base64-|[{["]|CfDJ8)/.test(value)) return;
    found.push(value);
  }
  if (found.length === 0) return;
  for (const index of found.keys()) parts.add(`${base}${mark}${index + from}`);
  joined.set(base, found.join(''));
}
