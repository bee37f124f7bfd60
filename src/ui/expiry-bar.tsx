import type { JSX } from 'preact';
import { useReader, useText } from './reader.ts';
import type { UI_TEXT } from './text.ts';
import { writeEnd, writeExact, writeWhen } from './time.tsx';

type ExpiryBarProps = {
  readonly startsSeconds: number | null;
  readonly endsSeconds: number | null;
  /** Before this it is not valid yet. */
  readonly notBeforeSeconds?: number | null;
  readonly nowSeconds: number;
};

/** How much of a lifetime is left: as a bar where its start is known, and in words always; exact on hover. */
export function ExpiryBar(props: ExpiryBarProps): JSX.Element {
  const { startsSeconds, endsSeconds, notBeforeSeconds = null, nowSeconds } = props;
  const { lang } = useReader();
  const translate = useText<typeof UI_TEXT>();
  const isEarly = notBeforeSeconds !== null && nowSeconds < notBeforeSeconds;
  const state = endsSeconds === null ? 'endless' : endsSeconds <= nowSeconds ? 'ended' : 'running';
  const left = shareLeft(startsSeconds, endsSeconds, nowSeconds);
  const told = isEarly && state !== 'ended' ? notBeforeSeconds : endsSeconds;
  const words =
    told === notBeforeSeconds && told !== null && isEarly
      ? translate('time.begins', { when: writeWhen(told - nowSeconds, lang) })
      : writeEnd(translate, endsSeconds, nowSeconds, lang);
  return (
    <div class={`expiry ${state}`} data-state={state}>
      {left !== null && (
        <div class="expiry-track" aria-hidden="true">
          <div class="expiry-left" style={{ inlineSize: `${left * 100}%` }} />
        </div>
      )}
      <p class="expiry-words" title={told === null ? undefined : writeExact(translate, told, lang)}>
        {words}
      </p>
    </div>
  );
}

/** Share of the lifetime that is left, 0 to 1; null where its length is not known. */
export function shareLeft(
  startsSeconds: number | null,
  endsSeconds: number | null,
  nowSeconds: number,
): number | null {
  if (startsSeconds === null || endsSeconds === null || endsSeconds <= startsSeconds) return null;
  return Math.min(1, Math.max(0, (endsSeconds - nowSeconds) / (endsSeconds - startsSeconds)));
}
