import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { count, press, readText, showPart } from './fixtures/expect-diagnosis.ts';
import type { BrowserName, Harness, Tab } from './fixtures/harness.ts';
import { launchBrowser } from './fixtures/launch.ts';
import { expect, test } from './fixtures/test.ts';
import { NEEDLES, PLANT, type SecretSite, secretUrl, startSecretSite } from './secrets-site.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const BUILDS = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;

let site: SecretSite;

test.beforeAll(async () => {
  site = await startSecretSite();
});

test.afterAll(async () => {
  await site.close();
});

/** Secrets that stand in a text. */
const seenIn = (text: string): string[] => NEEDLES.filter((needle) => text.includes(needle));

/** Opens the pages that hold and show the secrets: a healthy one whose request is refused, then a refused one. */
async function visit(tab: Tab, host: string): Promise<void> {
  await tab.goto(secretUrl(site, host, '/healthy'));
  await tab.evaluate(PLANT);
}

/** From here on every message of this extension's pages and scripts is written down where the test can read it. */
const HEAR = `(() => {
  globalThis.heard = [];
  globalThis.browser.runtime.onMessage.addListener((message) => {
    globalThis.heard.push(JSON.stringify(message));
  });
  return null;
})()`;

/** What the worker answers to a page of the extension about a tab. */
const ANSWERS = (tabId: number): string => `(async () => {
  const ask = (name, argument) => globalThis.browser.runtime.sendMessage({ name, argument });
  const answers = await Promise.all([
    ask('get-tab-report', ${tabId}),
    ask('get-sent-tokens', ${tabId}),
    ask('get-site-data', { tabId: ${tabId}, site: null }),
    ask('get-settings'),
  ]);
  return JSON.stringify(answers);
})()`;

const STORED = `(async () => {
  const { local, sync } = globalThis.browser.storage;
  return JSON.stringify([await local.get(null), await sync.get(null).catch(() => null)]);
})()`;

/** What would be copied lands here instead of in the clipboard of the machine. */
const CATCH_COPIES = `(() => {
  globalThis.copied = [];
  Object.defineProperty(navigator.clipboard, 'writeText', {
    configurable: true,
    value: async (text) => void globalThis.copied.push(text),
  });
  return null;
})()`;

const WORDS = 'document.documentElement.outerHTML';
const COPIED = `globalThis.copied.join('\\n')`;

test('no message, stored area, report or word shows a planted secret before it is asked for', async ({
  harness,
  site: host,
  tab,
}) => {
  await harness.evaluateInExtension(HEAR);
  await visit(tab, host);
  await expect.poll(() => harness.badge(tab.id)).toBe('•1');
  await look(harness, tab);

  await tab.goto(secretUrl(site, host, '/refused'));
  await expect.poll(async () => (await tab.card())?.cause ?? '').not.toBe('');
  const card = await tab.card();
  expect(seenIn(JSON.stringify(card))).toEqual([]);
  await look(harness, tab);

  const heard = await harness.evaluateInExtension<string[]>('globalThis.heard');
  for (const name of ['read-page', 'get-tab-report', 'get-sent-tokens'])
    expect(
      heard.some((message) => message.includes(name)),
      name,
    ).toBe(true);
  expect(seenIn(heard.join('\n'))).toEqual([]);
  expect(seenIn(await harness.evaluateInExtension<string>(ANSWERS(tab.id)))).toEqual([]);
  expect(seenIn(await harness.evaluateInExtension<string>(STORED))).toEqual([]);
});

/** Opens the popup, looks at its parts and copies what it copies without asking. */
async function look(harness: Harness, tab: Tab): Promise<void> {
  const popup = await harness.openPopup(tab.id);
  await popup.evaluate(CATCH_COPIES);
  await expect.poll(() => count(popup, 'main[data-cause]')).toBe(1);
  expect(seenIn(await popup.evaluate<string>(WORDS))).toEqual([]);
  if ((await count(popup, '[data-action="copy-report"]')) > 0) {
    await press(popup, '[data-action="copy-report"]');
    await expect.poll(() => popup.evaluate<string>(COPIED)).not.toBe('');
  }
  await showPart(popup, 'siteData');
  await expect.poll(() => count(popup, '[data-part="site-data"] .panel')).toBeGreaterThan(0);
  expect(seenIn(await popup.evaluate<string>(WORDS))).toEqual([]);
  const part = await showPart(popup, 'tokens');
  // Cookies, both storages, query and fragment; of the refused request what it carried besides.
  await expect.poll(() => count(popup, `${part} [data-kind="jws"]`)).toBeGreaterThanOrEqual(6);
  const words = await readText(popup, part);
  for (const place of [
    'http-only-cookie',
    'partitioned-cookie',
    'local-storage',
    'session-storage',
  ])
    expect(words).toContain(`${place}@site.example`);
  expect(words).toContain('query@site.example');
  expect(words).toContain('fragment@site.example');
  await press(popup, `${part} [data-action="copy-masked"]`);
  expect(seenIn(await popup.evaluate<string>(WORDS))).toEqual([]);
  expect(seenIn(await popup.evaluate<string>(COPIED))).toEqual([]);
  // The search is not blind: a value that was asked for is found.
  await press(popup, `${part} [data-action="reveal"]`);
  await press(popup, `${part} [data-action="reveal-yes"]`);
  await expect.poll(async () => seenIn(await popup.evaluate<string>(WORDS)).length).toBe(1);
  await popup.close();
  await tab.bringToFront();
}

test('no script of the package writes to the console', async ({ harness }) => {
  const folder = path.join(PROJECT, BUILDS[harness.name]);
  const scripts = (await listFiles(folder)).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  for (const file of scripts)
    expect((await readFile(file, 'utf8')).match(/\bconsole\s*\.\s*\w+\s*\(/g), file).toBeNull();
});

test('no file of the profile holds a secret that it would not hold without Readmit', async ({
  harness: { name },
}, info) => {
  info.setTimeout(120_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'readmit-secrets-'));
  try {
    const other = await makeOther(folder);
    const extension = path.join(PROJECT, BUILDS[name]);
    const beganMs = Date.now();
    const with_ = await runOnDisk(name, extension, path.join(folder, 'with'), look);
    // Browsers write some files every few seconds: the run without has to last as long.
    const tookMs = Date.now() - beganMs;
    const endsMs = Date.now() + tookMs;
    const without = await runOnDisk(name, other, path.join(folder, 'without'), async () => {
      await expect.poll(() => Date.now() > endsMs, { timeout: 60_000 }).toBe(true);
    });
    // Not blind: browsers themselves keep addresses and cookies.
    expect(without.size).toBeGreaterThan(0);
    expect([...with_].filter((entry) => !without.has(entry))).toEqual([]);
    expect([...with_].filter((entry) => OWN.test(entry))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Where browsers keep what an extension stores. */
const OWN =
  /Local Extension Settings|Sync Extension Settings|Managed Extension|Extension (?:State|Rules|Scripts)|chrome-extension_|moz-extension|browser-extension-data|storage-sync|extension-store/;

/** An extension that does nothing, to run the same steps with. */
async function makeOther(folder: string): Promise<string> {
  const home = path.join(folder, 'other');
  await mkdir(home);
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1.0',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js', scripts: ['worker.js'] },
    permissions: ['cookies', 'tabs'],
    host_permissions: ['*://*/*'],
    browser_specific_settings: { gecko: { id: 'nothing@readmit.example' } },
  };
  await writeFile(path.join(home, 'manifest.json'), JSON.stringify(manifest));
  const page = '<!doctype html><title>Nothing</title>';
  await writeFile(path.join(home, 'popup.html'), page);
  // It greets as Readmit does: the harness waits for that.
  await mkdir(path.join(home, 'src/welcome'), { recursive: true });
  await writeFile(path.join(home, 'src/welcome/index.html'), page);
  await writeFile(
    path.join(home, 'worker.js'),
    `globalThis.chrome.runtime.onMessage.addListener(() => undefined);
    globalThis.chrome.runtime.onInstalled.addListener(() => {
      void globalThis.chrome.tabs.create({ url: globalThis.chrome.runtime.getURL('src/welcome/index.html') });
    });`,
  );
  return home;
}

/** The files of a profile in which a secret stands after the steps, each with the secret. */
async function runOnDisk(
  name: BrowserName,
  extension: string,
  profile: string,
  atEachPage: (harness: Harness, tab: Tab) => Promise<void>,
): Promise<ReadonlySet<string>> {
  await mkdir(profile);
  const harness = await launchBrowser(name, { extension, profile });
  try {
    const tab = await harness.openTab();
    await visit(tab, 'disk');
    await atEachPage(harness, tab);
    await tab.goto(secretUrl(site, 'disk', '/refused'));
    await atEachPage(harness, tab);
    await tab.close();
  } finally {
    await harness.close();
  }
  return findOnDisk(profile);
}

async function findOnDisk(profile: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const forms = NEEDLES.flatMap((needle) => [
    { needle, bytes: Buffer.from(needle, 'utf8') },
    { needle, bytes: Buffer.from(needle, 'utf16le') },
  ]);
  for (const file of await listFiles(profile)) {
    const content = await readFile(file).catch(() => Buffer.alloc(0));
    for (const { needle, bytes } of forms)
      if (content.includes(bytes)) found.add(`${plainName(profile, file)} ${needle}`);
  }
  return found;
}

/** The place of a file in its profile, without what browsers number or name anew each time. */
function plainName(profile: string, file: string): string {
  return path
    .relative(profile, file)
    .replace(/[0-9A-Fa-f]{8,}/g, 'X')
    .replace(/\d+/g, '#');
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
