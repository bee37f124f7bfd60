import type { Harness, Tab } from './fixtures/harness.ts';
import { launchBrowser } from './fixtures/launch.ts';
import { test as base, expect } from './fixtures/test.ts';
import { type Pages, startPages } from './matrix/pages.ts';

/** What is granted in a scenario must not be missing in another: each has a browser of its own. */
const test = base.extend<{ readonly own: Harness; readonly pages: Pages; readonly access: Access }>(
  {
    own: async ({ browserName: _ }, use, { project }) => {
      const harness = await launchBrowser(project.name === 'firefox' ? 'firefox' : 'chromium');
      await use(harness);
      await harness.close();
    },
    pages: async ({ browserName: _ }, use) => {
      const pages = await startPages();
      await use(pages);
      await pages.close();
    },
    access: async ({ own }, use) => {
      await use(own.name === 'firefox' ? accessInFirefox(own) : await accessInChromium(own));
    },
  },
);

/** A person's choices in the browser's own settings. */
type Access = {
  readonly takeAll: () => Promise<void>;
  readonly giveSite: (host: string) => Promise<void>;
  readonly giveAll: () => Promise<void>;
};

function accessInFirefox({ evaluateInExtension }: Harness): Access {
  const change = async (verb: 'remove' | 'request', origin: string): Promise<void> => {
    await evaluateInExtension(`globalThis.browser.permissions.${verb}({ origins: ['${origin}'] })`);
  };
  return {
    takeAll: () => change('remove', '*://*/*'),
    giveSite: (host) => change('request', `*://${host}/*`),
    giveAll: () => change('request', '*://*/*'),
  };
}

/** Chromium's page of extensions has an interface of its own for them. */
async function accessInChromium(harness: Harness): Promise<Access> {
  const page = await harness.openTab();
  await page.goto('chrome://extensions');
  const id = await harness.evaluateInExtension<string>('globalThis.browser.runtime.id');
  const set = (hostAccess: string) =>
    page.evaluate<null>(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${hostAccess}' }).then(() => null)`,
    );
  return {
    takeAll: async () => void (await set('ON_CLICK')),
    giveSite: async (host) => {
      await set('ON_SPECIFIC_SITES');
      await page.evaluate(
        `chrome.developerPrivate.addHostPermission('${id}', '*://${host}/*').then(() => null)`,
      );
    },
    giveAll: async () => void (await set('ON_ALL_SITES')),
  };
}

const sightIn = (popup: Tab) =>
  popup.evaluate("document.querySelector('[data-sight]')?.dataset.sight ?? null");

test('what may no longer be seen is forgotten at once, and seen again when it is given back', async ({
  own,
  pages,
  access,
  site,
}) => {
  const url = `http://${site}.localhost:${pages.port}/refused`;
  const tab = await own.openTab();
  await tab.goto(url);
  await expect.poll(async () => (await tab.card()) !== null).toBe(true);
  await access.takeAll();
  await expect.poll(() => own.badge(tab.id)).toBe('');
  await tab.bringToFront();
  await tab.goto(url);
  const popup = await own.openPopup(tab.id);
  await expect.poll(() => sightIn(popup)).toBe('none');
  expect(await own.badge(tab.id)).toBe('');
  expect(await tab.card()).toBeNull();
  if (own.name === 'chromium') {
    await access.giveSite(`${site}.localhost`);
    await expect.poll(() => sightIn(popup), { message: 'the popup follows' }).toBe('this-site');
    await access.giveAll();
    await expect.poll(() => sightIn(popup), { message: 'the popup follows' }).toBeNull();
    await tab.bringToFront();
    await tab.reload();
    await expect.poll(async () => (await tab.card()) !== null).toBe(true);
  }
});

test('a click on the button lets the popup look where every site waits for it', {
  tag: '@chromium',
}, async ({ own, pages, access, site }) => {
  const tab = await own.openTab();
  await access.takeAll();
  await tab.bringToFront();
  await tab.goto(`http://${site}.localhost:${pages.port}/refused`);
  expect(await own.badge(tab.id)).toBe('');
  await own.pressButton?.(tab);
  await expect.poll(async () => (await own.readPopup())?.cause).toBe('unknown');
  const sight = await own.evaluateInExtension<string>(
    "chrome.extension.getViews({ type: 'popup' })[0].document.querySelector('[data-sight]').dataset.sight",
  );
  expect(sight).toBe('on-click');
  // It is told in the popup, where it was asked; the page stays as it is.
  expect(await tab.card()).toBeNull();
  await expect.poll(() => own.badge(tab.id)).toBe('403');
});
