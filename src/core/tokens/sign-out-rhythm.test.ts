import { describe, expect, it } from 'vitest';
import { tellSignOutRhythm } from './sign-out-rhythm.ts';

const rows = [
  {
    name: 'every five minutes, and a token of five minutes',
    at: [0, 300, 600],
    lives: [300],
    rhythm: { everySeconds: 300, lifetimeSeconds: 300 },
  },
  {
    name: 'a little longer than the token lives, since somebody has to sign in again',
    at: [0, 330, 650, 990],
    lives: [300],
    rhythm: { everySeconds: 330, lifetimeSeconds: 300 },
  },
  {
    name: 'bursts of refusals count as one sign-out each',
    at: [0, 1, 2, 300, 303, 600, 601],
    lives: [300],
    rhythm: { everySeconds: 300, lifetimeSeconds: 300 },
  },
  {
    name: 'times in any order',
    at: [7200, 0, 3600],
    lives: [3600],
    rhythm: { everySeconds: 3600, lifetimeSeconds: 3600 },
  },
  {
    name: 'the nearest of several lifetimes',
    at: [0, 900, 1800],
    lives: [86_400, 900, 800],
    rhythm: { everySeconds: 900, lifetimeSeconds: 900 },
  },
  { name: 'nothing seen', at: [], lives: [300], rhythm: null },
  { name: 'one sign-out', at: [0], lives: [300], rhythm: null },
  { name: 'two sign-outs, which may be chance', at: [0, 300], lives: [300], rhythm: null },
  { name: 'one burst', at: [0, 10, 20, 30, 40], lives: [300], rhythm: null },
  { name: 'no regular intervals', at: [0, 300, 2000], lives: [300], rhythm: null },
  { name: 'a token that lives much longer', at: [0, 300, 600], lives: [3600], rhythm: null },
  { name: 'a token that lives much shorter', at: [0, 300, 600], lives: [60], rhythm: null },
  { name: 'no token with a lifetime', at: [0, 300, 600], lives: [], rhythm: null },
  { name: 'lifetimes of nothing and below', at: [0, 300, 600], lives: [0, -300], rhythm: null },
] as const;

describe('tellSignOutRhythm', () => {
  it.each(rows)('$name', ({ at, lives, rhythm }) => {
    expect(tellSignOutRhythm(at, lives)).toEqual(rhythm);
  });
});
