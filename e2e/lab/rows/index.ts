import type { LabRow } from '../row.ts';
import { ARE_YOU_ALLOWED } from './are-you-allowed.ts';
import { KINDS } from './kinds.ts';
import { LEGITIMATE } from './legitimate.ts';
import { SET_UP } from './set-up.ts';
import { WHERE_FROM } from './where-from.ts';
import { WHO_ARE_YOU } from './who-are-you.ts';

export type RowGroup = {
  readonly title: string;
  readonly explains: string;
  readonly rows: readonly LabRow[];
};

/** The lab's rows in the order of its first page. */
export const ROW_GROUPS: readonly RowGroup[] = [
  {
    title: 'Who are you?',
    explains: 'The server does not know, or does not believe, who is asking.',
    rows: WHO_ARE_YOU,
  },
  {
    title: 'Are you allowed?',
    explains: 'It knows who is asking, and still says no.',
    rows: ARE_YOU_ALLOWED,
  },
  {
    title: 'Does the request look right?',
    explains: 'Something about the request itself looks wrong to a guard.',
    rows: LEGITIMATE,
  },
  {
    title: 'Where do you come from?',
    explains: 'Your address, your country, or your own network is the reason.',
    rows: WHERE_FROM,
  },
  {
    title: 'How is the server set up?',
    explains: 'A setting, a file or the browser’s own baggage is in the way.',
    rows: SET_UP,
  },
  {
    title: 'Kinds of page',
    explains: 'The same refusal in every form that a browser shows differently.',
    rows: KINDS,
  },
];

/** One row per kind of refusal. */
export const ROWS: readonly LabRow[] = ROW_GROUPS.flatMap(({ rows }) => rows);

/** Returns the row of that id; a test that names one that is not there is wrong. */
export function rowOf(id: string): LabRow {
  const row = ROWS.find((each) => each.id === id);
  if (!row) throw new Error(`the lab has no row ${id}`);
  return row;
}
