import type { StorageKind } from './site-data.ts';

/** Whose cookies go: those that are the cause, what a request to this host sends, or the whole site's. */
export type Scope = 'cause' | 'host' | 'site';

/** What a person chose to clear on a site, remembered for the next time. Names kinds only, never a cookie. */
export type Preset = {
  readonly scope: Scope;
  readonly cookies: boolean;
  readonly storage: readonly StorageKind[];
  /** Whether consent, language and theme survive. */
  readonly keep: boolean;
};

export const STORAGE_KINDS: readonly StorageKind[] = [
  'cache',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache-storage',
  'service-workers',
];

/** Sites that are remembered; the oldest go first. */
const MOST_PRESETS = 500;

/** Presets from anything that was stored: what does not fit is left out. */
export function checkPresets(stored: unknown): Record<string, Preset> {
  if (typeof stored !== 'object' || stored === null) return {};
  const sound = Object.entries(stored).flatMap(([site, value]) => {
    const preset = checkPreset(value);
    return preset === null || site === '' ? [] : [[site, preset] as const];
  });
  return Object.fromEntries(sound.slice(-MOST_PRESETS));
}

function checkPreset(value: unknown): Preset | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const scope = fields.get('scope');
  const storage = fields.get('storage');
  if (scope !== 'cause' && scope !== 'host' && scope !== 'site') return null;
  return {
    scope,
    cookies: fields.get('cookies') === true,
    storage: STORAGE_KINDS.filter((kind) => Array.isArray(storage) && storage.includes(kind)),
    keep: fields.get('keep') !== false,
  };
}
