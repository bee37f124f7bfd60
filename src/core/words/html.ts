import { decodeEntities } from './entities.ts';

/** What a person sees of a page, without building a document. */
export type HtmlText = {
  readonly title: string;
  readonly headings: readonly string[];
  /** Text outside tags, scripts, styles, templates and comments; blocks parted by a space. */
  readonly text: string;
  /** The same without what stands in `nav`, `footer` and `aside`. */
  readonly statement: string;
  readonly signInForm: boolean;
};

const HIDDEN = new Set(['script', 'style', 'template', 'svg', 'iframe', 'object']);

/**
 * The words of an HTML text, read in one pass without a tree: broken markup gives what can be told, never an error.
 * Linear in its length.
 */
export function readHtml(source: string): HtmlText {
  const parts: string[] = [];
  const stated: string[] = [];
  let asides = 0;
  const add = (part: string): void => {
    parts.push(part);
    if (asides === 0) stated.push(part);
  };
  const headings: string[] = [];
  let title = '';
  let headingStart = -1;
  let hasPassword = false;
  let hasSignInAction = false;
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open === -1) {
      add(source.slice(at));
      break;
    }
    if (open > at) add(source.slice(at, open));
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4);
      at = end === -1 ? source.length : end + 3;
      continue;
    }
    // Only before these does the sign begin a tag (HTML Living Standard §13.2.5.6).
    if (!/[a-z!/?]/i.test(source.charAt(open + 1))) {
      add('<');
      at = open + 1;
      continue;
    }
    const close = source.indexOf('>', open);
    if (close === -1) break;
    const tag = source.slice(open + 1, close);
    const name = tagName(tag);
    at = close + 1;
    if (name === '') continue;
    if (HIDDEN.has(name) && !tag.endsWith('/')) {
      at = endOf(source, name, at);
      continue;
    }
    if (name === 'title' && title === '') {
      const end = source.indexOf('</', at);
      title = clean(source.slice(at, end === -1 ? at + 300 : Math.min(end, at + 300)));
      add(BLOCK + source.slice(at, end === -1 ? at : end) + BLOCK);
      at = end === -1 ? at : end;
      continue;
    }
    if (ASIDE.has(name)) asides += 1;
    if (name[0] === '/' && ASIDE.has(name.slice(1))) asides = Math.max(0, asides - 1);
    if (/^h[1-3]$/.test(name)) headingStart = parts.length;
    if (/^\/h[1-3]$/.test(name) && headingStart >= 0) {
      const heading = clean(parts.slice(headingStart).join(''));
      if (heading !== '' && headings.length < 8) headings.push(heading.slice(0, 300));
      headingStart = -1;
    }
    if (name === 'input' && /type\s*=\s*["']?password/i.test(tag)) hasPassword = true;
    if (name === 'form' && isSignIn(tag)) hasSignInAction = true;
    if (!INLINE.has(name.replace('/', ''))) add(BLOCK);
  }
  return {
    title,
    headings,
    text: decodeEntities(parts.join('')),
    statement: decodeEntities(stated.join('')),
    signInForm: hasPassword || hasSignInAction,
  };
}

function isSignIn(form: string): boolean {
  const action = /action\s*=\s*["']?([^"'\s>]*)/i.exec(form)?.[1] ?? '';
  return SIGN_IN_PATH.test(action);
}

const SIGN_IN_PATH = /\/(?:oauth2\/(?:start|sign_in)|login|signin|sign_in|sign-in|sso|saml)/i;

/**
 * Between two blocks of a text: a line separator, which patterns see as a blank and pages do not write. By it the
 * sentence that a finding rests on is found again as it was written.
 */
export const BLOCK = '\u2028';

/** Parts of a page that stand on all its pages, or beside what this one says. */
const ASIDE = new Set(['nav', 'footer', 'aside']);

const INLINE = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'code',
  'u',
  'small',
  'big',
  'font',
  'abbr',
  'wbr',
  'tt',
]);

function tagName(tag: string): string {
  const match = /^\/?[a-z][a-z0-9]*/i.exec(tag);
  return match ? match[0].toLowerCase() : '';
}

function endOf(source: string, name: string, from: number): number {
  // A raw text element ends at its own end tag only (HTML Living Standard §13.2.6.4).
  let end = from;
  do {
    end = source.indexOf('</', end);
    if (end === -1) return source.length;
    end += 2;
  } while (source.slice(end, end + name.length).toLowerCase() !== name);
  const close = source.indexOf('>', end);
  return close === -1 ? source.length : close + 1;
}

function clean(text: string): string {
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}
