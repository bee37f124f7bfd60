import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { evaluateJson, openBidi, pickList, pickText } from '../e2e/fixtures/bidi.ts';

/** A browser that stands on one page, with nothing attached to it. */
export type BareBrowser = { readonly close: () => Promise<void> };

/** A Chromium on a page, with an extension or with none. */
export async function startChromium(
  program: string,
  url: string,
  extension: string | null,
): Promise<BareBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'readmit-profile-'));
  const child = spawn(
    program,
    [
      '--headless=new',
      '--no-sandbox',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      ...(extension === null
        ? []
        : [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await showOnly(profile, url);
  } catch (error) {
    await close();
    throw error;
  }
  return { close };
}

type Target = { readonly id: string; readonly type: string; readonly url: string };

/** Closes what an extension opened by itself, then opens the page in front of all. */
async function showOnly(profile: string, url: string): Promise<void> {
  const port = await readPort(join(profile, 'DevToolsActivePort'));
  const ask = async (path: string, method = 'GET'): Promise<string> =>
    (await fetch(`http://127.0.0.1:${port}/json/${path}`, { method })).text();
  // A page of welcome comes a moment after the browser.
  for (let looks = 0; looks < 10; looks += 1) {
    await wait(200);
    const targets: readonly Target[] = JSON.parse(await ask('list'));
    for (const { id, type, url: shown } of targets)
      if (type === 'page' && shown.startsWith('chrome-extension:')) await ask(`close/${id}`);
  }
  await ask(`new?${url}`, 'PUT');
}

async function readPort(file: string): Promise<string> {
  for (let looks = 0; looks < 200; looks += 1) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const [port = ''] = text.split('\n');
    if (port !== '') return port;
    await wait(50);
  }
  throw new Error('the browser does not say where it listens');
}

/** A Firefox on a page, with an extension that may see every site, or with none. */
export async function startFirefox(
  program: string,
  url: string,
  extension: string | null,
): Promise<BareBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    args: ['--remote-allow-system-access'],
  });
  try {
    const bidi = openBidi(browser);
    if (extension !== null) {
      const extensionData = { type: 'path', path: extension };
      await bidi.send('webExtension.install', { extensionData });
      const { browser_specific_settings: settings, host_permissions: origins } = JSON.parse(
        await readFile(join(extension, 'manifest.json'), 'utf8'),
      );
      const tree = await bidi.send('browsingContext.getTree', {
        'moz:scope': 'chrome',
        maxDepth: 0,
      });
      await evaluateJson(
        bidi,
        pickText(pickList(tree, 'contexts')[0], 'context'),
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(settings.gecko.id)});
          await ExtensionPermissions.add(extension.id, { permissions: [], origins: ${JSON.stringify(origins)}, data_collection: [] }, extension);
        })()`,
      );
      await wait(1500);
    }
    const context = pickText(await bidi.send('browsingContext.create', { type: 'tab' }), 'context');
    await bidi.send('browsingContext.activate', { context });
    // Nobody needs to be told of requests.
    await bidi.send('session.unsubscribe', { events: ['network'] }).catch(() => undefined);
    await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  } catch (error) {
    await browser.close();
    throw error;
  }
  return { close: () => browser.close() };
}
