import type { PopupPart, RepairOutcome, TabReport } from '../messages/protocol.ts';
import type { Preset, Scope } from '../repair/preset.ts';
import type { ClearReport, SiteData, StorageKind, UndoReport } from '../repair/site-data.ts';
import { completeReport } from './complete-report.ts';
import { type Choice, firstChoice } from './plan.ts';
import type { TokenList } from './token-list.ts';

/** Something that is fetched when it is first looked at. */
export type Fetched<Value> =
  | { readonly step: 'unasked' }
  | { readonly step: 'asked' }
  | { readonly step: 'failed' }
  | { readonly step: 'here'; readonly value: Value };

/** A repair from the press of its button to what came of it. */
export type Repair =
  | { readonly step: 'none' }
  | { readonly step: 'clearing' }
  | { readonly step: 'failed' }
  | {
      readonly step: 'cleared';
      readonly report: ClearReport;
      /** Null until the new answer has been seen. */
      readonly outcome: RepairOutcome | null;
    }
  | { readonly step: 'undoing'; readonly report: ClearReport | null }
  | { readonly step: 'undone'; readonly undo: UndoReport };

/** A value that a person asked to see or to copy: first the question, then the value itself, or what came of it. */
export type Reveal =
  | { readonly step: 'asking'; readonly purpose: 'show' | 'copy' }
  | { readonly step: 'shown'; readonly value: string }
  | { readonly step: 'copied' | 'copied-masked' | 'gone' };

export type PopupState = {
  readonly part: PopupPart;
  /** Whether a person went to the part: then no report leads elsewhere. */
  readonly isPartChosen: boolean;
  readonly report: Fetched<TabReport>;
  readonly siteData: Fetched<SiteData>;
  readonly choice: Choice | null;
  readonly repair: Repair;
  readonly tokens: Fetched<TokenList>;
  /** By place in the list of tokens. */
  readonly reveals: Readonly<Record<number, Reveal>>;
};

export type PopupEvent =
  | { readonly kind: 'part-shown'; readonly part: PopupPart }
  | { readonly kind: 'report-came'; readonly report: TabReport }
  | { readonly kind: 'report-failed' }
  | { readonly kind: 'site-data-asked' }
  | {
      readonly kind: 'site-data-came';
      readonly data: SiteData;
      /** What a person chose on this site before. */
      readonly preset?: Preset | null;
    }
  | { readonly kind: 'site-data-failed' }
  | { readonly kind: 'scope-chosen'; readonly scope: Scope }
  | { readonly kind: 'cookies-ticked'; readonly isTicked: boolean }
  | { readonly kind: 'keep-ticked'; readonly isTicked: boolean }
  | { readonly kind: 'remember-ticked'; readonly isTicked: boolean }
  | { readonly kind: 'cookie-ticked'; readonly id: string; readonly isTicked: boolean }
  | { readonly kind: 'storage-ticked'; readonly storage: StorageKind; readonly isTicked: boolean }
  | { readonly kind: 'clear-begun' }
  | { readonly kind: 'clear-done'; readonly report: ClearReport }
  | { readonly kind: 'clear-failed' }
  | { readonly kind: 'undo-begun' }
  | { readonly kind: 'undo-done'; readonly undo: UndoReport }
  | { readonly kind: 'repair-left' }
  | { readonly kind: 'tokens-asked' }
  | { readonly kind: 'tokens-came'; readonly list: TokenList }
  | { readonly kind: 'tokens-failed' }
  | { readonly kind: 'reveal-changed'; readonly place: number; readonly reveal: Reveal | null };

export const FIRST_STATE: PopupState = {
  part: 'why',
  isPartChosen: false,
  report: { step: 'unasked' },
  siteData: { step: 'unasked' },
  choice: null,
  repair: { step: 'none' },
  tokens: { step: 'unasked' },
  reveals: {},
};

/** What the popup shows after something happened. Pure: asking and waiting is done elsewhere. */
export function nextState(state: PopupState, event: PopupEvent): PopupState {
  switch (event.kind) {
    case 'part-shown':
      return { ...state, part: event.part, isPartChosen: true };
    case 'report-came':
      return takeReport(state, completeReport(event.report));
    case 'report-failed':
      return state.report.step === 'here' ? state : { ...state, report: { step: 'failed' } };
    case 'site-data-asked':
      return state.siteData.step === 'here' ? state : { ...state, siteData: { step: 'asked' } };
    case 'site-data-came':
      return {
        ...state,
        siteData: { step: 'here', value: event.data },
        choice: firstChoice(event.data, diagnosisOf(state), event.preset ?? null),
      };
    case 'site-data-failed':
      return { ...state, siteData: { step: 'failed' } };
    case 'scope-chosen':
    case 'cookies-ticked':
    case 'keep-ticked':
    case 'remember-ticked':
    case 'cookie-ticked':
    case 'storage-ticked':
      return state.choice === null
        ? state
        : { ...state, choice: changeChoice(state.choice, event) };
    case 'clear-begun':
      return { ...state, repair: { step: 'clearing' } };
    case 'clear-done':
      return { ...state, repair: { step: 'cleared', report: event.report, outcome: null } };
    case 'clear-failed':
      return { ...state, repair: takeUpAfterFailure(state) };
    case 'undo-begun':
      return {
        ...state,
        repair: {
          step: 'undoing',
          report: state.repair.step === 'cleared' ? state.repair.report : null,
        },
      };
    case 'undo-done':
      return { ...state, repair: { step: 'undone', undo: event.undo } };
    case 'repair-left':
      return { ...state, repair: { step: 'none' } };
    case 'tokens-asked':
      return state.tokens.step === 'here' ? state : { ...state, tokens: { step: 'asked' } };
    case 'tokens-came':
      // Places name other tokens now: nothing stays uncovered by accident.
      return { ...state, tokens: { step: 'here', value: event.list }, reveals: {} };
    case 'tokens-failed':
      return { ...state, tokens: { step: 'failed' } };
    case 'reveal-changed':
      return { ...state, reveals: changeReveal(state.reveals, event.place, event.reveal) };
  }
}

function takeReport(state: PopupState, report: TabReport): PopupState {
  const isFirst = state.report.step !== 'here';
  const { outcome } = report;
  const { repair } = state;
  const isWaiting = repair.step === 'cleared' && repair.outcome?.kind !== 'opens';
  return {
    ...state,
    report: { step: 'here', value: report },
    part:
      isFirst && !state.isPartChosen ? (outcome === null ? report.part : 'site-data') : state.part,
    // A popup that was closed and opened again takes up the repair where it stands.
    repair:
      outcome !== null && ((isFirst && repair.step === 'none') || isWaiting)
        ? {
            step: 'cleared',
            report: outcome.report,
            outcome: outcome.kind === 'waiting' ? null : outcome,
          }
        : repair,
  };
}

/** The worker can have ended before it answered: what it had begun stands in the report that was asked for since. */
function takeUpAfterFailure({ report }: PopupState): Repair {
  const outcome = report.step === 'here' ? report.value.outcome : null;
  return outcome?.kind === 'waiting'
    ? { step: 'cleared', report: outcome.report, outcome: null }
    : { step: 'failed' };
}

type ChoiceEvent = Extract<
  PopupEvent,
  {
    kind:
      | 'scope-chosen'
      | 'cookies-ticked'
      | 'keep-ticked'
      | 'remember-ticked'
      | 'cookie-ticked'
      | 'storage-ticked';
  }
>;

function changeChoice(choice: Choice, event: ChoiceEvent): Choice {
  switch (event.kind) {
    case 'scope-chosen':
      return { ...choice, scope: event.scope, cookies: true, kept: [] };
    case 'cookies-ticked':
      return { ...choice, cookies: event.isTicked, kept: [] };
    case 'keep-ticked':
      return { ...choice, keepsCommon: event.isTicked };
    case 'remember-ticked':
      return { ...choice, isRemembered: event.isTicked };
    case 'cookie-ticked':
      return { ...choice, kept: changeList(choice.kept, event.id, !event.isTicked) };
    case 'storage-ticked':
      return { ...choice, storage: changeList(choice.storage, event.storage, event.isTicked) };
  }
}

function changeList<Item>(list: readonly Item[], item: Item, isIn: boolean): readonly Item[] {
  const others = list.filter((other) => other !== item);
  return isIn ? [...others, item] : others;
}

function changeReveal(
  reveals: PopupState['reveals'],
  place: number,
  reveal: Reveal | null,
): PopupState['reveals'] {
  const { [place]: _before, ...others } = reveals;
  return reveal === null ? others : { ...others, [place]: reveal };
}

export function diagnosisOf({ report }: PopupState): TabReport['diagnosis'] {
  return report.step === 'here' ? report.value.diagnosis : null;
}

/** Whether the new answer is still to be looked at. */
export function isWaitingForAnswer({ repair }: PopupState): boolean {
  return repair.step === 'cleared' && repair.outcome === null;
}
