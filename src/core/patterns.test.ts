import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { NOON } from '../testing/answer.ts';
import { buildExchange } from '../testing/exchange.ts';
import { findPatterns } from '../testing/find-patterns.ts';
import { diagnose } from './diagnose.ts';

const SOURCES = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts', '!./**/*.fixtures.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const PATTERNS = new Map(
  Object.values(SOURCES).flatMap((code) =>
    findPatterns(code).map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern] as const),
  ),
);

/** Whether an endless repeat, or a long one, is in it at all: without one there is nothing to go wrong. */
const canBeSlow = (source: string): boolean => /[*+]|\{\d+,?\d*\}/.test(source);

/** Held at the start and counted throughout: its steps have a bound, however long the text is. */
const isBounded = (source: string): boolean =>
  source.startsWith('^') && !/[*+](?![^[]*\])|\{\d+,\}/.test(source.replace(/\\./g, 'x'));

/** Counted repeats are read as endless ones: no pattern is faster for it, and the checker need not count. */
function withoutCounts(source: string): string {
  return source.replace(/\{(\d+)(?:,(\d*))?\}/g, (whole, low: string, high?: string) => {
    const isLong = high === '' || Number(high ?? low) > 3;
    return isLong ? (low === '0' ? '*' : '+') : whole;
  });
}

/** The least of three times in processor milliseconds, so that a busy machine does not show. */
function leastMs(action: () => void): number {
  const times = [0, 1, 2].map(() => {
    const started = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * For the few that the checker cannot decide: the pattern's own words and what may stand between them, repeated; twice
 * the text may take little more than twice the time.
 */
function isLinearByTrial(source: string, flags: string): boolean {
  const words = [...new Set(source.match(/[A-Za-z0-9_.-]{2,}/g) ?? ['a'])].slice(0, 12);
  return words.every((word) =>
    ['', '-', ' ', '.', '=', '"', ':a'].every((link) => {
      const pattern = new RegExp(source, flags);
      const time = (length: number): number => {
        const text = `${word}${link}`.repeat(length / (word.length + link.length));
        return leastMs(() => text.replace(pattern, ''));
      };
      return time(200_000) < Math.max(100, 4 * time(100_000));
    }),
  );
}

describe('findPatterns', () => {
  it('tells expressions from divisions, strings and comments', () => {
    const code =
      "const a = /x[/]y\\//gi; // no /b/\nconst c = 'no /d/' + e / f / g; h(/i/, `/j/`);";
    expect(findPatterns(code)).toEqual([
      { source: 'x[/]y\\/', flags: 'gi' },
      { source: 'i', flags: '' },
    ]);
  });
});

describe('the patterns of core', () => {
  const rows = [...PATTERNS].filter(([, { source }]) => canBeSlow(source) && !isBounded(source));

  it('are found', () => {
    expect(rows.length).toBeGreaterThan(50);
  });

  it.each(rows)(
    '%s takes time in proportion to its text',
    (_, { source, flags }) => {
      const { status } = checkSync(withoutCounts(source), flags, { timeout: 700 });
      expect(status === 'safe' || isLinearByTrial(source, flags)).toBe(true);
    },
    30_000,
  );
});

describe('a diagnosis', () => {
  const WORDS = [
    '<a ',
    'action=',
    '"error":"',
    '&#',
    'eyJhbGci.',
    'token=',
    'at a.js:1 ',
    '<![cdata[',
  ];

  it.each(WORDS)('takes time in proportion to its body: %s', (word) => {
    const time = (length: number): number => {
      const body = `<html><title>No</title>${word.repeat(length / word.length)}`;
      const exchange = buildExchange({ status: 403, body });
      return leastMs(() => diagnose(exchange, NOON));
    };
    time(2000);
    // Four times the text: sixteen times the time would be a square; the rest is for a busy machine.
    expect(time(60_000)).toBeLessThan(Math.max(60, 10 * time(15_000)));
  });
});
