/**
 * Returns the directives of `Clear-Site-Data`, without quotes, in lower case, each once and in order. Directives that
 * are not quoted are left out, since browsers ignore them: https://w3c.github.io/webappsec-clear-site-data/#header
 *
 * @example parseClearSiteData(['"cache", "cookies"']) // ['cache', 'cookies']
 */
export function parseClearSiteData(fieldLines: readonly string[]): string[] {
  const directives = new Set<string>();
  for (const line of fieldLines) {
    for (const part of line.slice(0, 4096).split(',')) {
      const quoted = /^"([^"\\]{1,64})"$/.exec(part.trim());
      if (quoted?.[1] !== undefined) directives.add(quoted[1].toLowerCase());
    }
  }
  return [...directives];
}
