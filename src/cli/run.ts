import type { Catalogue } from '../core/describe.ts';
import type { Arguments } from './arguments.ts';
import { reportEntry } from './entry-report.ts';
import { type Page, printEntry, printSummary } from './print.ts';
import type { Source } from './read-chunks.ts';
import { checkHar, readExchanges } from './read-har.ts';
import type { Progress } from './terminal.ts';

/** Where the command writes, and how. */
export type Output = {
  /** False where nobody reads any more. */
  readonly write: (text: string) => boolean;
  readonly progress: Progress;
  readonly page: Page;
};

/**
 * Writes what there is to say of every entry of a HAR file. The file is read twice: nothing is written before it has
 * been found good to its end. Throws `AppError` for a file that is not.
 */
export function runDiagnose(
  { json, lang, nowSeconds }: NonNullable<Arguments>,
  source: Source,
  { write, progress, page }: Output,
): void {
  const say = (key: string, count: number, all = 0): void =>
    progress.show(fill(page.catalogue, key, count, all));
  const summary = checkHar(source, (count) => say('cli.progress.check', count));
  const options = { catalogue: page.catalogue, lang, nowSeconds };
  let index = 0;
  let refused = 0;
  let isRead = json ? write('{"version":1,"entries":[') : true;
  for (const exchange of readExchanges(source, summary)) {
    if (!isRead) break;
    const entry = reportEntry(exchange, index, options);
    if (exchange.status >= 400) refused += 1;
    const text = json
      ? `${index === 0 ? '\n' : ',\n'}${JSON.stringify(entry)}`
      : printEntry(entry, page);
    if (text !== '') {
      progress.clear();
      isRead = write(text);
    }
    index += 1;
    say('cli.progress.diagnose', index, summary.count);
  }
  progress.clear();
  if (isRead) write(json ? '\n]}\n' : printSummary(refused, summary.count, page));
}

function fill(catalogue: Catalogue, key: string, count: number, all: number): string {
  return (catalogue[key] ?? '').replace('{count}', String(count)).replace('{all}', String(all));
}
