import { findRawTokens, type RawToken, type TokenSource } from '../core/tokens/find-tokens.ts';
import type { OpaqueIndex } from '../core/tokens/read-opaque.ts';
import type { TokenReport } from '../core/tokens/token-report.ts';
import type { TokenContext } from '../core/tokens/token-warnings.ts';

/** What the cookie that a credential was found in says of itself. */
export type HeldCookie = NonNullable<TokenContext['cookie']>;

/** A value of a page, and for a cookie its attributes. */
export type HeldSource = TokenSource & {
  readonly cookie?: HeldCookie & {
    /** Tells cookies of one name apart: their domain, path and partition. */
    readonly key: string;
  };
};

/** A credential of a page. Never its value. */
export type HeldToken = TokenReport & { readonly cookie?: HeldCookie };

/** The same with its value, for the memory of the page that was asked to show it. */
export type RawHeld = { readonly token: HeldToken; readonly raw: string };

const MOST = 500;

/**
 * Every credential in a page's values with its raw text, not judged yet. Cookies of one name under several
 * paths or partitions are several; parts of one value are put together only within one of these.
 */
export function findHeld(
  formats: OpaqueIndex,
  sources: readonly HeldSource[],
  nowSeconds: number,
): readonly RawHeld[] {
  const byKey = new Map<string, HeldSource[]>();
  for (const source of sources) {
    const key = source.cookie?.key ?? '';
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [source]);
    else group.push(source);
  }
  return [...byKey.values()]
    .flatMap((group) =>
      findRawTokens(formats, group, nowSeconds).map((found) => withCookie(found, group)),
    )
    .slice(0, MOST);
}

function withCookie({ report, raw }: RawToken, group: readonly HeldSource[]): RawHeld {
  const { name } = report.place;
  // A value that was cut over several cookies goes by their common name.
  const names = [name, `${name}.0`, `${name}_0`, `${name}C1`];
  const found = names
    .map((one) => group.find((source) => source.place.name === one)?.cookie)
    .find((cookie) => cookie !== undefined);
  if (found === undefined) return { token: report, raw };
  const { key: _, ...cookie } = found;
  return { token: { ...report, cookie }, raw };
}
