import { AppError } from '../core/errors.ts';

/** Languages that the command speaks. */
export type Lang = 'en' | 'ru';

/** What the command was asked to do; null: to say how it is used. */
export type Arguments = {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly json: boolean;
  readonly lang: Lang;
  /** Seconds since 1970; null: each entry's own time. */
  readonly nowSeconds: number | null;
} | null;

export const USAGE =
  'usage: npm run --silent diagnose -- FILE.har [--json] [--lang en|ru] [--now ISO-8601]   (- reads standard input)';

/** The command line, read; throws `AppError` (`now-not-a-date`, `lang-unknown`, `file-unreadable`) with what was expected. */
export function readArguments(argv: readonly string[]): Arguments {
  let file: string | null = null;
  let json = false;
  let lang: Lang = 'en';
  let nowSeconds: number | null = null;
  let isOver = false;
  for (let at = 0; at < argv.length; at += 1) {
    const given = argv[at] ?? '';
    const [name = '', inline] = isOver ? [given] : given.split(/=(.*)/s, 2);
    const take = (): string => {
      if (inline !== undefined) return inline;
      at += 1;
      return argv[at] ?? '';
    };
    if (isOver || name === '-' || !name.startsWith('-')) {
      if (file !== null) throw wrongUse(`${given}: one file at a time`);
      file = given;
    } else if (name === '--') isOver = true;
    else if (name === '--help' || name === '-h') return null;
    else if (name === '--json' && inline === undefined) json = true;
    else if (name === '--lang') lang = readLang(take());
    else if (name === '--now') nowSeconds = readNow(take());
    else throw wrongUse(`${given}: not an option`);
  }
  if (file === null || file === '') throw wrongUse('no file named');
  return { file, json, lang, nowSeconds };
}

function wrongUse(what: string): AppError {
  return new AppError('file-unreadable', `${what}. ${USAGE}`);
}

function readLang(value: string): Lang {
  if (value === 'en' || value === 'ru') return value;
  throw new AppError('lang-unknown', `--lang ${value}: expected en or ru`);
}

/** A time without a zone is UTC: the same command says the same on every machine. */
function readNow(value: string): number {
  const isIso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i;
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(value) || !/T/i.test(value);
  const time = isIso.test(value) ? Date.parse(hasZone ? value : `${value}Z`) : Number.NaN;
  if (!Number.isNaN(time)) return time / 1000;
  throw new AppError(
    'now-not-a-date',
    `--now ${value}: expected a time such as 2026-11-18T12:00:00Z`,
  );
}
