import type { JSX } from 'preact';
import { useReader, useText } from './reader.ts';
import type { UI_TEXT } from './text.ts';
import type { Translate } from './translate.ts';

/** What a calendar can hold, in seconds: ECMA-262, "Time Values and Time Range". */
const MOST_SECONDS = 8.64e12;

/** The time in UTC as `2026-11-25 02:30:00`; '' for no time that a calendar has. */
export function writeUtc(seconds: number): string {
  if (!(Math.abs(seconds) <= MOST_SECONDS)) return '';
  return new Date(seconds * 1000).toISOString().slice(0, -5).replace('T', ' ');
}

/** The time in the reader's own zone and manner. */
export function writeLocal(seconds: number, lang: string): string {
  if (!(Math.abs(seconds) <= MOST_SECONDS)) return '';
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'medium' }).format(
    new Date(seconds * 1000),
  );
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** How far a moment is from now, as a language says it, in its largest fitting unit: `in 5 minutes`, `12 minutes ago`. */
export function writeWhen(offsetSeconds: number, lang: string): string {
  const size = Math.max(1, Math.abs(Math.round(offsetSeconds)));
  const [unit, length] = UNITS.find(([, least]) => size >= least * 2) ?? (['second', 1] as const);
  const count = Math.round(size / length) * (offsetSeconds > 0 ? 1 : -1);
  return new Intl.RelativeTimeFormat(lang, { numeric: 'always' }).format(count, unit);
}

/** A moment to the second: in the reader's zone, which is named, and in UTC; '' for no time that a calendar has. */
export function writeExact(
  translate: Translate<typeof UI_TEXT>,
  seconds: number,
  lang: string,
): string {
  const utc = writeUtc(seconds);
  if (utc === '') return '';
  const local = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'long' }).format(
    new Date(seconds * 1000),
  );
  return translate('time.exact', { local, utc });
}

/** When something ends or ended, in words. */
export function writeEnd(
  translate: Translate<typeof UI_TEXT>,
  endsSeconds: number | null,
  nowSeconds: number,
  lang: string,
): string {
  if (endsSeconds === null) return translate('time.no-end');
  const left = endsSeconds - nowSeconds;
  const when = writeWhen(left, lang);
  return left > 0 ? translate('time.ends', { when }) : translate('time.ended', { when });
}

/** A moment: local time to read, UTC on hover and for machines. */
export function Time({ seconds }: { readonly seconds: number }): JSX.Element {
  const { lang } = useReader();
  const translate = useText<typeof UI_TEXT>();
  const [local, utc] = [writeLocal(seconds, lang), writeUtc(seconds)];
  if (utc === '') return <span>{seconds}</span>;
  return (
    <time
      dateTime={`${utc.replace(' ', 'T')}Z`}
      title={writeExact(translate, seconds, lang)}
      data-utc={utc}
    >
      {local}
    </time>
  );
}
