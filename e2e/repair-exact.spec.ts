import type { ClearReport, SiteData, UndoReport } from '../src/repair/site-data.ts';
import type { Harness, Tab } from './fixtures/harness.ts';
import { expect, test } from './fixtures/test.ts';
import { ask } from './repair-ask.ts';
import { FILL, HELD, type Held, startSite } from './repair-site.ts';

type Cookie = Readonly<Record<string, unknown>>;

const ALL_KINDS = [
  'cache',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache-storage',
  'service-workers',
] as const;

/** Every cookie of a domain as the browser itself tells it, all fields. */
const cookiesOf = (harness: Harness, domain: string): Promise<Cookie[]> =>
  harness.evaluateInExtension<Cookie[]>(
    `globalThis.browser.cookies.getAll({ domain: ${JSON.stringify(domain)}, partitionKey: {} })
      .then((all) => all.sort((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))`,
  );

/** `Set-Cookie` lines of every kind there is, names shared over paths and domains. */
function linesFor(site: string): readonly string[] {
  const shared = ['/', '/a', '/a/b'].flatMap((path) => [
    `same=host-${path}; Path=${path}`,
    `same=domain-${path}; Path=${path}; Domain=${site}; Max-Age=7200`,
  ]);
  const kinds = ['', '; HttpOnly', '; Secure', '; Secure; HttpOnly'].flatMap((flags) =>
    [
      '',
      '; SameSite=Lax',
      '; SameSite=Strict',
      ...(flags.includes('Secure') ? ['; SameSite=None'] : []),
    ].flatMap((sameSite) =>
      ['', '; Max-Age=86400'].map((lifetime) => `${flags}${sameSite}${lifetime}`),
    ),
  );
  const each = kinds.map((flags, place) => `kind${place}=EXAMPLE${place}; Path=/${flags}`);
  return [
    ...shared,
    ...each,
    '__Host-id=EXAMPLE; Path=/; Secure; HttpOnly',
    '__Secure-id=EXAMPLE; Path=/; Secure; Max-Age=3600',
    'odd=a=b&"c"~|{}[]<>@?/; Path=/; Max-Age=3600',
    'empty=; Path=/',
    'part=EXAMPLE; Path=/; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=3600',
    'part=EXAMPLE-a; Path=/a; Secure; SameSite=None; Partitioned',
    '__Host-part=EXAMPLE; Path=/; Secure; SameSite=None; Partitioned',
  ];
}

async function setCookies(tab: Tab, origin: string, lines: readonly string[]): Promise<void> {
  const query = lines.map((line) => `set=${encodeURIComponent(line)}`).join('&');
  await tab.goto(`${origin}/?${query}`);
  // Away from the address that would set them again at every reload.
  await tab.goto(`${origin}/`);
}

for (const port of [0, 80]) {
  test(`sixty cookies of every kind and web storage come back byte for byte, ${port === 0 ? 'on a port of its own' : 'on the default port'}`, async ({
    harness,
    site: name,
    tab,
  }) => {
    // Where the default port is not for us, or taken, another one is as good as none.
    const site = await startSite(port).catch(() => startSite());
    const domain = `${name}.localhost`;
    const host = `app.${domain}`;
    const origin = `http://${host}:${site.port}`;
    await setCookies(tab, origin, linesFor(domain));
    // Those that no header of this page can set: under another site, and below another site within this one.
    const extra = [
      { topLevelSite: 'http://news.localhost' },
      { topLevelSite: 'https://news.localhost' },
      { topLevelSite: `http://${domain}`, hasCrossSiteAncestor: true },
    ].flatMap((partitionKey, place) =>
      Array.from({ length: 7 }, (_, index) => ({
        url: `${partitionKey.topLevelSite.split(':')[0]}://${host}/`,
        name: `far${place}-${index}`,
        value: `EXAMPLE${index}`,
        secure: true,
        sameSite: 'no_restriction',
        httpOnly: index % 2 === 0,
        partitionKey,
      })),
    );
    await harness.evaluateInExtension(
      `Promise.all(${JSON.stringify(extra)}.map((details) => globalThis.browser.cookies.set(details))).then(() => null)`,
    );
    await tab.evaluate(FILL);
    const second = await harness.openTab();
    await second.goto(`${origin}/second`);
    await second.evaluate("sessionStorage.setItem('step', 'of the second tab')");
    await tab.bringToFront();
    const before = await cookiesOf(harness, domain);
    const heldBefore = await tab.evaluate<Held>(HELD);
    const sentBefore = await tab.evaluate<string>(
      "fetch('/a/b/../../echo').then((answer) => answer.text())",
    );

    const data = await ask<SiteData>(harness, 'get-site-data', {
      tabId: tab.id,
      site: domain,
    });
    expect(data.cookies).toHaveLength(before.length);
    const report = await ask<ClearReport>(harness, 'clear-site-data', {
      tabId: tab.id,
      cookies: data.cookies,
      storage: ALL_KINDS,
      bypassCache: true,
    });
    expect(await cookiesOf(harness, domain)).toEqual([]);
    await expect
      .poll(() => tab.evaluate<Held>(HELD).catch(() => null))
      .toEqual({ local: [], session: [], databases: [], caches: [], workers: 0 });
    expect((await second.evaluate<Held>(HELD)).session).toEqual([]);

    await harness.stopBackground();
    const undo = await ask<UndoReport>(harness, 'undo-clear', report.undoId);
    expect(undo).toMatchObject({ restored: before.length, failed: [], storageRestored: true });
    expect(await cookiesOf(harness, domain)).toEqual(before);
    const heldAfter = await tab.evaluate<Held>(HELD);
    expect(heldAfter.local).toEqual(heldBefore.local);
    expect(heldAfter.session).toEqual(heldBefore.session);
    expect(await tab.evaluate("fetch('/echo').then((answer) => answer.text())")).toBe(sentBefore);
    expect((await second.evaluate<Held>(HELD)).session).toEqual([['step', 'of the second tab']]);
    await second.close();
    await site.close();
  });
}
