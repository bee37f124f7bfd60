import { describe, expect, it } from 'vitest';
import { makeJws } from '../core/tokens/example-token.ts';
import { OPAQUE_INDEX } from '../core/tokens/opaque-index.ts';
import { chooseWatched, isNearEnd, type Watched } from './choose-watched.ts';
import { findHeld, type HeldToken } from './find-held.ts';

const NOW = 1_800_000_000;

function endingIn(...seconds: readonly number[]): readonly HeldToken[] {
  return seconds.flatMap((left) =>
    findHeld(
      OPAQUE_INDEX,
      [
        {
          place: { from: 'local-storage', name: 'id' },
          value: makeJws({ sub: 'EXAMPLE', exp: NOW + left }),
        },
      ],
      NOW,
    ).map(({ token }) => token),
  );
}

const was = (left: number | null): Watched => ({
  host: 'a.example',
  endsSeconds: left === null ? null : NOW + left,
  wakeAtSeconds: null,
});

const rows = [
  {
    name: 'the one that ends first, and wakes five minutes before',
    tokens: endingIn(7200, 3600),
    before: null,
    ends: 3600,
    wakes: 3300,
    marked: false,
  },
  {
    name: 'one with five minutes left, and wakes at its end',
    tokens: endingIn(300),
    before: null,
    ends: 300,
    wakes: 300,
    marked: true,
  },
  {
    name: 'nothing of one that was over before, and looks once more',
    tokens: endingIn(-5),
    before: null,
    ends: null,
    wakes: 60,
    marked: false,
  },
  {
    name: 'one that ended while it was watched',
    tokens: endingIn(-5),
    before: was(-5),
    ends: -5,
    wakes: null,
    marked: true,
  },
  {
    name: 'the new one that took its place',
    tokens: endingIn(3600),
    before: was(-5),
    ends: 3600,
    wakes: 3300,
    marked: false,
  },
  {
    name: 'nothing where it is gone, and looks no more',
    tokens: [],
    before: was(-5),
    ends: null,
    wakes: null,
    marked: false,
  },
  {
    name: 'the running one beside one long over',
    tokens: endingIn(-90_000, 900),
    before: null,
    ends: 900,
    wakes: 600,
    marked: false,
  },
] as const;

describe('chooseWatched', () => {
  it.each(rows)('watches $name', ({ tokens, before, ends, wakes, marked }) => {
    const next = chooseWatched(tokens, before, 'a.example', NOW);
    expect(next).toEqual({
      host: 'a.example',
      endsSeconds: ends === null ? null : NOW + ends,
      wakeAtSeconds: wakes === null ? null : NOW + wakes,
    });
    expect(isNearEnd(next, NOW)).toBe(marked);
  });

  it('goes by the cookie’s end where the session in it states none', () => {
    const [token] = findHeld(
      OPAQUE_INDEX,
      [
        {
          place: { from: 'cookie', name: 'PHPSESSID' },
          value: 'EXAMPLE0000000000000000000',
          cookie: {
            key: '',
            secure: true,
            httpOnly: true,
            sameSite: 'lax',
            expiresSeconds: NOW + 900.5,
          },
        },
      ],
      NOW,
    );
    const tokens = token === undefined ? [] : [token.token];
    expect(chooseWatched(tokens, null, 'a.example', NOW).endsSeconds).toBe(NOW + 900);
  });
});
