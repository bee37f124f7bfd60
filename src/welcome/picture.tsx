import type { JSX } from 'preact';
import { useText } from '../ui/reader.ts';
import type { WELCOME_TEXT } from './text.ts';

/** What Readmit does, in one picture of four windows. The words under them say it as well. */
export function Picture(): JSX.Element {
  const translate = useText<typeof WELCOME_TEXT>();
  return (
    <ol class="picture">
      <li>
        <Window>
          <circle cx="60" cy="48" r="15" class="stop-ring" />
          <path d="M50 48h20" class="stop-bar" />
        </Window>
        {translate('welcome.picture.refused')}
      </li>
      <li>
        <Window>
          <circle cx="38" cy="48" r="11" class="faint-ring" />
          <rect x="56" y="32" width="54" height="42" rx="5" class="card-shape" />
          <path d="M63 42h32M63 50h38M63 57h22" class="words" />
          <rect x="63" y="63" width="24" height="6" rx="3" class="press" />
        </Window>
        {translate('welcome.picture.why')}
      </li>
      <li>
        <Window>
          <rect x="30" y="29" width="9" height="9" rx="2.5" class="press" />
          <rect x="30" y="45" width="9" height="9" rx="2.5" class="press" />
          <rect x="30" y="61" width="9" height="9" rx="2.5" class="box" />
          <path d="m32 33.5 2 2 3-4M32 49.5l2 2 3-4" class="tick-line" />
          <path d="M46 34h44M46 50h34M46 66h40" class="words" />
        </Window>
        {translate('welcome.picture.clear')}
      </li>
      <li>
        <Window>
          <rect x="16" y="28" width="88" height="16" rx="4" class="content-shape" />
          <path d="M16 54h60M16 62h70M16 70h44" class="words" />
          <circle cx="96" cy="64" r="11" class="good-ring" />
          <path d="m91 64 3.5 3.5 6.5-7" class="good-tick" />
        </Window>
        {translate('welcome.picture.open')}
      </li>
    </ol>
  );
}

function Window({ children }: { readonly children: JSX.Element | readonly JSX.Element[] }) {
  return (
    <svg viewBox="0 0 120 84" aria-hidden="true">
      <rect x="1" y="1" width="118" height="82" rx="8" class="frame" />
      <path d="M1 19h118" class="edge" />
      <circle cx="11" cy="10" r="2.5" class="dot" />
      <circle cx="20" cy="10" r="2.5" class="dot" />
      <rect x="30" y="6" width="58" height="8" rx="4" class="bar" />
      {children}
    </svg>
  );
}
