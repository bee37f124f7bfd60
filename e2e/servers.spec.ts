import {
  type Expected,
  expectCard,
  expectPopup,
  press,
  showPart,
} from './fixtures/expect-diagnosis.ts';
import type { Harness, Tab } from './fixtures/harness.ts';
import { launchBrowser } from './fixtures/launch.ts';
import { test as base, expect } from './fixtures/test.ts';
import { startApache } from './servers/apache.ts';
import { startNginx } from './servers/nginx.ts';
import { BIG_COOKIES } from './servers/site.ts';
import { startSquid } from './servers/squid.ts';
import type { RunningServer } from './servers/start.ts';
import { findServer, type ServerName, serverNames, whyNot } from './setup/servers.mjs';

const STARTERS = { nginx: startNginx, apache: startApache, squid: startSquid } as const;

/** Gives a running server, which is started when it is first asked for. */
type StartReal = (name: ServerName) => Promise<RunningServer>;

const test = base.extend<object, { readonly startReal: StartReal }>({
  startReal: [
    async ({ browserName: _ }, use) => {
      const running = new Map<ServerName, Promise<RunningServer>>();
      await use((name) => {
        const server = running.get(name) ?? STARTERS[name]();
        running.set(name, server);
        return server;
      });
      await Promise.all([...running.values()].map(async (server) => (await server).stop()));
    },
    { scope: 'worker' },
  ],
});

/** Only servers that are there have tests; of the others it is said why not, once and not in every worker. */
const there = new Set(serverNames.filter((name) => findServer(name) !== null));
if (process.env['TEST_WORKER_INDEX'] === undefined)
  for (const name of serverNames)
    if (!there.has(name)) process.stdout.write(`Browser tests: ${whyNot(name)}.\n`);

type Case = {
  readonly name: string;
  readonly paths: readonly string[];
  readonly cause: string;
  readonly shows: 'card' | 'nothing';
};

const CASES: Readonly<Record<'nginx' | 'apache', readonly Case[]>> = {
  nginx: [
    { name: 'auth_basic', paths: ['/basic/'], cause: 'no-credentials', shows: 'card' },
    { name: 'deny all', paths: ['/denied/report.html'], cause: 'file-permission', shows: 'card' },
    {
      name: 'a folder without autoindex',
      paths: ['/folder/'],
      cause: 'directory-listing',
      shows: 'card',
    },
    {
      name: 'a file it may not read',
      paths: ['/locked.html'],
      cause: 'file-permission',
      shows: 'card',
    },
    {
      name: 'limit_req with 429',
      paths: ['/slow/?1', '/slow/?2'],
      cause: 'rate-limit',
      shows: 'card',
    },
    {
      name: 'limit_req with its own 503',
      paths: ['/busy/?1', '/busy/?2'],
      cause: 'server-error',
      shows: 'nothing',
    },
  ],
  apache: [
    { name: 'AuthType Basic', paths: ['/basic/'], cause: 'no-credentials', shows: 'card' },
    {
      name: 'Require all denied',
      paths: ['/denied/report.html'],
      cause: 'file-permission',
      shows: 'card',
    },
    {
      name: 'a folder without Indexes',
      paths: ['/folder/'],
      cause: 'directory-listing',
      shows: 'card',
    },
    {
      name: 'a file it may not read',
      paths: ['/locked.html'],
      cause: 'file-permission',
      shows: 'card',
    },
    { name: 'a .htaccess file', paths: ['/.htaccess'], cause: 'access-rule', shows: 'card' },
  ],
};

for (const server of ['nginx', 'apache'] as const) {
  if (!there.has(server)) continue;

  for (const { name, paths, cause, shows } of CASES[server])
    test(`a real ${server}: ${name}`, async ({ harness, site, startReal, tab }) => {
      const { port } = await startReal(server);
      await tab.answerPrompts(null);
      for (const path of paths) await tab.goto(`http://${site}.localhost:${port}${path}`);
      await expectShown(harness, tab, { cause, responders: [server] }, shows);
    });

  test(`a real ${server}: a wrong password, then the right one`, async ({
    harness,
    site,
    startReal,
    tab,
  }) => {
    const { port } = await startReal(server);
    const url = `http://${site}.localhost:${port}/basic/`;
    await tab.answerPrompts({ username: 'visitor', password: 'WRONG' });
    await tab.goto(url);
    // Chromium hides what its prompt sent: there it looks as if nothing was.
    const cause = harness.name === 'firefox' ? 'bad-credentials' : 'no-credentials';
    await expectShown(harness, tab, { cause, responders: [server] }, 'card');
    await tab.answerPrompts({ username: 'visitor', password: 'EXAMPLE' });
    await tab.goto(url);
    await expect.poll(() => harness.badge(tab.id)).toBe('');
    expect(await tab.evaluate('document.title')).toBe('Home');
  });

  test(`a real ${server}: cookies that are too large, and cleared`, async ({
    harness,
    site,
    startReal,
    tab,
  }) => {
    const { port } = await startReal(server);
    const origin = `http://${site}.localhost:${port}`;
    await tab.goto(`${origin}/`);
    await tab.goto(`${origin}/give-cookies`);
    await tab.goto(`${origin}/`);
    await expectShown(harness, tab, { cause: 'cookies-too-large', responders: [server] }, 'card');
    const popup = await harness.openPopup(tab.id);
    await showPart(popup, 'siteData');
    await press(popup, '[data-action="clear"]');
    await expect
      .poll(() =>
        popup.evaluate("document.querySelector('[data-outcome]')?.dataset.outcome ?? null"),
      )
      .toBe('opens');
    await popup.close();
    expect((await harness.cookies(`${site}.localhost`)).length).toBeLessThan(BIG_COOKIES.length);
    expect(await tab.evaluate('document.title')).toBe('Home');
  });
}

if (there.has('squid') && there.has('nginx')) {
  const PROXY = [
    { name: 'asks for its own sign-in', host: 'open.test', answer: null, cause: 'proxy-auth' },
    { name: 'refuses a site', host: 'blocked.test', answer: null, cause: 'web-filter' },
  ] as const;

  for (const { name, host, answer, cause } of PROXY)
    test(`a real squid ${name}`, { tag: '@chromium' }, async ({ startReal }) => {
      const [squid, nginx] = await Promise.all([startReal('squid'), startReal('nginx')]);
      const harness = await launchThrough(squid.port);
      try {
        const tab = await harness.openTab();
        await tab.answerPrompts(answer);
        await tab.goto(`http://${host}:${nginx.port}/`);
        await expectShown(harness, tab, { cause, responders: ['squid'] }, 'card');
      } finally {
        await harness.close();
      }
    });

  test('a real squid lets people through who signed in', { tag: '@chromium' }, async ({
    startReal,
  }) => {
    const [squid, nginx] = await Promise.all([startReal('squid'), startReal('nginx')]);
    const harness = await launchThrough(squid.port);
    try {
      const tab = await harness.openTab();
      await tab.answerPrompts({ username: 'visitor', password: 'EXAMPLE' });
      await tab.goto(`http://open.test:${nginx.port}/`);
      expect(await tab.evaluate('document.title')).toBe('Home');
      expect(await harness.badge(tab.id)).toBe('');
      expect(await tab.card()).toBeNull();
    } finally {
      await harness.close();
    }
  });
}

function launchThrough(port: number): Promise<Harness> {
  return launchBrowser('chromium', {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
  });
}

async function expectShown(
  harness: Harness,
  tab: Tab,
  expected: Expected,
  shows: 'card' | 'nothing',
): Promise<void> {
  if (shows === 'card') await expectCard(tab, expected);
  await expectPopup(harness, tab, expected);
  if (shows === 'nothing') {
    expect(await harness.badge(tab.id)).toBe('');
    expect(await tab.card()).toBeNull();
  }
}
