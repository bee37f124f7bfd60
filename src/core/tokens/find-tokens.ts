import { collectTokens } from './collect-tokens.ts';
import { joinChunks } from './cookie-chunks.ts';
import type { NameContext } from './named-secret.ts';
import type { OpaqueIndex } from './read-opaque.ts';
import { finishReport } from './token-draft.ts';
import type { TokenPlace, TokenReport } from './token-report.ts';

/** A value as it was found, and where. */
export type TokenSource = { readonly place: TokenPlace; readonly value: string };

const SOURCE_LIMIT = 4_000;
const REPORT_LIMIT = 500;
// Looking into everything together stays within a second on a slow machine.
const TOTAL_LIMIT = 16_000_000;

/** A credential with its raw text, for what is done where it stands and nowhere else: never to be kept or sent. */
export type RawToken = { readonly report: PlacedReport; readonly raw: string };

type PlacedReport = TokenReport & { readonly place: TokenPlace };

/**
 * Every credential in the values, with its place, in the order of the values. A value cut over several cookies or
 * keys is put together first. The same credential is told once for each kind of place. Looks at 4,000 values and
 * 16 million characters at most, and stops after 500 reports. Ordinary values give nothing.
 */
export function findTokens(
  formats: OpaqueIndex,
  sources: readonly TokenSource[],
  nowSeconds: number,
): readonly PlacedReport[] {
  return findRawTokens(formats, sources, nowSeconds).map(({ report }) => report);
}

/** The same as `findTokens`, each with its raw text. */
export function findRawTokens(
  formats: OpaqueIndex,
  sources: readonly TokenSource[],
  nowSeconds: number,
): readonly RawToken[] {
  const seen = new Set<string>();
  const found: RawToken[] = [];
  let left = TOTAL_LIMIT;
  for (const { place, value } of joinSources(sources.slice(0, SOURCE_LIMIT))) {
    left -= value.length;
    if (left < 0 || found.length >= REPORT_LIMIT) break;
    const text = withHead(place, value);
    for (const draft of collectTokens(formats, text, nowSeconds, readContext(place))) {
      const key = `${place.from} ${draft.raw}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ report: { ...finishReport(draft, nowSeconds), place }, raw: draft.raw });
    }
  }
  return found;
}

function joinSources(sources: readonly TokenSource[]): readonly TokenSource[] {
  const chunked = ['cookie', 'local-storage', 'session-storage'] as const;
  const joined = chunked.flatMap((from) => {
    const values = sources.filter(({ place }) => place.from === from);
    const names = values.map(({ place, value }) => ({ name: place.name, value }));
    return joinChunks(names).map(({ name, value }) => ({ place: { from, name }, value }));
  });
  const others = sources.filter(({ place }) => !chunked.some((from) => from === place.from));
  return [...joined, ...others];
}

/** A field's value is read as the line it came from, so that cookies and schemes are told apart. */
function withHead(place: TokenPlace, value: string): string {
  return place.from === 'request-header' ? `${place.name}: ${value}` : value;
}

function readContext(place: TokenPlace): NameContext {
  const { name } = place;
  if (place.from === 'cookie') return { of: 'cookie', name };
  if (place.from === 'local-storage' || place.from === 'session-storage') {
    return { of: 'member', name };
  }
  return { of: 'none' };
}
