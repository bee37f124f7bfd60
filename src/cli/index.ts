import process from 'node:process';
import type { Catalogue } from '../core/describe.ts';
import { engineEnglish } from '../core/english.ts';
import { AppError } from '../core/errors.ts';
import russian from '../locales/ru.json' with { type: 'json' };
import { type Lang, readArguments, USAGE } from './arguments.ts';
import { openSource } from './read-chunks.ts';
import { runDiagnose } from './run.ts';
import { startProgress, wantsColour, writeAll } from './terminal.ts';
import { CLI_TEXT } from './text.ts';

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  writeAll(2, `${error.message}\n`);
  process.exitCode = 2;
}

function run(argv: readonly string[]): void {
  const args = readArguments(argv);
  if (args === null) {
    writeAll(1, `${USAGE}\n`);
    return;
  }
  const { stdout, stderr, env } = process;
  runDiagnose(args, openSource(args.file), {
    write: (text) => writeAll(1, text),
    progress: startProgress(
      stderr.isTTY === true,
      (text) => writeAll(2, text),
      () => performance.now(),
    ),
    page: {
      catalogue: catalogueOf(args.lang),
      hasColour: wantsColour(env, stdout.isTTY === true),
      width: Math.min(stdout.columns ?? 100, 100),
    },
  });
}

function catalogueOf(lang: Lang): Catalogue {
  const english = { ...engineEnglish(), ...CLI_TEXT };
  return lang === 'ru' ? { ...english, ...russian } : english;
}
