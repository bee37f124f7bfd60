import type { Pairs } from './measure.ts';

/** One figure of the table. */
export type Row = {
  readonly id: string;
  readonly value: number;
  readonly unit: 'per second' | 'ms' | 'KiB' | 'MiB' | 'x' | 'count';
  /** What the value is compared with, in the same unit. */
  readonly reference?: number;
  /** Value over reference. */
  readonly ratio?: number;
  /** Between what the middle half of the ratios lay, where there were many. */
  readonly spread?: readonly [from: number, to: number];
  /** What the value (or the ratio, where there is one) may be at most; for `per second`, what it must be at least. */
  readonly limit?: number;
  readonly ok: boolean;
};

/** What every group of figures is given. */
export type Options = {
  /** The program of a Chromium. */
  readonly chromium: string;
  /** Where to write the figures as JSON; null: nowhere. */
  readonly json: string | null;
  /** Whether to run what takes long. */
  readonly soak: boolean;
};

/** Figures that are measured together. */
export type Group = {
  readonly name: string;
  readonly measure: (options: Options) => Promise<readonly Row[]>;
};

/** A row whose value may be at most its limit, or for `per second` must be at least that. */
export function rowOf(id: string, value: number, unit: Row['unit'], limit?: number): Row {
  const isFast = limit === undefined || (unit === 'per second' ? value >= limit : value <= limit);
  return { id, value: round(value), unit, ...(limit === undefined ? {} : { limit }), ok: isFast };
}

/** A row that is judged by how many times its reference it is. */
export function ratioOf(
  id: string,
  value: number,
  reference: number,
  unit: Row['unit'],
  limit?: number,
): Row {
  const ratio = value / reference;
  return {
    id,
    value: round(value),
    unit,
    reference: round(reference),
    ratio: thousandths(ratio),
    ...(limit === undefined ? {} : { limit }),
    ok: limit === undefined || ratio <= limit,
  };
}

/** A row of many pairs, each measured one after the other, judged by the median of their ratios. */
export function pairRow(id: string, pairs: Pairs, unit: Row['unit'], limit?: number): Row {
  const [from, to] = pairs.spread;
  return {
    id,
    value: round(pairs.value),
    unit,
    reference: round(pairs.reference),
    ratio: thousandths(pairs.ratio),
    spread: [thousandths(from), thousandths(to)],
    ...(limit === undefined ? {} : { limit }),
    ok: limit === undefined || pairs.ratio <= limit,
  };
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Three digits that count; whole numbers as they are. */
function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
