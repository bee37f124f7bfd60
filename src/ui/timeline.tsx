import type { JSX } from 'preact';
import { directionOf, useReader, useText } from './reader.ts';
import type { UI_TEXT } from './text.ts';
import { writeEnd } from './time.tsx';
import { layoutTimeline, type Span, type TimelineRow } from './timeline-layout.ts';

type TimelineProps = {
  readonly spans: readonly Span[];
  readonly nowSeconds: number;
  /** Server's clock minus ours; 0 where it is not known. */
  readonly skewSeconds?: number;
  readonly dir?: 'ltr' | 'rtl';
};

const WIDTH = 352;
const ROW = 34;
const TOP = 24;

/** All credentials of a site in one picture: issued, now, ends; the one that ends first is marked by its form and words. */
export function Timeline(props: TimelineProps): JSX.Element | null {
  const { spans, nowSeconds, skewSeconds = 0 } = props;
  const { lang } = useReader();
  const translate = useText<typeof UI_TEXT>();
  const isMirrored = (props.dir ?? directionOf(lang)) === 'rtl';
  if (spans.length === 0) return null;
  const { rows, now, serverNow, ticks } = layoutTimeline(spans, nowSeconds, skewSeconds);
  const x = (share: number): number => {
    const place = 6 + share * (WIDTH - 12);
    return isMirrored ? WIDTH - place : place;
  };
  const height = TOP + rows.length * ROW + 4;
  return (
    <figure class="timeline">
      <figcaption class="label">{translate('timeline.title')}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} width="100%" aria-hidden="true">
        {ticks.map(({ at, offsetSeconds }) => (
          <g key={offsetSeconds} class="tick">
            <line x1={x(at)} x2={x(at)} y1={TOP - 4} y2={height} />
            <text x={x(at)} y={12} text-anchor="middle">
              {writeTick(offsetSeconds, lang)}
            </text>
          </g>
        ))}
        {serverNow !== null && (
          <rect
            class="skew"
            x={Math.min(x(now), x(serverNow))}
            width={Math.abs(x(now) - x(serverNow))}
            y={TOP - 4}
            height={height}
          />
        )}
        {rows.map((row, place) => (
          <Row key={`${row.label} ${place}`} row={row} y={TOP + place * ROW} x={x} />
        ))}
        <g class="now">
          <line x1={x(now)} x2={x(now)} y1={TOP - 6} y2={height} />
          <text x={x(now)} y={12} text-anchor="middle">
            {translate('timeline.now')}
          </text>
        </g>
        {rows.map((row, place) => (
          <Label key={`${row.label} ${place}`} row={row} y={TOP + place * ROW} x={x} />
        ))}
      </svg>
      <ul class="unseen">
        {rows.map((row, place) => (
          <li key={`${row.label} ${place}`}>
            {translate('timeline.row', {
              label: row.label,
              state: writeEnd(translate, row.endsSeconds, nowSeconds, lang),
            })}
            {row.endsFirst && ` (${translate('timeline.shortest')})`}
          </li>
        ))}
      </ul>
      {serverNow !== null && <p class="timeline-note">{translate('timeline.skew')}</p>}
    </figure>
  );
}

type RowProps = {
  readonly row: TimelineRow;
  readonly y: number;
  readonly x: (share: number) => number;
};

function Row({ row, y, x }: RowProps): JSX.Element {
  const [from, to] = [x(row.from), x(row.to)];
  const length = Math.max(4, Math.abs(to - from));
  return (
    <g class={`span ${row.state} ${row.endsFirst ? 'shortest' : ''}`}>
      <rect x={Math.min(from, to)} y={y + 17} width={length} height="8" rx="4" />
      {row.state !== 'endless' && <circle cx={to} cy={y + 21} r={row.endsFirst ? 6 : 4} />}
    </g>
  );
}

/** Above the lines, so that none goes through its words. */
function Label({ row, y, x }: RowProps): JSX.Element {
  const translate = useText<typeof UI_TEXT>();
  const isMirrored = x(1) < x(0);
  const label = row.label.length > 34 ? `${row.label.slice(0, 33)}…` : row.label;
  return (
    <text
      class="span-label"
      x={x(0)}
      y={y + 11}
      text-anchor="start"
      direction={isMirrored ? 'rtl' : 'ltr'}
    >
      {label}
      {row.endsFirst && <tspan class="mark-first">{` · ${translate('timeline.shortest')}`}</tspan>}
    </text>
  );
}

function writeTick(offsetSeconds: number, lang: string): string {
  const sign = offsetSeconds < 0 ? '−' : '+';
  const [unit, size] =
    Math.abs(offsetSeconds) < 3600
      ? (['minute', 60] as const)
      : Math.abs(offsetSeconds) < 86_400
        ? (['hour', 3600] as const)
        : (['day', 86_400] as const);
  const written = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short' });
  return `${sign}${written.format(Math.abs(offsetSeconds) / size)}`;
}
