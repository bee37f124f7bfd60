/** One credential on the timeline. */
export type Span = {
  readonly label: string;
  readonly startsSeconds: number | null;
  /** Null where no end is stated. */
  readonly endsSeconds: number | null;
};

/** Places are shares of the width, 0 where time begins and 1 where it ends. */
export type TimelineRow = Span & {
  readonly from: number;
  readonly to: number;
  readonly state: 'ended' | 'running' | 'endless';
  /** The running one that ends before all others. */
  readonly endsFirst: boolean;
};

export type TimelineLayout = {
  readonly rows: readonly TimelineRow[];
  readonly now: number;
  /** Where now is by the server's clock; null where the two agree or nothing is known. */
  readonly serverNow: number | null;
  readonly ticks: readonly { readonly at: number; readonly offsetSeconds: number }[];
};

const STEPS = [60, 300, 3600, 86_400, 7 * 86_400, 30 * 86_400, 365 * 86_400] as const;
/** Clocks that differ by less are taken as equal: HTTP dates have whole seconds, and answers take time. */
const SKEW_FROM_SECONDS = 30;
const LEAST_DISTANCE = 0.13;
const EDGE = 0.06;

/**
 * The timeline of credentials round now. Time is drawn on a scale that is fine near now and coarse far away, so that
 * five minutes and a year both can be read in one picture.
 */
export function layoutTimeline(
  spans: readonly Span[],
  nowSeconds: number,
  skewSeconds = 0,
): TimelineLayout {
  const offsets = spans.flatMap(({ startsSeconds, endsSeconds }) =>
    [startsSeconds, endsSeconds].flatMap((time) => (time === null ? [] : [time - nowSeconds])),
  );
  const isSkewed = Math.abs(skewSeconds) >= SKEW_FROM_SECONDS;
  const known = [...offsets, ...(isSkewed ? [skewSeconds] : []), -60, 300];
  const [least, most] = [bend(Math.min(...known)), bend(Math.max(...known))];
  const place = (offset: number): number => (bend(offset) - least) / (most - least);
  const first = firstToEnd(spans, nowSeconds);
  return {
    rows: spans.map((span) => {
      const { startsSeconds, endsSeconds } = span;
      const end = endsSeconds === null ? null : endsSeconds - nowSeconds;
      const start = startsSeconds === null ? Math.min(0, end ?? 0) : startsSeconds - nowSeconds;
      const state = end === null ? 'endless' : end <= 0 ? 'ended' : 'running';
      const to = end === null ? 1 : place(end);
      return { ...span, from: Math.min(place(start), to), to, state, endsFirst: span === first };
    }),
    now: place(0),
    serverNow: isSkewed ? place(skewSeconds) : null,
    ticks: chooseTicks(place),
  };
}

function firstToEnd(spans: readonly Span[], nowSeconds: number): Span | undefined {
  let first: Span | undefined;
  for (const span of spans) {
    if (span.endsSeconds === null || span.endsSeconds <= nowSeconds) continue;
    if (first?.endsSeconds == null || span.endsSeconds < first.endsSeconds) first = span;
  }
  return first;
}

function chooseTicks(place: (offset: number) => number): TimelineLayout['ticks'] {
  const ticks: { at: number; offsetSeconds: number }[] = [];
  const taken = [place(0)];
  for (const offsetSeconds of STEPS.flatMap((step) => [step, -step])) {
    const at = place(offsetSeconds);
    // Half of its words stand on either side.
    if (at < EDGE || at > 1 - EDGE) continue;
    if (taken.some((other) => Math.abs(other - at) < LEAST_DISTANCE)) continue;
    taken.push(at);
    ticks.push({ at, offsetSeconds });
  }
  return ticks.sort((a, b) => a.at - b.at);
}

/** Logarithmic away from now on both sides, with a minute as its unit. */
function bend(offsetSeconds: number): number {
  return Math.sign(offsetSeconds) * Math.log1p(Math.abs(offsetSeconds) / 60);
}
