import { describe, expect, it } from 'vitest';
import type { RepairOutcome } from '../messages/protocol.ts';
import type { ClearReport } from '../repair/site-data.ts';
import {
  sampleReport,
  sampleSiteData,
  sampleToken,
  sampleTokenList,
} from '../testing/popup-samples.ts';
import {
  FIRST_STATE,
  isWaitingForAnswer,
  nextState,
  type PopupEvent,
  type PopupState,
} from './state.ts';

const cleared: ClearReport = {
  kinds: [{ kind: 'cookies', result: 'cleared', count: 2, failed: [] }],
  undoId: 'u1',
};
const outcome = (kind: RepairOutcome['kind']): RepairOutcome => ({
  kind,
  causeBefore: 'session-expired',
  causeAfter: kind === 'refused' ? 'session-expired' : null,
  report: cleared,
});

function play(...events: readonly PopupEvent[]): PopupState {
  return events.reduce(nextState, FIRST_STATE);
}

const came = (change = {}): PopupEvent => ({ kind: 'report-came', report: sampleReport(change) });

describe('the popup’s state', () => {
  it('begins on the part that the card asked for', () => {
    expect(play(came({ part: 'tokens' })).part).toBe('tokens');
  });

  it('stays on the part a person went to before anything was reported', () => {
    expect(play({ kind: 'part-shown', part: 'tokens' }, came()).part).toBe('tokens');
  });

  it('stays on the part a person went to, whatever is reported later', () => {
    const state = play(came(), { kind: 'part-shown', part: 'tokens' }, came({ part: 'why' }));
    expect(state.part).toBe('tokens');
  });

  it('waits for the new answer after clearing, and takes it once it is there', () => {
    const before = play(came(), { kind: 'clear-begun' }, { kind: 'clear-done', report: cleared });
    expect(isWaitingForAnswer(before)).toBe(true);
    const waiting = nextState(before, came({ outcome: outcome('waiting') }));
    expect(isWaitingForAnswer(waiting)).toBe(true);
    const after = nextState(waiting, came({ outcome: outcome('opens') }));
    expect(isWaitingForAnswer(after)).toBe(false);
    expect(after.repair).toMatchObject({ step: 'cleared', outcome: { kind: 'opens' } });
  });

  it('goes on waiting when the worker ended after it had begun', () => {
    const state = play(came(), { kind: 'clear-begun' }, came({ outcome: outcome('waiting') }), {
      kind: 'clear-failed',
    });
    expect(isWaitingForAnswer(state)).toBe(true);
  });

  it('does not take an older result for that of a repair nobody answered', () => {
    const state = play(
      came({ outcome: outcome('opens') }),
      { kind: 'clear-begun' },
      { kind: 'clear-failed' },
    );
    expect(state.repair.step).toBe('failed');
  });

  it('takes up a repair when it is opened again in the middle of it', () => {
    const state = play(came({ outcome: outcome('refused') }));
    expect(state.part).toBe('site-data');
    expect(state.repair).toMatchObject({ step: 'cleared', outcome: { kind: 'refused' } });
  });

  it('does not bring back a result that a person has left', () => {
    const state = play(
      came({ outcome: outcome('opens') }),
      { kind: 'repair-left' },
      came({ outcome: outcome('opens') }),
    );
    expect(state.repair.step).toBe('none');
  });

  it('does not bring back an outcome once it was undone', () => {
    const undo = { restored: 2, replaced: [], failed: [], storageRestored: false };
    const state = play(
      came({ outcome: outcome('refused') }),
      { kind: 'undo-begun' },
      { kind: 'undo-done', undo },
      came({ outcome: outcome('refused') }),
    );
    expect(state.repair).toEqual({ step: 'undone', undo });
  });

  it('keeps what is shown when asking again fails', () => {
    expect(play(came(), { kind: 'report-failed' }).report.step).toBe('here');
    expect(play({ kind: 'report-failed' }).report.step).toBe('failed');
  });

  it('ticks and unticks storage, cookies and single cookies', () => {
    const data = sampleSiteData();
    const state = play(
      came({ diagnosis: null }),
      { kind: 'site-data-came', data },
      { kind: 'storage-ticked', storage: 'cache', isTicked: false },
      { kind: 'storage-ticked', storage: 'local-storage', isTicked: true },
      { kind: 'cookie-ticked', id: 'x', isTicked: false },
    );
    expect(state.choice).toMatchObject({
      scope: 'host',
      cookies: true,
      storage: ['local-storage'],
      kept: ['x'],
    });
    const widened = nextState(state, { kind: 'scope-chosen', scope: 'site' });
    expect(widened.choice).toMatchObject({ scope: 'site', kept: [] });
  });

  it('covers every value again when the list of tokens changes', () => {
    const state = play(
      { kind: 'tokens-came', list: sampleTokenList([sampleToken()]) },
      { kind: 'reveal-changed', place: 0, reveal: { step: 'shown', value: 'EXAMPLE' } },
      {
        kind: 'tokens-came',
        list: sampleTokenList([sampleToken({ kind: 'jwe' }), sampleToken()]),
      },
    );
    expect(state.reveals).toEqual({});
  });

  it('keeps nothing of a value that was covered again', () => {
    const state = play(
      { kind: 'reveal-changed', place: 0, reveal: { step: 'shown', value: 'EXAMPLE' } },
      { kind: 'reveal-changed', place: 0, reveal: null },
    );
    expect(JSON.stringify(state)).not.toContain('EXAMPLE');
  });
});
