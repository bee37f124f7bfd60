import type { Exchange } from '../exchange.ts';
import { fieldValue } from '../http/fields.ts';
import type { Address } from './address.ts';
import type { SentIdentity } from './identity.ts';

/**
 * Who asked: `page` is a navigation, or the site's own page acting for its visitor; `api` a program, a foreign
 * origin, or a client with a key or token of its own.
 */
export type Client = 'page' | 'api';

/** Which of the two an exchange is. */
export function tellClient(
  exchange: Exchange,
  address: Address,
  identity: SentIdentity | null,
): Client {
  if (exchange.kind === 'document' || exchange.kind === 'frame') return 'page';
  if (exchange.kind === 'image') return 'page';
  const ownsKey =
    identity !== null && (identity.keyHeaders.length > 0 || isProgramScheme(identity.scheme));
  if (ownsKey) return 'api';
  // The browser itself says so, where it does not say whose page it was.
  if (fieldValue(exchange.request.headers, 'sec-fetch-site') === 'same-origin') return 'page';
  const from =
    exchange.initiator ??
    fieldValue(exchange.request.headers, 'origin') ??
    fieldValue(exchange.request.headers, 'referer');
  // A page's script says its name in this field, and only a browser keeps a session for somebody.
  if (from === undefined)
    return fieldValue(exchange.request.headers, 'x-requested-with')?.toLowerCase() ===
      'xmlhttprequest' || (identity?.sessionCookies.length ?? 0) > 0
      ? 'page'
      : 'api';
  if (!URL.canParse(from)) return 'api';
  return siteOf(new URL(from).hostname) === siteOf(address.host) ? 'page' : 'api';
}

function isProgramScheme(scheme: string | null): boolean {
  return scheme !== null && scheme !== 'negotiate' && scheme !== 'ntlm';
}

/**
 * The last two labels of a host. Enough to tell a page from its own API; what needs the true registrable domain
 * (clearing) uses the public suffix list.
 */
function siteOf(host: string): string {
  return /^[\d.]+$/.test(host) || host.startsWith('[') ? host : host.split('.').slice(-2).join('.');
}
