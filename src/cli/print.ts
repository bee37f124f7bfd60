import type { Catalogue } from '../core/describe.ts';
import type { EntryReport } from './entry-report.ts';

/** How the terminal shows text. */
export type Page = {
  readonly catalogue: Catalogue;
  readonly hasColour: boolean;
  /** Columns. */
  readonly width: number;
};

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

/** An entry as a person reads it in a terminal; '' for an answer with nothing to say. */
export function printEntry(entry: EntryReport, page: Page): string {
  const [first, ...others] = entry.findings;
  if (first === undefined) return '';
  const { catalogue } = page;
  const words = (key: string, otherwise: string): string => catalogue[key] ?? otherwise;
  const paint = (style: keyof typeof CODES, text: string): string =>
    page.hasColour ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text;
  const write = (text: string, indent: string, style?: keyof typeof CODES): string[] =>
    wrap(harmless(text), indent, page.width).map((line) =>
      style === undefined ? line : paint(style, line),
    );
  const responder = words(`responder.${entry.responder.id}`, entry.responder.id);
  const lines = [
    `${paint('dim', `#${entry.index}`)} ${paint(entry.silent ? 'yellow' : 'red', String(entry.status))} ${harmless(entry.method)} ${harmless(entry.url)}`,
    ...write(first.title, '  ', 'bold'),
    ...write(`${first.cause} · ${responder}`, '  ', 'dim'),
    ...write(first.why, '  '),
    ...first.evidence.flatMap(({ from, name, value }) =>
      write(`${words(`evidence.${from}`, from)}: ${name}: ${value}`, '    ', 'dim'),
    ),
    ...write(words(`audience.${first.audience}`, first.audience), '  ', 'green'),
    ...first.fix.flatMap((step, place) => write(`${place + 1}. ${step}`, '  ')),
    ...others.flatMap(({ title, cause }) =>
      write(`${words('cli.also', 'Also')}: ${title} (${cause})`, '  ', 'dim'),
    ),
    ...entry.audit.flatMap(({ severity, text }) =>
      write(`${words(`cli.audit.${severity}`, severity)}: ${text}`, '  ', 'dim'),
    ),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** The last line: how many of how many answers were refused. */
export function printSummary(refused: number, count: number, { catalogue }: Page): string {
  const key = refused === 0 ? 'cli.none' : 'cli.summary';
  return `${(catalogue[key] ?? '').replace('{refused}', String(refused)).replace('{count}', String(count))}\n`;
}

/** What comes from a file must not steer the terminal. */
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}

function wrap(text: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const isFull = line.trim() !== '' && line.length + word.length + 1 > width;
    if (isFull) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
