import type { Catalogue } from '../core/describe.ts';
import type { EntryReport } from './entry-report.ts';

type Paint = (code: number, text: string) => string;

/** A painter for a terminal, or one that leaves the text as it is. */
export function painter(hasColour: boolean): Paint {
  return (code, text) => (hasColour ? `\u001B[${code}m${text}\u001B[0m` : text);
}

/** An entry as a person reads it in a terminal; '' for an answer with nothing to say. */
export function printEntry(entry: EntryReport, catalogue: Catalogue, paint: Paint): string {
  const [first, ...others] = entry.findings;
  if (first === undefined) return '';
  const lines = [
    `${paint(2, `#${entry.index}`)} ${paint(entry.silent ? 33 : 31, String(entry.status))} ${entry.method} ${entry.url}`,
    `  ${paint(1, first.title)}  ${paint(2, `${first.cause}, ${entry.responder.id}`)}`,
    `  ${first.why}`,
    ...first.evidence.map(
      ({ from, name, value }) =>
        `  ${paint(2, `${catalogue[`evidence.${from}`] ?? from}: ${name}:`)} ${value}`,
    ),
    `  ${paint(32, catalogue[`audience.${first.audience}`] ?? first.audience)}`,
    ...first.fix.map((step, place) => `  ${place + 1}. ${step}`),
    ...others.map(({ title, cause }) => paint(2, `  + ${title} (${cause})`)),
    ...entry.audit.map(({ severity, text }) => paint(2, `  ! ${severity}: ${text}`)),
  ];
  return `${lines.join('\n')}\n`;
}
