import type { JSX } from 'preact';
import { writeDuration } from '../core/describe.ts';
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

/** When something ends or ended, in words. */
export function writeEnd(
  translate: Translate<typeof UI_TEXT>,
  endsSeconds: number | null,
  nowSeconds: number,
  lang: string,
): string {
  if (endsSeconds === null) return translate('time.no-end');
  const left = endsSeconds - nowSeconds;
  const time = writeDuration(Math.abs(left), lang);
  return left > 0 ? translate('time.ends-in', { time }) : translate('time.ended-ago', { time });
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
      title={translate('time.exact', { local, utc })}
      data-utc={utc}
    >
      {local}
    </time>
  );
}
