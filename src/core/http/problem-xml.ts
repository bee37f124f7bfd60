const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const TAG = /<(\/?)(?:[\w.-]{1,64}:)?([\w.-]{1,64})(?:\s[^<>]{0,1000})?>/g;

/**
 * Returns the texts of the elements directly inside a root element, by local name, the first of each; null where the
 * root is another. Enough for RFC 9457 Appendix B; comments and CDATA are not read.
 */
export function readXmlMembers(body: string, root: string): ReadonlyMap<string, string> | null {
  const members = new Map<string, string>();
  const open: string[] = [];
  let contentStart = 0;
  for (const tag of body.slice(0, 65_536).matchAll(TAG)) {
    const [text, slash, name = ''] = tag;
    if (open.length === 0 && (name !== root || slash !== '')) return null;
    if (slash === '') {
      if (open.length === 1 && text.endsWith('/>')) members.set(name, members.get(name) ?? '');
      if (text.endsWith('/>')) continue;
      open.push(name);
      contentStart = tag.index + text.length;
      continue;
    }
    if (open.length === 2 && !members.has(name)) {
      members.set(name, decode(body.slice(contentStart, tag.index)));
    }
    open.pop();
    if (open.length === 0) break;
  }
  return members.size === 0 ? null : members;
}

function decode(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim();
}
