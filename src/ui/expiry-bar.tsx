import type { JSX } from 'preact';
import { useReader, useText } from './reader.ts';
import type { UI_TEXT } from './text.ts';
import { writeEnd } from './time.tsx';

type ExpiryBarProps = {
  readonly startsSeconds: number | null;
  readonly endsSeconds: number | null;
  readonly nowSeconds: number;
};

/** How much of a lifetime is left: as a bar where its start is known, and in words always. */
export function ExpiryBar({ startsSeconds, endsSeconds, nowSeconds }: ExpiryBarProps): JSX.Element {
  const { lang } = useReader();
  const translate = useText<typeof UI_TEXT>();
  const words = writeEnd(translate, endsSeconds, nowSeconds, lang);
  const state = endsSeconds === null ? 'endless' : endsSeconds <= nowSeconds ? 'ended' : 'running';
  const left = shareLeft(startsSeconds, endsSeconds, nowSeconds);
  return (
    <div class={`expiry ${state}`} data-state={state}>
      {left !== null && (
        <div class="expiry-track" aria-hidden="true">
          <div class="expiry-left" style={{ inlineSize: `${left * 100}%` }} />
        </div>
      )}
      <p class="expiry-words">{words}</p>
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
