import type { CauseId } from '../core/knowledge/causes.ts';
import type { Settings } from '../messages/protocol.ts';

/** What is known when a surface is chosen. */
export type SurfaceInput = {
  readonly settings: Pick<Settings, 'surface' | 'mayOpenByItself' | 'muted'>;
  readonly host: string;
  readonly status: number;
  readonly cause: CauseId | null;
  readonly silent: boolean;
  /** Refused requests inside a healthy document. */
  readonly failures: number;
  /** Whether a watched credential of the page is about to end, or has ended. */
  readonly isTokenEnding?: boolean;
  /** What the page has of its own; `unseen` before it was read. */
  readonly own: 'sign-in' | 'challenge' | 'none' | 'unseen';
  /** Whether a script may run in the document; null before it was tried. */
  readonly canWrite: boolean | null;
  readonly isReload: boolean;
  readonly isBackForward: boolean;
  /** The person looks at the page's source. */
  readonly isSource: boolean;
  readonly isInFront: boolean;
  /** Whether the popup has opened by itself for this host and cause since the browser started. */
  readonly hasOpenedBefore: boolean;
  /** Seconds since a person closed a card of this host and cause; null where none was closed. */
  readonly closedAgoSeconds: number | null;
  readonly wasExplained: boolean;
};

/** What is shown unasked. */
export type Surface = {
  readonly badge: string;
  /** `read`: the page is read and nothing drawn yet, because only its words tell a refusal from a mistake. */
  readonly onPage: 'card' | 'line' | 'read' | 'none';
  readonly popup: boolean;
};

/**
 * Statuses with which firewalls, forms and servers also refuse, so that the page has to be read. Not 404 and 410: those
 * are everyday pages.
 */
const MAY_HIDE_A_REFUSAL: ReadonlySet<number> = new Set([
  400, 402, 405, 406, 409, 412, 413, 418, 421, 422, 423, 424, 425, 426, 428,
]);

/** Statuses that say of themselves that somebody was refused. */
const REFUSED: ReadonlySet<number> = new Set([401, 403, 407, 429, 451]);

/** What can be taken for the diagnosis of a status before it is made; null where the status alone does not tell. */
export function expectFinding(status: number): Pick<SurfaceInput, 'cause' | 'silent'> | null {
  return REFUSED.has(status) ? { cause: 'unknown', silent: false } : null;
}

/** After "Close", a card of the same cause stays away this long, in seconds. */
const QUIET_AFTER_CLOSE = 60;

/**
 * The one place that decides what is shown unasked. Pure. Restraint first: a challenge is the person's to complete, a
 * sign-in form explains itself, a muted site has said no, and what was explained once is not explained again by Back.
 */
export function decideSurface(input: SurfaceInput): Surface {
  const badge = badgeOf(input);
  const nothing: Surface = { badge, onPage: 'none', popup: false };
  if (input.cause === null || isMuted(input.host, input.settings.muted)) return nothing;
  if (input.silent)
    return input.own === 'unseen' &&
      input.canWrite !== false &&
      !input.isSource &&
      MAY_HIDE_A_REFUSAL.has(input.status) &&
      !input.isBackForward
      ? { ...nothing, onPage: 'read' }
      : nothing;
  if (input.settings.surface === 'badge' || input.isSource) return nothing;
  if (input.closedAgoSeconds !== null && input.closedAgoSeconds < QUIET_AFTER_CLOSE) return nothing;
  if (input.isBackForward && input.wasExplained) return nothing;
  if (input.own === 'challenge') return nothing;
  if (input.cause === 'bot-challenge')
    return { ...nothing, onPage: input.canWrite === false ? 'none' : 'line' };
  if (input.canWrite === false)
    return {
      ...nothing,
      popup:
        input.settings.mayOpenByItself &&
        input.isInFront &&
        !input.hasOpenedBefore &&
        !input.isReload &&
        !input.isBackForward,
    };
  const isLine = input.own === 'sign-in' || input.settings.surface === 'line';
  return { ...nothing, onPage: isLine ? 'line' : 'card' };
}

function badgeOf(input: SurfaceInput): string {
  const { cause, silent, status, failures, host, settings } = input;
  if (isMuted(host, settings.muted)) return '';
  if (cause !== null && !silent) return status === 0 ? '!' : String(status);
  if (failures > 0) return `•${Math.min(failures, 99)}`;
  return input.isTokenEnding === true ? '!' : '';
}

/** Whether a host is on a list of hosts, where `*.example.org` stands for a host and all below it, `*` for all. */
export function isMuted(host: string, muted: readonly string[]): boolean {
  if (host === '') return false;
  return muted.some((line) => {
    const pattern = line.trim().toLowerCase();
    return pattern.startsWith('*.')
      ? host === pattern.slice(2) || host.endsWith(pattern.slice(1))
      : pattern === '*' || host === pattern;
  });
}
