/** A regular expression as it stands in a source text. */
export type Pattern = { readonly source: string; readonly flags: string };

/**
 * The regular expressions written as literals in a text of TypeScript. Knows comments, strings and templates, and takes
 * a slash for the start of an expression where a value can begin.
 */
export function findPatterns(code: string): Pattern[] {
  const found: Pattern[] = [];
  let at = 0;
  let last = '';
  while (at < code.length) {
    const char = code[at] ?? '';
    if (code.startsWith('//', at)) at = endAt(code, '\n', at);
    else if (code.startsWith('/*', at)) at = endAt(code, '*/', at + 2);
    else if (char === "'" || char === '"' || char === '`') {
      at = endOfQuoted(code, at);
      last = char;
    } else if (char === '/' && canBegin(last, code.slice(Math.max(0, at - 12), at))) {
      const end = endOfPattern(code, at + 1);
      const flags = /^[a-z]*/.exec(code.slice(end + 1))?.[0] ?? '';
      found.push({ source: code.slice(at + 1, end), flags });
      at = end + 1 + flags.length;
      last = '/';
    } else {
      if (char.trim() !== '') last = char;
      at += 1;
    }
  }
  return found;
}

function endAt(code: string, mark: string, from: number): number {
  const end = code.indexOf(mark, from);
  return end === -1 ? code.length : end + mark.length;
}

/** A template is skipped whole; expressions in it are not looked into. */
function endOfQuoted(code: string, start: number): number {
  const quote = code[start];
  let at = start + 1;
  while (at < code.length && code[at] !== quote) at += code[at] === '\\' ? 2 : 1;
  return at + 1;
}

function endOfPattern(code: string, start: number): number {
  let isClass = false;
  let at = start;
  for (; at < code.length; at += 1) {
    const char = code[at];
    if (char === '\\') at += 1;
    else if (char === '[') isClass = true;
    else if (char === ']') isClass = false;
    else if (char === '/' && !isClass) break;
  }
  return at;
}

function canBegin(last: string, before: string): boolean {
  return '(,=:[!&|?{};>'.includes(last) || /\b(?:return|of|case)\s+$/.test(before);
}
