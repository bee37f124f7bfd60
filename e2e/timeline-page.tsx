import { render } from 'preact';
import english from '../src/locales/en.json' with { type: 'json' };
import { ReaderContext } from '../src/ui/reader.ts';
import { Timeline } from '../src/ui/timeline.tsx';
import type { Span } from '../src/ui/timeline-layout.ts';
import '../src/ui/colors.css';
import '../src/ui/page.css';

const NOW = 1_795_003_200;
const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Where, issued and ending so many seconds from now; null for no end. */
const PLACES: readonly (readonly [label: string, starts: number, ends: number | null])[] = [
  ['Local storage, access_token', -3 * MINUTE, 4 * MINUTE],
  ['Cookie refresh', -9 * DAY, 21 * DAY],
  ['Cookie __Host-session', -2 * HOUR, -12 * MINUTE],
  ['Sent in Authorization', -30 * MINUTE, 30 * MINUTE],
  ['Session storage, oidc.user:https://id.example/realms/a-rather-long-name', -DAY, null],
];

function spansOf(count: number): Span[] {
  return Array.from({ length: count }, (_, place) => {
    const [label, starts, ends] = PLACES[place % PLACES.length] ?? ['', 0, null];
    const round = Math.floor(place / PLACES.length);
    return {
      label: round === 0 ? label : `${label} ${round + 1}`,
      startsSeconds: NOW + starts * (round + 1),
      endsSeconds: ends === null ? null : NOW + ends * (round + 1),
    };
  });
}

const asked = new URLSearchParams(location.search);
const dir = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dir = dir;
document.body.className = 'rm';
render(
  <ReaderContext.Provider value={{ catalogue: english, lang: 'en' }}>
    <main class="popup">
      <section class="panel">
        <Timeline
          spans={spansOf(Number(asked.get('count')))}
          nowSeconds={NOW}
          skewSeconds={asked.has('skew') ? 420 : 0}
          dir={dir}
        />
      </section>
    </main>
  </ReaderContext.Provider>,
  document.body,
);
