/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which that part of the numbers lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Processor time of this process in milliseconds: what others do on the machine does not count. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Rounds that are not counted: caches and compilers are cold. */
const WARM_UP = 3;

/** What each of several sides measured, each round beginning with another. */
export async function inTurns<Side>(
  sides: readonly Side[],
  rounds: number,
  measure: (side: Side) => Promise<number>,
): Promise<number[][]> {
  const found = sides.map((): number[] => []);
  for (let round = 0; round < rounds + WARM_UP; round += 1) {
    const first = round % sides.length;
    const order = [...sides.entries()];
    for (const [at, side] of [...order.slice(first), ...order.slice(0, first)]) {
      const value = await measure(side);
      if (round >= WARM_UP) found[at]?.push(value);
    }
  }
  return found;
}

/** Values that were measured in turn with others, and what came of it. */
export type Pairs = {
  readonly value: number;
  readonly reference: number;
  /** The median of the ratios of each pair: what slows a whole minute slows both. */
  readonly ratio: number;
  /** The middle half of the ratios. */
  readonly spread: readonly [from: number, to: number];
};

/** Medians of values, of those measured beside them, and of their ratios pair by pair. */
export function pairsOf(values: readonly number[], references: readonly number[]): Pairs {
  const ratios = values.map((value, at) => value / (references[at] ?? Number.NaN));
  return {
    value: median(values),
    reference: median(references),
    ratio: median(ratios),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
  };
}
