import { getDomain, getPublicSuffix } from 'tldts-experimental';

/** The registrable domain of a host by the public suffix list, private suffixes included; null where there is none. */
export function findRegistrableDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}

/** Whether a domain is itself a public suffix, under which no cookie may be set (RFC 6265bis §5.7). */
export function isPublicSuffix(domain: string): boolean {
  return getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;
}
