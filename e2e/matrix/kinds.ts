import type { Harness, Tab } from '../fixtures/harness.ts';
import { entryUrl } from '../lab/row.ts';
import { rowOf } from '../lab/rows/index.ts';

/** Where and with what a kind of page is visited. */
export type Visit = {
  readonly harness: Harness;
  readonly tab: Tab;
  readonly labOrigin: string;
  readonly site: string;
  /** Address of one of the matrix's own pages. */
  readonly page: (path: string) => string;
  /** Waits until the badge of the tab says so. */
  readonly untilBadge: (text: string) => Promise<void>;
  readonly untilTrue: (isSo: () => Promise<boolean>) => Promise<void>;
};

const IDS = 'globalThis.browser.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))';

export type Kind = {
  readonly title: string;
  /** Brings the tab to where it is looked at; gives the tab to look at where that is another one. */
  readonly visit: (visit: Visit) => Promise<number | undefined>;
};

const lab = (title: string, id: string): Kind => ({
  title,
  visit: async ({ tab, labOrigin, site }) => {
    const row = rowOf(id);
    if (row.prompt) await tab.answerPrompts(row.prompt);
    await tab.goto(entryUrl(labOrigin, row, site));
    return undefined;
  },
});

const own = (title: string, ...paths: readonly string[]): Kind => ({
  title,
  visit: async ({ tab, page }) => {
    for (const path of paths) await tab.goto(page(path));
    return undefined;
  },
});

/** The kinds of page, in the order of the document. */
export const KINDS: readonly Kind[] = [
  own('HTML', '/refused'),
  lab('plain text', 'kind-text'),
  lab('JSON', 'kind-json'),
  lab('XML', 'kind-xml'),
  lab('XHTML', 'kind-xhtml'),
  lab('SVG', 'kind-svg'),
  lab('image', 'kind-image'),
  lab('PDF', 'kind-pdf'),
  lab('download', 'kind-download'),
  lab('empty body', 'kind-empty'),
  lab('empty body, chunked', 'kind-empty-chunked'),
  lab('frameset', 'kind-frameset'),
  lab('`sandbox` policy', 'kind-sandbox'),
  lab('5 MB', 'kind-huge'),
  lab('broken encoding', 'kind-broken-encoding'),
  lab('Basic prompt, cancelled', 'basic-prompt-cancelled'),
  lab('Basic prompt, wrong password', 'basic-password-wrong'),
  {
    title: 'Basic prompt, right password',
    visit: async ({ tab, page }) => {
      await tab.answerPrompts({ username: 'visitor', password: 'EXAMPLE' });
      await tab.goto(page('/basic'));
      return undefined;
    },
  },
  lab('Digest prompt, wrong password', 'digest-password-wrong'),
  lab('407 from a site', 'proxy-sign-in'),
  lab('redirects in a circle', 'round-and-round'),
  own('sign-in form', '/sign-in'),
  own('challenge', '/challenge'),
  {
    title: 'answer to a form (POST)',
    visit: async ({ tab, page }) => {
      await tab.goto(page('/form'));
      await tab.click('button');
      return undefined;
    },
  },
  {
    title: '`window.open`',
    visit: async ({ tab, page, harness, untilTrue }) => {
      await tab.goto(page('/opener'));
      const before = await harness.evaluateInExtension<number[]>(IDS);
      await tab.click('button');
      await untilTrue(
        async () => (await harness.evaluateInExtension<number[]>(IDS)).length > before.length,
      );
      const now = await harness.evaluateInExtension<number[]>(IDS);
      return now.find((id) => !before.includes(id));
    },
  },
  {
    title: 'reload',
    visit: async ({ tab, page, untilBadge }) => {
      await tab.goto(page('/refused'));
      await untilBadge('403');
      await tab.reload();
      return undefined;
    },
  },
  {
    title: 'Back to a refused page',
    visit: async ({ tab, page, untilBadge, untilTrue }) => {
      await tab.goto(page('/refused'));
      await untilTrue(async () => (await tab.card()) !== null);
      await tab.goto(page('/fine'));
      await untilBadge('');
      await tab.evaluate('void history.back()');
      await untilBadge('403');
      return undefined;
    },
  },
  {
    title: 'Back from a refused page',
    visit: async ({ tab, page, untilBadge }) => {
      await tab.goto(page('/fine'));
      await tab.goto(page('/refused'));
      await untilBadge('403');
      await tab.evaluate('void history.back()');
      await untilBadge('');
      return undefined;
    },
  },
  own('from the HTTP cache', '/cached', '/fine', '/cached'),
  own('304 after a refusal', '/validated', '/fine', '/validated'),
  own('`Refresh` to a page that is fine', '/refresh'),
  own('redirect by script to a page that is fine', '/by-script'),
  {
    title: 'prerendered, then opened',
    visit: async ({ tab, page }) => {
      await tab.goto(page('/ahead'));
      await tab.click('a');
      return undefined;
    },
  },
  own('prerenders a page that is fine', '/refused-ahead'),
  {
    title: 'discarded, then opened again',
    visit: async ({ tab, page, harness, untilTrue }) => {
      const other = await harness.openTab();
      await other.goto(page('/refused'));
      await untilTrue(async () => (await other.card()) !== null);
      await tab.bringToFront();
      return harness.evaluateInExtension<number>(`(async () => {
        const { tabs } = globalThis.browser;
        const id = (await tabs.discard(${other.id}))?.id ?? ${other.id};
        await tabs.update(id, { active: true });
        return id;
      })()`);
    },
  },
  {
    title: '`view-source:`',
    visit: async ({ tab, page }) => {
      await tab.goto(`view-source:${page('/refused')}`);
      return undefined;
    },
  },
  lab('by the site’s service worker', 'kind-worker'),
  lab('frame of the same site', 'kind-frame'),
  lab('frame of another site', 'kind-foreign-frame'),
  lab('`fetch` in a page that is fine', 'kind-fetch'),
  own('`EventSource` in a page that is fine', '/events-page'),
  own('`WebSocket` in a page that is fine', '/socket-page'),
  own('404', '/missing'),
  own('500', '/broken'),
  own('a page that is fine', '/fine'),
];
