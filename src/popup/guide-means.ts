import { readCapabilities } from '../platform/capabilities.ts';
import { listKnownHosts } from '../platform/known-hosts.ts';
import { listMeddling } from '../platform/management.ts';
import { takePicture } from '../platform/screenshot.ts';
import { sessionItem } from '../platform/session-item.ts';
import { openPage, openPrivately, readTab } from '../platform/tabs.ts';
import { type System, tellSystem } from '../repair/guide/places.ts';
import type { StepId } from '../repair/guide/steps.ts';

/** What a person has tried on a page: steps that were ticked off, and how often it was asked for again. */
export type Tried = { readonly done: readonly StepId[]; readonly attempts: number };

/** Where the person is, as far as it changes the steps. */
export type Whereabouts = {
  readonly browser: 'chromium' | 'firefox';
  readonly system: System;
  /** The tab's own address, which the report has without what could be secret; '' where it may not be seen. */
  readonly url: string;
  readonly knownHosts: readonly string[];
};

/** How the steps' buttons do what they say. */
export type GuideMeans = {
  readonly lookAround: (tabId: number) => Promise<Whereabouts>;
  readonly readTried: (key: string) => Promise<Tried>;
  readonly keepTried: (key: string, tried: Tried) => Promise<void>;
  readonly openPage: (url: string) => Promise<boolean>;
  /** Opens the tab's address in a private window. False where that may not be: then the address was copied. */
  readonly openPrivately: (tabId: number) => Promise<boolean>;
  readonly listMeddling: () => Promise<readonly string[] | null>;
  /** Saves what is seen of the tab. False where the browser does not let it be seen. */
  readonly savePicture: (tabId: number, name: string) => Promise<boolean>;
  readonly copyText: (text: string) => Promise<void>;
};

export const NOTHING_TRIED: Tried = { done: [], attempts: 0 };
const MOST_KEPT = 30;

/** In memory until the browser ends. */
const kept = sessionItem<Readonly<Record<string, Tried>>>('tried', {});

/** How the popup really does it. */
export const GUIDE_MEANS: GuideMeans = {
  lookAround: async (tabId) => {
    const tab = await readTab(tabId);
    const isGecko = readCapabilities().hasContainers;
    return {
      browser: isGecko ? 'firefox' : 'chromium',
      system: tellSystem(navigator.userAgent),
      url: tab?.url ?? '',
      knownHosts: await listKnownHosts(isGecko ? (tab?.storeId ?? '') : ''),
    };
  },
  readTried: async (key) => (await kept.read())[key] ?? NOTHING_TRIED,
  keepTried: async (key, tried) => {
    await kept.update(({ [key]: _, ...others }) => ({
      ...Object.fromEntries(Object.entries(others).slice(1 - MOST_KEPT)),
      [key]: tried,
    }));
  },
  openPage,
  openPrivately: async (tabId) => {
    const url = (await readTab(tabId))?.url ?? '';
    const isOpen = await openPrivately(url);
    if (!isOpen) await navigator.clipboard.writeText(url).catch(() => undefined);
    return isOpen;
  },
  listMeddling,
  savePicture: async (tabId, name) => {
    const picture = await takePicture(tabId);
    if (picture === null) return false;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(picture);
    link.download = name;
    link.click();
    return true;
  },
  copyText: (text) => navigator.clipboard.writeText(text),
};
