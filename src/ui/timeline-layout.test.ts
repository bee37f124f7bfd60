import { describe, expect, it } from 'vitest';
import { layoutTimeline, type Span } from './timeline-layout.ts';

const NOW = 1_800_000_000;
const span = (label: string, starts: number | null, ends: number | null): Span => ({
  label,
  startsSeconds: starts === null ? null : NOW + starts,
  endsSeconds: ends === null ? null : NOW + ends,
});

describe('layoutTimeline', () => {
  it('marks the running credential that ends first, not one that has ended', () => {
    const { rows } = layoutTimeline(
      [span('ended', -900, -60), span('long', -60, 86_400), span('short', -60, 300)],
      NOW,
    );
    expect(rows.filter(({ endsFirst }) => endsFirst).map(({ label }) => label)).toEqual(['short']);
    expect(rows.map(({ state }) => state)).toEqual(['ended', 'running', 'running']);
  });

  it('keeps everything inside the picture, from five minutes to four hundred days', () => {
    const { rows, now } = layoutTimeline(
      [span('a', -86_400, 300), span('b', -10, 400 * 86_400), span('c', null, null)],
      NOW,
    );
    for (const { from, to } of rows) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
      expect(from).toBeLessThanOrEqual(to);
    }
    expect(now).toBeGreaterThan(0);
    expect(now).toBeLessThan(1);
  });

  it('leaves room to tell five minutes from now beside a year', () => {
    const { rows, now } = layoutTimeline(
      [span('short', -60, 300), span('year', -60, 365 * 86_400)],
      NOW,
    );
    expect((rows[0]?.to ?? 0) - now).toBeGreaterThan(0.1);
  });

  it('draws the server’s clock only where it is off', () => {
    expect(layoutTimeline([], NOW, 5).serverNow).toBeNull();
    expect(layoutTimeline([], NOW, -7200).serverNow).toBeLessThan(
      layoutTimeline([], NOW, -7200).now,
    );
  });

  it('never sets two ticks on top of each other', () => {
    const { ticks } = layoutTimeline([span('a', -400 * 86_400, 400 * 86_400)], NOW);
    const gaps = ticks.slice(1).map(({ at }, place) => at - (ticks[place]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(0.1);
  });
});
