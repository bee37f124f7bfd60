/** What an address says by itself. */
export type Address = {
  /** Lower case, without port; '' for an address that does not parse. */
  readonly host: string;
  readonly isIpAddress: boolean;
  readonly isLocal: boolean;
  readonly scheme: string;
  readonly path: string;
  readonly endsInSlash: boolean;
  /** Last part of the path's name after the dot, lower case; '' where there is none. */
  readonly extension: string;
  /** In lower case. */
  readonly queryNames: ReadonlySet<string>;
  readonly query: ReadonlyMap<string, string>;
};

/** The parts of an absolute URL that diagnosis reads. Never throws. */
export function readAddress(url: string): Address {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const host = parsed?.hostname.toLowerCase() ?? '';
  const path = parsed?.pathname ?? '';
  const query = new Map<string, string>();
  for (const [name, value] of parsed?.searchParams ?? []) query.set(name.toLowerCase(), value);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return {
    host,
    isIpAddress: /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith('['),
    isLocal: host === 'localhost' || host.endsWith('.localhost') || /^127\./.test(host),
    scheme: parsed?.protocol.replace(':', '') ?? '',
    path,
    endsInSlash: path.endsWith('/'),
    extension: dot > 0 ? file.slice(dot + 1).toLowerCase() : '',
    queryNames: new Set(query.keys()),
    query,
  };
}
