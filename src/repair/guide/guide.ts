import type { CauseId } from '../../core/knowledge/causes.ts';
import type { TestConclusion } from '../conclude-test.ts';
import type { Cure } from '../cure.ts';
import { addressesNear, type NearAddress } from './address.ts';
import { BROWSER_PAGES, FORGET_NAMES, type System } from './places.ts';
import { STEPS_BY_CAUSE, type StepId } from './steps.ts';

/** What is known when the steps are chosen. */
export type Situation = {
  readonly cause: CauseId;
  readonly url: string;
  readonly browser: 'chromium' | 'firefox';
  readonly system: System;
  readonly isPrivate: boolean;
  /** Null where it is not known what was sent. */
  readonly cookiesSent: number | null;
  /** Scheme of the challenge, lower case; null where there was none. */
  readonly authScheme: string | null;
  /** The site's own sign-in page, as the page or its challenge names it. */
  readonly signInUrl: string | null;
  /** Server's clock minus this device's; null where the answer does not tell. */
  readonly skewSeconds: number | null;
  /** When the server lets one come back; null where it does not say. */
  readonly retryAtSeconds: number | null;
  /** Whether the page came of a form: then nothing loads it again by itself. */
  readonly cameOfForm: boolean;
  /** Hosts of which the browser keeps something. */
  readonly knownHosts: readonly string[];
  /** What a test without cookies came to; null where none was made. */
  readonly test: TestConclusion | null;
  /** Steps that the person has ticked off. */
  readonly done: readonly StepId[];
};

/** What a step's button does. */
export type StepAction =
  | { readonly do: 'open'; readonly url: string }
  | { readonly do: 'reload-past-cache' }
  | { readonly do: 'show-site-data' }
  | { readonly do: 'cure'; readonly cure: Cure }
  | { readonly do: 'retry-at'; readonly atSeconds: number | null }
  | { readonly do: 'private-window'; readonly url: string }
  /** A page of the browser: opened where an extension may, else copied. */
  | { readonly do: 'browser-page'; readonly url: string; readonly canOpen: boolean }
  | { readonly do: 'copy'; readonly text: string }
  | { readonly do: 'copy-request' }
  | { readonly do: 'copy-report' };

/** One step as it is drawn. */
export type GuideStep = {
  readonly id: StepId;
  readonly state: 'todo' | 'done' | 'ruled-out';
  /** Key of the reason, where it is ruled out. */
  readonly reason: string | null;
  /** Keys of further sentences that hold here. */
  readonly more: readonly string[];
  readonly action: StepAction | null;
  /** Other addresses to try, for `address`. */
  readonly near: readonly NearAddress[];
};

/** Beyond this, sign-ins begin to fail: most servers allow for a minute or two. */
const MOST_SKEW = 60;

/** The steps for a situation in order; what the evidence rules out stays in its place and says why. Pure. */
export function guideFor(situation: Situation): readonly GuideStep[] {
  return STEPS_BY_CAUSE[situation.cause].map((id) => {
    const reason = ruleOut(id, situation);
    return {
      id,
      reason,
      state: situation.done.includes(id) ? 'done' : reason === null ? 'todo' : 'ruled-out',
      more: moreOf(id, situation),
      action: actionOf(id, situation),
      near: id === 'address' ? addressesNear(situation.url, situation.knownHosts) : [],
    };
  });
}

function ruleOut(id: StepId, situation: Situation): string | null {
  const { test, cookiesSent, isPrivate, skewSeconds, url, authScheme } = situation;
  switch (id) {
    case 'cookies':
      if (test === 'same-refusal' || test === 'whole-site') return 'guide.ruled-out.test-same';
      return cookiesSent === 0 ? 'guide.ruled-out.no-cookies' : null;
    case 'private-window':
      if (isPrivate) return 'guide.ruled-out.is-private';
      return test === 'same-refusal' || test === 'whole-site' ? 'guide.ruled-out.test-same' : null;
    case 'clock':
      return skewSeconds !== null && Math.abs(skewSeconds) < MOST_SKEW ? 'guide.clock.right' : null;
    case 'https':
      return url.startsWith('https:') ? 'guide.ruled-out.is-https' : null;
    case 'basic-again':
      return authScheme === 'basic' || authScheme === 'digest' ? null : 'guide.ruled-out.not-basic';
    default:
      return null;
  }
}

function moreOf(id: StepId, situation: Situation): readonly string[] {
  const { system, skewSeconds, browser, cameOfForm, signInUrl } = situation;
  switch (id) {
    case 'clock':
      if (skewSeconds === null || Math.abs(skewSeconds) < MOST_SKEW) return [];
      return [
        skewSeconds < 0 ? 'guide.clock.ahead' : 'guide.clock.behind',
        `guide.clock.${system}`,
      ];
    case 'basic-again':
      return browser === 'firefox' ? ['guide.basic-again.firefox'] : [];
    case 'wait':
      return cameOfForm ? ['guide.wait.form'] : [];
    case 'sign-in':
      return signInUrl === null ? ['guide.sign-in.front'] : [];
    case 'dns':
      return ['guide.dns.browser'];
    default:
      return [];
  }
}

function actionOf(id: StepId, situation: Situation): StepAction | null {
  const { url, browser, system, signInUrl, retryAtSeconds, cameOfForm } = situation;
  const pages = BROWSER_PAGES[browser];
  const isWeb = URL.canParse(url) && /^https?:/.test(url);
  switch (id) {
    case 'reload':
      return { do: 'reload-past-cache' };
    case 'go-back':
      return { do: 'cure', cure: 'go-back' };
    case 'no-referrer':
      return cameOfForm ? null : { do: 'cure', cure: 'open-without-referrer' };
    case 'https':
      return isWeb ? { do: 'open', url: url.replace(/^http:/, 'https:') } : null;
    case 'wait':
      return cameOfForm ? null : { do: 'retry-at', atSeconds: retryAtSeconds };
    case 'sign-in':
      if (signInUrl !== null) return { do: 'open', url: signInUrl };
      return isWeb ? { do: 'open', url: new URL('/', url).href } : null;
    case 'cookies':
      return { do: 'show-site-data' };
    case 'saved-password':
      return { do: 'browser-page', url: pages.passwords, canOpen: pages.canOpen };
    case 'extensions':
      return { do: 'browser-page', url: pages.extensions, canOpen: pages.canOpen };
    case 'private-window':
      return isWeb ? { do: 'private-window', url } : null;
    case 'dns':
      return FORGET_NAMES[system] === null
        ? { do: 'browser-page', url: pages.names, canOpen: pages.canOpen }
        : { do: 'copy', text: FORGET_NAMES[system] };
    case 'ask-access':
      return { do: 'copy-request' };
    case 'tell-owner':
    case 'network-admin':
      return { do: 'copy-report' };
    default:
      return null;
  }
}
