import type { Exchange } from '../core/exchange.ts';
import { parseChallenges } from '../core/http/challenges.ts';
import { estimateSkewSeconds } from '../core/http/clock.ts';
import type { TabReport } from '../messages/protocol.ts';
import { findSignIn } from '../repair/guide/sign-in-link.ts';

/** What the steps for a person need to know of a refused answer; nothing where there is none. */
export function tellWays(
  answer: Exchange | null,
): Pick<TabReport, 'signInUrl' | 'authScheme' | 'cameOfForm' | 'cookiesSent' | 'skewSeconds'> {
  if (answer === null) return {};
  const { headers, body } = answer.response;
  const challenges = parseChallenges(
    headers.flatMap(({ name, value }) => (/^www-authenticate$/i.test(name) ? [value] : [])),
  );
  const skew = tellSkew(answer);
  return {
    ...(skew === null ? {} : { skewSeconds: skew }),
    signInUrl: findSignIn(challenges, body?.text ?? '', answer.url),
    authScheme: challenges[0]?.scheme ?? null,
    cameOfForm: answer.method !== 'GET',
    cookiesSent: countCookies(answer),
  };
}

/** By how much the server's clock is ahead of ours; null where the answer does not tell. */
function tellSkew({ response, receivedAtSeconds }: Exchange): number | null {
  const fieldOf = (wanted: string): string | undefined =>
    response.headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
  return estimateSkewSeconds({ date: fieldOf('date'), age: fieldOf('age'), receivedAtSeconds });
}

/** Cookies that a request carried; null where that is not known. */
export function countCookies(answer: Exchange | null): number | null {
  if (answer === null) return null;
  const { cookies, visibility, headers } = answer.request;
  if (cookies !== null) return cookies.length;
  if (visibility !== 'all') return null;
  return headers
    .filter(({ name }) => /^cookie$/i.test(name))
    .reduce((count, { value }) => count + value.split(';').length, 0);
}
