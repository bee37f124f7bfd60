const UNITS = [
  ['megabyte', 1_000_000],
  ['kilobyte', 1000],
] as const;

/** A size in words of a language: `2.1 kB`. */
export function writeBytes(bytes: number, lang: string): string {
  const [unit, size] = UNITS.find(([, least]) => bytes >= least) ?? (['byte', 1] as const);
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / size);
}
