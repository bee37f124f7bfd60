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
