import type { Row } from './row.ts';

/** The rows as a table for a terminal. */
export function writeTable(rows: readonly Row[]): string {
  const head = ['', 'value', 'beside', 'ratio', 'middle half', 'limit', ''];
  const lines = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf({ id, value, unit, reference, ratio, spread, limit, ok }: Row): string[] {
  const at = unit === 'per second' ? '≥' : '≤';
  const limited = ratio === undefined ? unit : '×';
  return [
    id,
    `${value} ${unit}`,
    reference === undefined ? '' : String(reference),
    ratio === undefined ? '' : `× ${ratio}`,
    spread === undefined ? '' : spread.join('–'),
    limit === undefined ? '' : `${at} ${limit} ${limited}`,
    limit === undefined ? '' : ok ? 'ok' : 'MISSED',
  ];
}
