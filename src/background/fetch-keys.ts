import { askPlainly } from '../platform/plain-request.ts';

const LONGEST_MS = 15_000;

/**
 * The text at exactly this address, after a person agreed to the request: no redirect is followed, since nobody was asked
 * about where it leads. Null where nothing came, and for an address that is not encrypted.
 */
export async function fetchKeys(url: string): Promise<string | null> {
  if (!mayAsk(url)) return null;
  try {
    const answer = await askPlainly(url, 1, AbortSignal.timeout(LONGEST_MS));
    return answer.status === 200 ? answer.text : null;
  } catch {
    return null;
  }
}

/** Keys that come unencrypted could be anybody's; on this machine there is nobody between. */
function mayAsk(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const isHere = /^(?:localhost|.{1,253}\.localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}
