/** Whether a host, as `URL.hostname` gives it, is an IP address (IPv6 in brackets). */
export function isIpHost(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/**
 * Whether browsers take plain HTTP to a host for secure: the machine itself.
 * https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy
 */
export function isTrustedHost(host: string): boolean {
  if (host === '[::1]' || /^(?:[^.]{1,63}\.){0,126}localhost\.?$/i.test(host)) return true;
  return isIpHost(host) && host.startsWith('127.');
}
