import { describe, expect, it } from 'vitest';
import { startProgress, wantsColour } from './terminal.ts';

describe('wantsColour', () => {
  it.each([
    ['a terminal', {}, true, true],
    ['a pipe', {}, false, false],
    ['a dumb terminal', { TERM: 'dumb' }, true, false],
    ['NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['both: force wins', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ])('%s', (_, env, isTerminal, expected) => {
    expect(wantsColour(env, isTerminal)).toBe(expected);
  });
});

describe('startProgress', () => {
  it('shows nothing at first, then at most ten lines a second, and cleans up', () => {
    const shown: string[] = [];
    let now = 0;
    const progress = startProgress(
      true,
      (text) => shown.push(text),
      () => now,
    );
    for (now = 0; now < 1000; now += 10) progress.show(String(now));
    progress.clear();
    progress.clear();
    expect(shown).toHaveLength(7);
    expect(shown[0]).toBe('\r\u001B[K400');
    expect(shown.at(-1)).toBe('\r\u001B[K');
  });

  it('is silent where there is no terminal', () => {
    const shown: string[] = [];
    let now = 0;
    const progress = startProgress(
      false,
      (text) => shown.push(text),
      () => now,
    );
    for (now = 0; now < 1000; now += 10) progress.show('x');
    progress.clear();
    expect(shown).toEqual([]);
  });
});
