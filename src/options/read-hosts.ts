/** Host names of a text, one a line, as the browser writes them; `*.` before one stands. Addresses are cut to their host. */
export function readHosts(text: string): {
  readonly hosts: readonly string[];
  readonly bad: readonly string[];
} {
  const hosts = new Set<string>();
  const bad: string[] = [];
  for (const line of text.split(/[\s,]+/)) {
    if (line === '') continue;
    const host = readHost(line);
    if (host === null) bad.push(line);
    else hosts.add(host);
  }
  return { hosts: [...hosts], bad };
}

function readHost(line: string): string | null {
  const isWild = line.startsWith('*.');
  const bare = isWild ? line.slice(2) : line;
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(bare) ? bare : `http://${bare}`;
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  if (hostname === '' || hostname.includes('*')) return null;
  return isWild ? `*.${hostname}` : hostname;
}
