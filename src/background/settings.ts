import type { Settings } from '../messages/protocol.ts';
import { onLocalChanged, readLocal, writeLocal } from '../platform/local-item.ts';
import { sessionItem } from '../platform/session-item.ts';
import { checkPresets } from '../repair/preset.ts';

export const DEFAULT_SETTINGS: Settings = {
  surface: 'card',
  mayOpenByItself: true,
  muted: [],
  lang: 'auto',
  watched: [],
};

const KEY = 'settings';

/** What was changed in private windows: in memory, and gone with the browser. */
const inPrivate = sessionItem<Partial<Settings>>('settings-private', {}, {});

/** What is stored: asked for once, and again after it has changed. */
let stored: Promise<Settings> | null = null;

/** Registers what keeps the settings known. To be called in the worker's first tick. */
export function watchSettings(): void {
  onLocalChanged(KEY, () => {
    stored = null;
  });
}

/** The settings; what is stored and does not fit counts as not set. A private window has its own changes on top. */
export async function readSettings(isPrivate = false): Promise<Settings> {
  stored ??= readLocal(KEY).then(checkSettings);
  const common = await stored;
  return isPrivate ? checkSettings({ ...common, ...(await inPrivate.read()) }) : common;
}

/** Whether private windows have changes of their own. */
export async function hasPrivateSettings(): Promise<boolean> {
  return Object.keys(await inPrivate.read()).length > 0;
}

/** Changes some settings and gives all. Of a private window nothing gets onto the disk. */
export async function changeSettings(
  change: Partial<Settings>,
  isPrivate = false,
): Promise<Settings> {
  if (isPrivate) {
    await inPrivate.update((before) => ({ ...before, ...change }));
    return readSettings(true);
  }
  const after = checkSettings({ ...(await readSettings()), ...change });
  await writeLocal(KEY, after);
  // The browser may tell of the change later than that it was made.
  stored = Promise.resolve(after);
  return after;
}

/** Settings from anything: a field of the wrong shape falls back to its default. */
export function checkSettings(stored: unknown): Settings {
  const found = typeof stored === 'object' && stored !== null ? stored : {};
  const field = (name: string): unknown => Object.entries(found).find(([key]) => key === name)?.[1];
  const surface = field('surface');
  const lang = field('lang');
  const may = field('mayOpenByItself');
  return {
    surface: surface === 'line' || surface === 'badge' ? surface : 'card',
    lang: lang === 'en' || lang === 'ru' ? lang : 'auto',
    mayOpenByItself: typeof may === 'boolean' ? may : true,
    muted: hosts(field('muted')),
    watched: hosts(field('watched')),
    presets: checkPresets(field('presets')),
  };
}

function hosts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const items: unknown[] = value;
  return items
    .filter((item): item is string => typeof item === 'string' && item !== '')
    .slice(0, 1000);
}
