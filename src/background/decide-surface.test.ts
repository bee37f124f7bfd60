import { describe, expect, it } from 'vitest';
import { decideSurface, expectFinding, isMuted, type SurfaceInput } from './decide-surface.ts';

/** A refused page in front that nothing is known against. */
const PLAIN: SurfaceInput = {
  settings: { surface: 'card', mayOpenByItself: true, muted: [] },
  host: 'shop.example',
  status: 403,
  cause: 'insufficient-permission',
  silent: false,
  failures: 0,
  own: 'unseen',
  canWrite: null,
  isReload: false,
  isBackForward: false,
  isSource: false,
  isInFront: true,
  hasOpenedBefore: false,
  closedAgoSeconds: null,
  wasExplained: false,
};

const UNWRITABLE: SurfaceInput = { ...PLAIN, canWrite: false };
const SILENT: SurfaceInput = { ...PLAIN, status: 404, cause: 'not-found', silent: true };
const settings = (change: Partial<SurfaceInput['settings']>) => ({
  settings: { ...PLAIN.settings, ...change },
});

type Row = {
  readonly name: string;
  readonly input: SurfaceInput;
  /** `badge onPage popup`, the last only where it opens. */
  readonly shows: string;
};

const onPage: readonly Row[] = [
  { name: 'a card on a refused page', input: PLAIN, shows: '403 card' },
  {
    name: 'a card once it was read',
    input: { ...PLAIN, own: 'none', canWrite: true },
    shows: '403 card',
  },
  {
    name: 'one line beside a sign-in form',
    input: { ...PLAIN, own: 'sign-in' },
    shows: '403 line',
  },
  { name: 'nothing on a challenge', input: { ...PLAIN, own: 'challenge' }, shows: '403 none' },
  {
    name: 'nothing on a challenge, whatever the cause',
    input: { ...PLAIN, own: 'challenge', cause: 'bot-challenge' },
    shows: '403 none',
  },
  {
    name: 'one line for a refusal of machines that asks for nothing',
    input: { ...PLAIN, own: 'none', cause: 'bot-challenge' },
    shows: '403 line',
  },
  {
    name: 'one line by choice',
    input: { ...PLAIN, ...settings({ surface: 'line' }) },
    shows: '403 line',
  },
  {
    name: 'the badge alone by choice',
    input: { ...PLAIN, ...settings({ surface: 'badge' }) },
    shows: '403 none',
  },
  {
    name: 'nothing a minute after Close',
    input: { ...PLAIN, closedAgoSeconds: 59.9 },
    shows: '403 none',
  },
  {
    name: 'a card again after that minute',
    input: { ...PLAIN, closedAgoSeconds: 60 },
    shows: '403 card',
  },
  {
    name: 'nothing when Back leads to what was explained',
    input: { ...PLAIN, isBackForward: true, wasExplained: true },
    shows: '403 none',
  },
  {
    name: 'a card when Back leads to what was not',
    input: { ...PLAIN, isBackForward: true },
    shows: '403 card',
  },
  {
    name: 'a card after a reload of what was explained',
    input: { ...PLAIN, isReload: true, wasExplained: true },
    shows: '403 card',
  },
  {
    name: 'nothing on a muted site',
    input: { ...PLAIN, ...settings({ muted: ['shop.example'] }) },
    shows: ' none',
  },
  {
    name: 'nothing below a muted domain',
    input: { ...PLAIN, host: 'a.b.shop.example', ...settings({ muted: ['*.shop.example'] }) },
    shows: ' none',
  },
  {
    name: 'a card beside a muted host',
    input: { ...PLAIN, host: 'other.example', ...settings({ muted: ['*.shop.example'] }) },
    shows: '403 card',
  },
  { name: 'a card in a tab behind', input: { ...PLAIN, isInFront: false }, shows: '403 card' },
  { name: 'nothing over a page’s source', input: { ...PLAIN, isSource: true }, shows: '403 none' },
  {
    name: 'a mark of its own where there is no status',
    input: { ...PLAIN, status: 0, cause: 'redirect-loop' },
    shows: '! card',
  },
];

const silent: readonly Row[] = [
  { name: 'nothing for 404', input: SILENT, shows: ' none' },
  { name: 'nothing for 410', input: { ...SILENT, status: 410 }, shows: ' none' },
  {
    name: 'nothing for 500',
    input: { ...SILENT, status: 500, cause: 'server-error' },
    shows: ' none',
  },
  ...[400, 405, 406, 418, 421, 422, 428].map((status) => ({
    name: `the page is read for ${status}`,
    input: { ...SILENT, status, cause: 'invalid-request' as const },
    shows: ' read',
  })),
  {
    name: 'nothing once it was read and stayed silent',
    input: { ...SILENT, status: 400, cause: 'invalid-request', own: 'none', canWrite: true },
    shows: ' none',
  },
  {
    name: 'nothing is read on a muted site',
    input: { ...SILENT, status: 400, ...settings({ muted: ['shop.example'] }) },
    shows: ' none',
  },
  {
    name: 'nothing is read again on Back',
    input: { ...SILENT, status: 400, isBackForward: true },
    shows: ' none',
  },
  {
    name: 'no popup where a page that may be silent cannot be read',
    input: { ...SILENT, status: 400, canWrite: false },
    shows: ' none',
  },
];

const inside: readonly Row[] = [
  {
    name: 'nothing on a healthy page',
    input: { ...PLAIN, cause: null, silent: true },
    shows: ' none',
  },
  {
    name: 'a count of what was refused inside it',
    input: { ...PLAIN, cause: null, silent: true, failures: 3 },
    shows: '•3 none',
  },
  {
    name: 'a count of two digits at most',
    input: { ...PLAIN, cause: null, silent: true, failures: 300 },
    shows: '•99 none',
  },
  {
    name: 'the document’s own status before any count',
    input: { ...PLAIN, failures: 3 },
    shows: '403 card',
  },
  { name: 'a count beside a silent document', input: { ...SILENT, failures: 2 }, shows: '•2 none' },
  {
    name: 'a mark for a watched sign-in that ends',
    input: { ...PLAIN, cause: null, silent: true, isTokenEnding: true },
    shows: '! none',
  },
  {
    name: 'a count before the mark of a sign-in that ends',
    input: { ...PLAIN, cause: null, silent: true, failures: 3, isTokenEnding: true },
    shows: '•3 none',
  },
  {
    name: 'the status before the mark of a sign-in that ends',
    input: { ...PLAIN, isTokenEnding: true },
    shows: '403 card',
  },
  {
    name: 'no mark on a muted site',
    input: {
      ...PLAIN,
      cause: null,
      silent: true,
      isTokenEnding: true,
      ...settings({ muted: ['shop.example'] }),
    },
    shows: ' none',
  },
  {
    name: 'no count on a muted site',
    input: {
      ...PLAIN,
      cause: null,
      silent: true,
      failures: 3,
      ...settings({ muted: ['shop.example'] }),
    },
    shows: ' none',
  },
];

const popup: readonly Row[] = [
  { name: 'opens where the page takes no card', input: UNWRITABLE, shows: '403 none popup' },
  {
    name: 'never where it was switched off',
    input: { ...UNWRITABLE, ...settings({ mayOpenByItself: false }) },
    shows: '403 none',
  },
  {
    name: 'never where the badge alone may speak',
    input: { ...UNWRITABLE, ...settings({ surface: 'badge' }) },
    shows: '403 none',
  },
  {
    name: 'opens where one line was chosen',
    input: { ...UNWRITABLE, ...settings({ surface: 'line' }) },
    shows: '403 none popup',
  },
  {
    name: 'once for a host and cause',
    input: { ...UNWRITABLE, hasOpenedBefore: true },
    shows: '403 none',
  },
  {
    name: 'never after the person’s own reload',
    input: { ...UNWRITABLE, isReload: true },
    shows: '403 none',
  },
  { name: 'never on Back', input: { ...UNWRITABLE, isBackForward: true }, shows: '403 none' },
  {
    name: 'never over another tab or window',
    input: { ...UNWRITABLE, isInFront: false },
    shows: '403 none',
  },
  {
    name: 'never a minute after Close',
    input: { ...UNWRITABLE, closedAgoSeconds: 1 },
    shows: '403 none',
  },
  {
    name: 'never on a muted site',
    input: { ...UNWRITABLE, ...settings({ muted: ['shop.example'] }) },
    shows: ' none',
  },
  {
    name: 'never for a silent cause',
    input: { ...SILENT, own: 'none', canWrite: false },
    shows: ' none',
  },
  { name: 'never where a card stands', input: { ...PLAIN, canWrite: true }, shows: '403 card' },
  {
    name: 'never for a challenge',
    input: { ...UNWRITABLE, cause: 'bot-challenge' },
    shows: '403 none',
  },
];

describe.each([
  { what: 'on the page', rows: onPage },
  { what: 'for silent causes', rows: silent },
  { what: 'for what fails inside', rows: inside },
  { what: 'the popup', rows: popup },
])('$what', ({ rows }) => {
  it.each(rows)('$name', ({ input, shows }) => {
    const surface = decideSurface(input);
    const told = [surface.badge, surface.onPage, ...(surface.popup ? ['popup'] : [])];
    expect(told.join(' ')).toBe(shows);
  });
});

it.each([
  { host: 'shop.example', pattern: 'shop.example', isIt: true },
  { host: 'a.shop.example', pattern: 'shop.example', isIt: false },
  { host: 'a.shop.example', pattern: '*.shop.example', isIt: true },
  { host: 'shop.example', pattern: '*.shop.example', isIt: true },
  { host: 'myshop.example', pattern: '*.shop.example', isIt: false },
  { host: 'shop.example', pattern: '*', isIt: true },
  { host: '', pattern: '*', isIt: false },
  { host: 'shop.example', pattern: ' Shop.Example ', isIt: true },
  { host: '192.0.2.1', pattern: '192.0.2.*', isIt: false },
  { host: 'shop.example', pattern: '', isIt: false },
])('mutes $host by “$pattern”: $isIt', ({ host, pattern, isIt }) => {
  expect(isMuted(host, [pattern])).toBe(isIt);
});

it.each([401, 403, 407, 429, 451])(
  'takes %i for a refusal before its reason is known',
  (status) => {
    expect(expectFinding(status)).toEqual({ cause: 'unknown', silent: false });
  },
);

it.each([0, 200, 304, 400, 404, 405, 410, 422, 500, 503, 511])(
  'waits for what %i means',
  (status) => {
    expect(expectFinding(status)).toBeNull();
  },
);
