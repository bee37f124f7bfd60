import type { Challenge } from '../../core/http/challenges.ts';

/** Paths and words of links that lead to a sign-in; the words are whole link texts. */
const PATH =
  /\/(?:log-?in|sign-?in|sso|users\/sign_in|accounts?\/login|session\/new|wp-login\.php)(?:[/?#]|$)/i;
const WORDS =
  /^(?:log ?in|log on|sign ?in|sign on|anmelden|einloggen|se connecter|connexion|iniciar sesión|acceder|accedi|entrar|войти|вход|zaloguj(?: się)?|inloggen|登录|登入|ログイン|로그인)$/iu;

/** Links that are looked at, and characters of one. */
const MOST_LINKS = 400;
const LONGEST_LINK = 2000;

/**
 * The site's own sign-in page: what a challenge names (`authorization_uri`), else the first link of the page that says
 * so; null where there is none. Only addresses of the web, and only https where the page is. Linear in the page's size.
 */
export function findSignIn(
  challenges: readonly Challenge[],
  html: string,
  pageUrl: string,
): string | null {
  const named = challenges.flatMap(({ params }) => params['authorization_uri'] ?? []);
  const links = html.split(/<a\s/i).slice(1, MOST_LINKS).flatMap(readLink);
  const found = [...named, ...links.filter(saysSignIn).map(({ href }) => href)];
  return found.flatMap((href) => toAddress(href, pageUrl))[0] ?? null;
}

type Link = { readonly href: string; readonly words: string };

function readLink(part: string): Link[] {
  const text = part.slice(0, LONGEST_LINK);
  const end = text.indexOf('>');
  const attributes = end < 0 ? text : text.slice(0, end);
  const href = /(?:^|\s)href\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  const address = href?.[1] ?? href?.[2] ?? href?.[3];
  if (address === undefined || end < 0) return [];
  const inner = (text.slice(end + 1).split(/<\/a/i, 1)[0] ?? '').replace(/<[^<>]{0,500}>/g, ' ');
  return [
    { href: address.replaceAll('&amp;', '&'), words: inner.replace(/\s{1,100}/g, ' ').trim() },
  ];
}

function saysSignIn({ href, words }: Link): boolean {
  return PATH.test(href) || WORDS.test(words);
}

function toAddress(href: string, pageUrl: string): string[] {
  if (!URL.canParse(href, pageUrl)) return [];
  const url = new URL(href, pageUrl);
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && !/^https:/.test(pageUrl));
  return isSafe && url.href !== pageUrl ? [url.href] : [];
}
