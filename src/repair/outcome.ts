import type { CauseId } from '../core/knowledge/causes.ts';

/** What is known of the answer after a repair. */
export type NewAnswer = {
  /** Null where the document is healthy as far as was seen. */
  readonly causeAfter: CauseId | null;
  /** Address asked for, and the one where the visit ended after redirects. */
  readonly asked: string;
  readonly ended: string;
  /** What the page has of its own; null where it could not be read. */
  readonly own: 'sign-in' | 'challenge' | 'none' | null;
};

/** What an answer comes to for who asked. */
export type Outcome = 'opens' | 'sign-in' | 'refused';

/**
 * What a repair came to. Pure. *opens* is said only for the same address, without a sign-in form and without a
 * challenge; one that leads to either decides nothing about the cause; everything else is still refused.
 */
export function tellOutcome({ causeAfter, asked, ended, own }: NewAnswer): Outcome {
  if (causeAfter !== null) return own === 'sign-in' ? 'sign-in' : 'refused';
  if (own === 'challenge') return 'refused';
  if (own === 'sign-in' || SIGN_IN_PATH.test(pathOf(ended))) return 'sign-in';
  return sameAddress(asked, ended) ? 'opens' : 'sign-in';
}

const SIGN_IN_PATH =
  /\/(?:log-?in|sign-?in|sso|saml2?|oauth2?|auth|session\/new|accounts\/login)(?:\/|$)/i;

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}

function sameAddress(a: string, b: string): boolean {
  const plain = (url: string): string => {
    if (!URL.canParse(url)) return url;
    const { host, pathname } = new URL(url);
    return host + pathname.replace(/\/$/, '');
  };
  return plain(a) === plain(b);
}
