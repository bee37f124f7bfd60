/** The named references that error pages use; the others stay as written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '\u2019',
  lsquo: '\u2018',
  ldquo: '\u201C',
  rdquo: '\u201D',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
  rsaquo: '\u203A',
  lsaquo: '\u2039',
  raquo: '\u00BB',
  laquo: '\u00AB',
  copy: '\u00A9',
  reg: '\u00AE',
  middot: '\u00B7',
  bull: '\u2022',
  auml: '\u00E4',
  ouml: '\u00F6',
  uuml: '\u00FC',
  Auml: '\u00C4',
  Ouml: '\u00D6',
  Uuml: '\u00DC',
  szlig: '\u00DF',
  eacute: '\u00E9',
  Eacute: '\u00C9',
  egrave: '\u00E8',
  agrave: '\u00E0',
  aacute: '\u00E1',
  iacute: '\u00ED',
  oacute: '\u00F3',
  uacute: '\u00FA',
  ntilde: '\u00F1',
  ccedil: '\u00E7',
  atilde: '\u00E3',
  otilde: '\u00F5',
  acirc: '\u00E2',
  ecirc: '\u00EA',
  ocirc: '\u00F4',
};

/** The text with its character references decoded (HTML Living Standard §13.5, the common ones and all numeric). */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, body: string) => {
    if (body[0] !== '#') return NAMED[body] ?? whole;
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}
