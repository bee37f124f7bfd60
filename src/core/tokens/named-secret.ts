import { tellCookieRole } from '../knowledge/cookie-names.ts';
import { CREDENTIAL_HEADERS } from '../knowledge/credential-fields.ts';
import type { TokenDraft } from './token-draft.ts';

/** What the name beside a value says of it; `none` where the value has no name. */
export type NameContext =
  | { readonly of: 'none' }
  | { readonly of: 'cookie' | 'member' | 'header'; readonly name: string }
  | { readonly of: 'scheme' };

/** Session cookies of servers, by name: a value of any shape is a session then. Names in lower case. */
const SESSION_COOKIES: readonly {
  readonly name: RegExp;
  readonly format: string;
  readonly source: string;
}[] = [
  {
    name: /^phpsessid$/,
    format: 'php-session',
    source: 'https://www.php.net/manual/en/session.configuration.php',
  },
  {
    name: /^jsessionid(?:sso)?$/,
    format: 'java-session',
    source: 'https://jakarta.ee/specifications/servlet/6.0/',
  },
  {
    name: /^asp\.net_sessionid$/,
    format: 'aspnet-session',
    source: 'https://learn.microsoft.com/previous-versions/aspnet/',
  },
  {
    name: /^aspsessionid[a-z]{8}$/,
    format: 'asp-session',
    source: 'https://learn.microsoft.com/previous-versions/iis/',
  },
  {
    name: /^\.aspxauth$/,
    format: 'aspnet-forms',
    source: 'https://learn.microsoft.com/dotnet/api/system.web.security',
  },
  {
    name: /^connect\.sid$/,
    format: 'express-session',
    source: 'https://expressjs.com/en/resources/middleware/session.html',
  },
  {
    name: /^sessionid$/,
    format: 'django-session',
    source: 'https://docs.djangoproject.com/en/stable/topics/http/sessions/',
  },
  {
    name: /^laravel_session$/,
    format: 'laravel-session',
    source: 'https://laravel.com/docs/session',
  },
  {
    name: /^ci_session$/,
    format: 'codeigniter-session',
    source: 'https://codeigniter.com/user_guide/libraries/sessions.html',
  },
  {
    name: /^cf(?:id|token)$/,
    format: 'coldfusion-session',
    source: 'https://helpx.adobe.com/coldfusion/',
  },
  { name: /^s?sess[0-9a-f]{32}$/, format: 'drupal-session', source: 'https://www.drupal.org/docs' },
  { name: /^_gitlab_session$/, format: 'gitlab-session', source: 'https://docs.gitlab.com/' },
  {
    name: /^rack\.session$/,
    format: 'rack-session',
    source: 'https://github.com/rack/rack-session',
  },
];

const SECRET_NAME =
  /(?:^|[_.-])(?:access|refresh|id|auth|bearer|session|api|user|login|security|device|csrf)?[_.-]?(?:token|jwt|apikey|api[_.-]?key|secret|secret[_.-]?key|access[_.-]?key|password|passwd|credential|assertion|ticket|sid|sessionid|session[_.-]?id)$/;
const OTHER_NAME =
  /csrf|xsrf|page|next|cursor|continu|sync|nonce|state|type|hint|endpoint|url|uri|expir|verif|push|site|public|design|captcha|count|limit|usage/;
const LONGEST_SECRET = 8192;

/**
 * The value as a credential that only its name gives away: a server's session cookie, `access_token` and its
 * like, a key's header field, or what stood behind `Bearer`. Null where the name says nothing, or where the value
 * looks like a word, a placeholder, a time or an address.
 */
export function readNamedSecret(value: string, context: NameContext): TokenDraft | null {
  if (context.of === 'none') return null;
  if (value.length > LONGEST_SECRET || !/^[A-Za-z0-9._~+/=:|!%@*,-]{8,}$/.test(value)) return null;
  const draft = { kind: 'opaque' as const, raw: value, shown: 0 };
  if (context.of === 'scheme') return isRandom(value, 12) ? { ...draft, format: 'bearer' } : null;
  const name = context.name.toLowerCase().replace(/^__(?:host|secure|http)-/, '');
  const cookie = SESSION_COOKIES.find((row) => row.name.test(name));
  if (cookie !== undefined && isUneven(value)) return { ...draft, format: cookie.format };
  if (!isRandom(value, 16)) return null;
  if (context.of === 'cookie') {
    return tellCookieRole(name) === 'session' ? { ...draft, format: 'session-cookie' } : null;
  }
  if (context.of === 'header') {
    return CREDENTIAL_HEADERS.includes(name) ? { ...draft, format: 'api-key' } : null;
  }
  const plain = context.name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  const secret = SECRET_NAME.test(plain) && !OTHER_NAME.test(plain);
  return secret ? { ...draft, format: 'named-secret' } : null;
}

function isRandom(value: string, shortest: number): boolean {
  if (value.length < shortest || !isUneven(value)) return false;
  if (/^(?:https?:|\d{4}-\d\d-\d\d|[a-z]+:\/\/)/.test(value)) return false;
  // Words with hyphens or dots and at most one number are names; chance gives digits everywhere.
  return !/^[a-z]+(?:[-._/][a-z]*\d{0,4})*$/i.test(value.slice(0, 256));
}

function isUneven(value: string): boolean {
  return /\d/.test(value) && /[A-Za-z]/.test(value) && !/^(.)\1*$/.test(value);
}
