import { describeFinding } from '../core/describe.ts';
import type { Diagnosis } from '../core/engine.ts';
import { openPopup, showBadge } from '../platform/action.ts';
import { readClock } from '../platform/clock.ts';
import { maySee } from '../platform/permissions.ts';
import { injectContent } from '../platform/scripting.ts';
import { sessionItem } from '../platform/session-item.ts';
import { isWindowInFront, readTab, type TabInfo } from '../platform/tabs.ts';
import { decideSurface, expectFinding, type Surface, type SurfaceInput } from './decide-surface.ts';
import { diagnoseTab, recallDiagnosis } from './diagnose-tab.ts';
import { makeTurns } from './in-turn.ts';
import { judgeRepair } from './judge-repair.ts';
import { expectWords, loadCatalogue, readTextLanguage } from './knowledge.ts';
import { changeRecord, dropRecord, listRecords, readRecord } from './records.ts';
import { hasPrivateSettings, readSettings } from './settings.ts';
import { noteSignOut } from './sign-outs.ts';
import type { Commit, TabRecord } from './tab-record.ts';
import { patternOf } from './tell-sight.ts';
import { isTokenEnding } from './watched.ts';

/** What was shown since the browser started: popups opened by themselves, cards closed and pages explained. */
type Shown = {
  readonly opened: readonly string[];
  readonly closed: Readonly<Record<string, number>>;
  readonly explained: readonly string[];
};

const shown = sessionItem<Shown>('shown', { opened: [], closed: {}, explained: [] }, {});
const MOST_SHOWN = 300;

/** Brings everything that speaks unasked of a tab into line with what is known of it: badge, card, popup. */
export async function present(tabId: number): Promise<void> {
  // It waits for the page to be whole, which the badge and the card need not; and the card need not wait for a badge.
  await Promise.all([judgeRepair(tabId), drawAtOnce(tabId), presentNext(tabId)]);
}

/** Tabs whose turn is still to come: it will find what happened until then. */
const expected = new Set<number>();

async function presentNext(tabId: number): Promise<void> {
  if (expected.has(tabId)) return;
  expected.add(tabId);
  await inTurn(tabId, () => {
    expected.delete(tabId);
    return presentNow(tabId);
  });
}

/** What is known first must not be shown last. */
const inTurn = makeTurns();

async function presentNow(tabId: number): Promise<void> {
  const known = await readRecord(tabId);
  const [diagnosis, sight] = await Promise.all([diagnoseTab(known), lookAround(tabId)]);
  const surface = choose(known, tell(diagnosis), sight, 'unseen', null);
  await Promise.all([
    noteSignOut(
      hostOf(known),
      diagnosis?.findings[0]?.cause,
      known.answer?.receivedAtSeconds ?? null,
    ),
    tellBadge(tabId, diagnosis, surface),
    surface.onPage === 'none' ? null : draw(tabId, known),
  ]);
}

/**
 * Brings the card of a page that was refused beyond doubt on its way before the tables have been read and the browser
 * asked about the tab. What is drawn is decided again once the page has been read.
 */
async function drawAtOnce(tabId: number): Promise<void> {
  const known = await readRecord(tabId);
  const { answer, commit } = known;
  // The browser's own page takes no card, and a popup that opens while it is still coming is closed by it.
  if (answer === null || commit === null || commit.error !== null) return;
  // Private windows may have settings of their own, and only the browser knows whether the tab is in one.
  if (await hasPrivateSettings()) return;
  const made = recallDiagnosis(answer);
  const told = made === null ? expectFinding(answer.status) : tell(made);
  const sight = { ...(await recall(tabId)), tab: null };
  if (told === null || choose(known, told, sight, 'unseen', null).onPage === 'none') return;
  await draw(tabId, known);
}

/** Documents that a card is on its way to. */
const begun = new WeakSet<Commit>();

/** Brings a page's card on its way, or the popup where the page takes none; once for each document. */
async function draw(tabId: number, known: TabRecord): Promise<void> {
  const { answer, commit, surface } = known;
  if (answer === null || commit === null || surface !== 'untried' || begun.has(commit)) return;
  begun.add(commit);
  const injected = commit.error === null && injectContent(tabId);
  if (injected !== false) void expectWords();
  const canWrite = await injected;
  const isFirst = await claimSurface(tabId, commit, canWrite ? 'drawn' : 'unwritable');
  if (isFirst && !canWrite) await openByItself(tabId, known);
}

/** Notes what came of a document. False where it was noted before, or another document stands there by now. */
async function claimSurface(
  tabId: number,
  { atSeconds }: Commit,
  surface: TabRecord['surface'],
): Promise<boolean> {
  let isFirst = false;
  await changeRecord(tabId, (now) => {
    isFirst = now.surface === 'untried' && now.commit?.atSeconds === atSeconds;
    return isFirst ? { ...now, surface } : now;
  });
  return isFirst;
}

async function openByItself(tabId: number, known: TabRecord): Promise<void> {
  const [diagnosis, sight] = await Promise.all([diagnoseTab(known), lookAround(tabId)]);
  const { tab } = sight;
  const isInFront = tab?.isActive === true && (await isWindowInFront(tab.windowId));
  const surface = choose(known, tell(diagnosis), sight, 'unseen', false, isInFront);
  if (!surface.popup || tab === null) return;
  await sessionItem<number | null>('opened-by-itself', null).update(() => tabId);
  if (!(await openPopup(tab.windowId))) return;
  const key = shownKey(known, tell(diagnosis));
  await shown.update((before) => ({
    ...before,
    opened: [...before.opened, key].slice(-MOST_SHOWN),
  }));
}

type Chosen = { readonly surface: Surface; readonly diagnosis: Diagnosis | null };

/** What to show on a page that has been read; remembers that it was explained. */
export async function chooseForPage(
  tabId: number,
  own: SurfaceInput['own'],
  isPrivate: boolean,
): Promise<Chosen> {
  const known = await readRecord(tabId);
  const [diagnosis, sight] = await Promise.all([diagnoseTab(known), recall(tabId, isPrivate)]);
  const surface = choose(known, tell(diagnosis), { ...sight, tab: null }, own, true);
  const url = known.answer?.url;
  // The card need not wait for what is remembered of it.
  if (url !== undefined && surface.onPage !== 'none') void rememberExplained(url);
  void presentNext(tabId);
  return { surface, diagnosis };
}

async function rememberExplained(url: string): Promise<void> {
  await shown.update((before) =>
    before.explained.includes(url)
      ? before
      : { ...before, explained: [...before.explained, url].slice(-MOST_SHOWN) },
  );
}

async function tellBadge(
  tabId: number,
  diagnosis: Diagnosis | null,
  { badge }: Surface,
): Promise<void> {
  await showBadge(tabId, badge, await badgeTitle(diagnosis, badge));
}

/** Remembers that a person closed the card of a tab. */
export async function rememberClosed(tabId: number): Promise<void> {
  const known = await readRecord(tabId);
  const key = shownKey(known, tell(await diagnoseTab(known)));
  await shown.update((before) => ({
    ...before,
    closed: {
      ...Object.fromEntries(Object.entries(before.closed).slice(-MOST_SHOWN)),
      [key]: readClock(),
    },
  }));
}

/** What stands around a tab: asked for all at once, beside the diagnosis. */
async function lookAround(tabId: number): Promise<Sight> {
  const [known, tab] = await Promise.all([recall(tabId), readTab(tabId)]);
  return { ...(tab?.isPrivate ? await recall(tabId, true) : known), tab };
}

type Sight = Awaited<ReturnType<typeof recall>> & { readonly tab: TabInfo | null };

/** As much of it as the worker remembers. */
async function recall(tabId: number, isPrivate = false) {
  const [before, isEnding, settings] = await Promise.all([
    shown.read(),
    isTokenEnding(tabId),
    readSettings(isPrivate),
  ]);
  return { before, isEnding, settings };
}

/** Asks for what the worker will need of the store, before it does. */
export async function expectAnswer(tabId: number): Promise<void> {
  await Promise.all([hasPrivateSettings(), recall(tabId)]);
}

type Told = Pick<SurfaceInput, 'cause' | 'silent'>;

/** What a choice takes of a diagnosis. */
function tell(diagnosis: Diagnosis | null): Told {
  return { cause: diagnosis?.findings[0]?.cause ?? null, silent: diagnosis?.silent ?? true };
}

function choose(
  known: TabRecord,
  told: Told,
  { before, isEnding, tab, settings }: Sight,
  own: SurfaceInput['own'],
  canWrite: boolean | null,
  /** Asked only of a tab whose popup may open. */
  isInFront = false,
): Surface {
  const key = shownKey(known, told);
  const closedAt = before.closed[key];
  return decideSurface({
    settings,
    host: hostOf(known) || hostAt(tab?.url ?? ''),
    status: known.answer?.status ?? 0,
    ...told,
    failures: known.failures.length,
    isTokenEnding: isEnding,
    own,
    canWrite,
    isReload: known.commit?.isReload ?? false,
    isBackForward: known.commit?.isBackForward ?? false,
    // Chromium hides the address of a page's source.
    isSource: known.commit?.isSource === true || tab?.url === '',
    isInFront,
    hasOpenedBefore: before.opened.includes(key),
    closedAgoSeconds: closedAt === undefined ? null : readClock() - closedAt,
    wasExplained: known.answer !== null && before.explained.includes(known.answer.url),
  });
}

function hostOf({ answer }: TabRecord): string {
  return hostAt(answer?.url ?? '');
}

function hostAt(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function shownKey(known: TabRecord, { cause }: Told): string {
  return `${hostOf(known)} ${cause ?? ''}`;
}

async function badgeTitle(diagnosis: Diagnosis | null, badge: string): Promise<string> {
  const finding = diagnosis?.findings[0];
  const isRefused = diagnosis !== null && finding !== undefined && !diagnosis.silent;
  if (!isRefused && badge !== '!') return 'Readmit';
  const lang = await readTextLanguage();
  const catalogue = await loadCatalogue(lang);
  if (!isRefused) return `Readmit: ${catalogue['badge.token-ends'] ?? ''}`;
  const { title } = describeFinding(finding, diagnosis, {
    catalogue,
    lang,
    nowSeconds: readClock(),
  });
  return `Readmit: ${title}`;
}

/** Forgets what was seen of sites that Readmit may no longer see. */
export async function forgetUnseen(): Promise<void> {
  if (await maySee()) return;
  for (const tabId of await listRecords()) {
    const url = (await readRecord(tabId)).answer?.url ?? (await readTab(tabId))?.url ?? '';
    if (URL.canParse(url) && (await maySee(patternOf(url)))) continue;
    await dropRecord(tabId);
    await showBadge(tabId, '', 'Readmit');
  }
}
