import { AppError } from '../core/errors.ts';

/** What the command was asked to do. */
export type Arguments = {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly json: boolean;
  readonly lang: 'en' | 'ru';
  /** Seconds since 1970; null: each entry's own time. */
  readonly nowSeconds: number | null;
};

export const USAGE =
  'usage: npm run --silent diagnose -- FILE.har [--json] [--lang en|ru] [--now ISO-8601]   (- reads standard input)';

/** The command line, read; throws `AppError` (`now-not-a-date`, `lang-unknown`, `file-unreadable`) with what was expected. */
export function readArguments(argv: readonly string[]): Arguments {
  let file: string | null = null;
  let json = false;
  let lang: 'en' | 'ru' = 'en';
  let nowSeconds: number | null = null;
  for (let at = 0; at < argv.length; at += 1) {
    const [name = '', inline] = (argv[at] ?? '').split(/=(.*)/s, 2);
    const take = (): string => {
      if (inline !== undefined) return inline;
      at += 1;
      return argv[at] ?? '';
    };
    if (name === '--json') json = true;
    else if (name === '--lang') lang = readLang(take());
    else if (name === '--now') nowSeconds = readNow(take());
    else if (file === null && (name === '-' || !name.startsWith('-'))) file = argv[at] ?? '';
    else throw new AppError('file-unreadable', `${name}: not an option. ${USAGE}`);
  }
  if (file === null || file === '')
    throw new AppError('file-unreadable', `no file named. ${USAGE}`);
  return { file, json, lang, nowSeconds };
}

function readLang(value: string): 'en' | 'ru' {
  if (value === 'en' || value === 'ru') return value;
  throw new AppError('lang-unknown', `--lang ${value}: expected en or ru`);
}

function readNow(value: string): number {
  const time = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(time)) return time / 1000;
  throw new AppError(
    'now-not-a-date',
    `--now ${value}: expected a time such as 2026-11-18T12:00:00Z`,
  );
}
