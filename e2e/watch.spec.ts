import { makeJws } from '../src/core/tokens/example-token.ts';
import { count, press, readText, showPart } from './fixtures/expect-diagnosis.ts';
import type { Harness, Tab } from './fixtures/harness.ts';
import { expect, test } from './fixtures/test.ts';
import { type Site, startSite } from './repair-site.ts';

let held: Site;

test.beforeAll(async () => {
  held = await startSite();
});

test.afterAll(async () => {
  await held.close();
});

const urlOf = (site: string): string => `http://${site}.localhost:${held.port}/`;

/** Has the page hold a token that ends so many seconds from now. */
function hold(tab: Tab, seconds: number): Promise<null> {
  const now = Math.floor(Date.now() / 1000);
  const token = makeJws({ sub: 'EXAMPLE', iat: now - 60, exp: now + seconds });
  return tab.evaluate(`(localStorage.setItem('access_token', ${JSON.stringify(token)}), null)`);
}

async function tickWatch(harness: Harness, tab: Tab): Promise<void> {
  const popup = await harness.openPopup(tab.id);
  const part = await showPart(popup, 'tokens');
  await expect.poll(() => count(popup, '[name="watch"]')).toBe(1);
  const before = await popup.evaluate(`document.querySelector('[name="watch"]')?.checked`);
  await press(popup, `${part} [name="watch"]`);
  await expect
    .poll(() => popup.evaluate(`document.querySelector('[name="watch"]')?.checked`))
    .toBe(before !== true);
  await popup.close();
}

const ALARMS = `globalThis.browser.alarms.getAll().then((all) =>
  all.filter(({ name }) => name.startsWith('watch:')).map(({ scheduledTime }) => scheduledTime / 1000))`;

test('marks the button of a watched site when five minutes are left, and of no other', async ({
  harness,
  site,
  tab,
}) => {
  await tab.goto(urlOf(site));
  await hold(tab, 240);
  await tab.reload();
  await expect.poll(() => tab.evaluate('document.readyState')).toBe('complete');
  expect(await harness.badge(tab.id)).toBe('');
  await tickWatch(harness, tab);
  await expect.poll(() => harness.badge(tab.id)).toBe('!');

  // A page loaded anew is looked at again: the site has renewed its token.
  await hold(tab, 3600);
  await tab.reload();
  await expect.poll(() => harness.badge(tab.id)).toBe('');
  const wakesIn = async (): Promise<number[]> => {
    const wakes = await harness.evaluateInExtension<number[]>(ALARMS);
    return wakes.map((at) => Math.round((at - Date.now() / 1000) / 60));
  };
  await expect.poll(wakesIn).toEqual([55]);
  expect(await harness.badge(tab.id)).toBe('');

  // The mark needs no worker that lives.
  await hold(tab, 200);
  await harness.stopBackground();
  await tab.reload();
  await expect.poll(() => harness.badge(tab.id)).toBe('!');

  await tickWatch(harness, tab);
  await expect.poll(() => harness.badge(tab.id)).toBe('');
  expect(await harness.evaluateInExtension<number[]>(ALARMS)).toEqual([]);
});

test('the page for inspecting connects nowhere, and checks a signature with pasted keys', async ({
  harness,
}) => {
  const page = await harness.openExtensionPage('src/inspect/index.html');
  const isRefused = `fetch(${JSON.stringify(urlOf('inspect'))}).then(() => false, () => true)`;
  expect(await page.evaluate(isRefused)).toBe(true);

  await page.evaluate(`(async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
    const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
    const write = (value) => btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    const input = write({ alg: 'ES256' }) + '.' + write({ iss: 'https://id.example', sub: 'EXAMPLE', exp: 2200000000 });
    const bytes = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, new TextEncoder().encode(input));
    const signature = btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    globalThis.keys = JSON.stringify({ keys: [jwk] });
    globalThis.put = (selector, text) => {
      const field = document.querySelector(selector);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    globalThis.put('#paste', 'Authorization: Bearer ' + input + '.' + signature);
    return null;
  })()`);
  await expect.poll(() => count(page, '[data-kind="jws"]')).toBe(1);
  expect(await readText(page, '.results')).toContain('https://id.example');
  await press(page, '[data-action="check-signature"]');
  await page.evaluate(`(globalThis.put('.signature textarea', globalThis.keys), null)`);
  await press(page, '[data-action="signature-run"]');
  await expect.poll(() => count(page, '[data-outcome="genuine"]')).toBe(1);

  // What would be asked is named before anything is.
  await press(page, '[data-action="signature-fetch"]');
  expect(await readText(page, '.signature [role="alert"]')).toContain(
    'https://id.example/.well-known/openid-configuration',
  );
  await press(page, '[data-action="signature-no"]');
  await page.close();
});

test('keys are fetched by the worker from exactly the address that was named', async ({
  harness,
  site,
}) => {
  const ask = (url: string): Promise<string | null> =>
    harness.evaluateInExtension(
      `globalThis.browser.runtime.sendMessage({ name: 'fetch-keys', argument: ${JSON.stringify(url)} })`,
    );
  expect(await ask(`${urlOf(site)}counted`)).toBe('counted');
  expect(held.count(`${site}.localhost:${held.port}/counted`)).toBe(1);
  expect(await ask('http://id.example/keys')).toBeNull();
  expect(await ask('file:///etc/hostname')).toBeNull();
});
