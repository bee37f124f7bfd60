import type { JSX } from 'preact';

/** Readmit's mark: a keyhole in a turn that comes back. Ornament only: the name stands beside it. */
export function Mark({ size = 20 }: { readonly size?: number }): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path
        d="M24.6 9.2A11 11 0 1 0 27 16"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
      />
      <path d="M28.6 4.4v7.8h-7.8z" fill="currentColor" />
      <path
        d="M16 11.2a3.2 3.2 0 0 0-1.7 5.9l-.9 4.3h5.2l-.9-4.3a3.2 3.2 0 0 0-1.7-5.9z"
        fill="currentColor"
      />
    </svg>
  );
}

const SHAPES = {
  /** A tick in a ring: it is done. */
  good: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.2l2.8 2.8L16.2 9.4',
  /** A bar across a ring: no way through. */
  stop: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM7.5 12h9',
  /** A triangle: mind this. */
  caution: 'M12 4 3.2 19.4h17.6zM12 10v4.4M12 16.6v.4',
  /** A key: sign in. */
  key: 'M8.5 11.5a4 4 0 1 0 0 .1zM8.6 11.5H20M16.5 11.5v3.6M20 11.5v2.6',
  /** An hourglass: it is being looked at. */
  wait: 'M7 3.5h10M7 20.5h10M8 3.5c0 5 3 6 4 8.5c1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5c1 2.5 4 3.5 4 8.5',
  /** A person: who can put it right. */
  person: 'M12 4a3.6 3.6 0 1 0 0 7.2A3.6 3.6 0 0 0 12 4zM5 20c.6-4 3.4-6 7-6s6.4 2 7 6',
  /** A cross: close. */
  close: 'M6 6l12 12M18 6 6 18',
  /** Three sliders: settings. */
  sliders: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h11M19 17h1M15 5v4M9 10v4M17 15v4',
} as const;

export type Shape = keyof typeof SHAPES;

/** A small sign, told apart by its shape and never by colour alone; words always stand beside it. */
export function Icon({ shape }: { readonly shape: Shape }): JSX.Element {
  return (
    <svg class={`icon ${shape}`} viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path
        d={SHAPES[shape]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
