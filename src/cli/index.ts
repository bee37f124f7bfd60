import { readFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import { AppError } from '../core/errors.ts';
import { exchangesFromHar } from '../core/har.ts';
import english from '../locales/en.json' with { type: 'json' };
import russian from '../locales/ru.json' with { type: 'json' };
import { readArguments } from './arguments.ts';
import { reportEntry } from './entry-report.ts';
import { painter, printEntry } from './print.ts';

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function run(argv: readonly string[]): void {
  const { file, json, lang, nowSeconds } = readArguments(argv);
  const exchanges = exchangesFromHar(parse(readText(file), file));
  const catalogue = lang === 'ru' ? { ...english, ...russian } : english;
  const paint = painter(process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined);
  const isLong = exchanges.length > 500 && process.stderr.isTTY === true;
  if (json) write('{"version":1,"entries":[');
  exchanges.forEach((exchange, index) => {
    const entry = reportEntry(exchange, index, { catalogue, lang, nowSeconds });
    if (json) write(`${index === 0 ? '' : ','}${JSON.stringify(entry)}`);
    else write(printEntry(entry, catalogue, paint));
    if (isLong && index % 500 === 499)
      process.stderr.write(`\r${index + 1} of ${exchanges.length}`);
  });
  if (json) write(']}\n');
  if (isLong) process.stderr.write('\r\u001B[K');
}

/** Standard output is written synchronously, so that a pipe of any size gets all of it before the process ends. */
function write(text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EAGAIN') throw error;
    }
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError('file-unreadable', `${file}: cannot be read (${reason})`);
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError(
      'har-not-json',
      `${file}: not a HAR file, which is JSON (${reason.split('\n')[0]})`,
    );
  }
}
