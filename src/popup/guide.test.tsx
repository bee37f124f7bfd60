// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../core/describe.ts';
import english from '../locales/en.json' with { type: 'json' };
import type { TabReport } from '../messages/protocol.ts';
import {
  sampleDiagnosis,
  sampleFinding,
  sampleGuideMeans,
  sampleReport,
  sampleToken,
} from '../testing/popup-samples.ts';
import { ReaderContext } from '../ui/reader.ts';
import { Guarded } from './broken.tsx';
import { commandsFor } from './commands.ts';
import type { GuideMeans } from './guide-means.ts';
import { FIRST_STATE, nextState } from './state.ts';
import { Why } from './why.tsx';

const catalogue: Catalogue = english;
const NOW = 1_800_000_000;

function draw(change: Partial<TabReport>, means: Partial<GuideMeans> = {}, muted: string[] = []) {
  const asked: unknown[] = [];
  const state = nextState(FIRST_STATE, { kind: 'report-came', report: sampleReport(change) });
  if (state.report.step !== 'here') throw new Error('no report');
  const commands = commandsFor({
    // Answers what the popup itself asks for; everything else is noted and refused.
    ask: async (name, ...argument) => {
      asked.push([name, ...argument]);
      const answers: Readonly<Record<string, unknown>> = { 'get-settings': { muted } };
      if (!(name in answers)) throw new Error('nobody answers');
      return JSON.parse(JSON.stringify(answers[name]));
    },
    tabId: 7,
    dispatch: () => undefined,
    findSite: async () => null,
    askForOrigin: async () => false,
    readHeld: async () => {
      throw new Error('no page');
    },
    checkSignature: async () => 'genuine',
    copyText: async () => undefined,
    guide: sampleGuideMeans(means),
  });
  render(
    <ReaderContext.Provider value={{ catalogue, lang: 'en' }}>
      <Guarded>
        <Why report={state.report.value} commands={commands} nowSeconds={NOW} />
      </Guarded>
    </ReaderContext.Provider>,
    document.body,
  );
  return asked;
}

const find = <Found extends HTMLElement = HTMLElement>(selector: string): Promise<Found> =>
  vi.waitFor(() => {
    const found = document.body.querySelector<Found>(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  });
const refusedFor = (change: Parameters<typeof sampleFinding>[0]): Partial<TabReport> => ({
  diagnosis: sampleDiagnosis({ findings: [sampleFinding(change)] }),
});

afterEach(() => render(null, document.body));

describe('the steps of the guide', () => {
  it('stand in their order, and those that the evidence rules out say why', async () => {
    draw({ cookiesSent: 0 });
    await find('[data-guide=session-expired]');
    const steps = [...document.querySelectorAll('[data-step]')];
    expect(steps.map((step) => step.getAttribute('data-step'))).toEqual([
      'sign-in',
      'reload',
      'cookies',
      'private-window',
      'extensions',
      'clock',
    ]);
    expect(steps[2]?.textContent).toContain('Ruled out: no cookies were sent');
  });

  it('lead to the site’s own sign-in page', async () => {
    const opened: string[] = [];
    draw(
      { signInUrl: 'https://login.shop.example/' },
      {
        openPage: async (url) => {
          opened.push(url);
          return true;
        },
      },
    );
    (await find('[data-action=guide-sign-in]')).click();
    expect(opened).toEqual(['https://login.shop.example/']);
  });

  it('are ticked off, and stay so', async () => {
    const kept: unknown[] = [];
    draw({}, { keepTried: async (key, tried) => void kept.push([key, tried]) });
    (await find('[name=done-reload]')).click();
    expect(kept).toEqual([
      ['7 www.shop.example session-expired', { done: ['reload'], attempts: 0 }],
    ]);
    await find('[data-step=reload][data-state=done]');
  });

  it('name this system’s command to forget names, ready to be copied', async () => {
    const copied: string[] = [];
    draw(refusedFor({ cause: 'host-not-allowed' }), {
      copyText: async (text) => void copied.push(text),
    });
    (await find('[data-action=guide-dns]')).click();
    expect(copied).toEqual(['resolvectl flush-caches']);
    expect((await find('[data-step=dns]')).textContent).toContain('chrome://net-internals/#dns');
  });

  it('explain the sign-in that the browser keeps', async () => {
    draw({ ...refusedFor({ cause: 'no-credentials' }), authScheme: 'basic' });
    expect((await find('[data-step=basic-again]')).textContent).toContain(
      'where no extension can reach it',
    );
  });

  it('offer addresses near, a host that differs by a letter first', async () => {
    draw(refusedFor({ cause: 'directory-listing' }), {
      lookAround: async () => ({
        browser: 'firefox',
        system: 'other',
        url: 'https://www.shop.example/Files/list?id=1',
        knownHosts: ['www.shap.example'],
      }),
    });
    const links = [...(await find('[data-step=address]')).querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual([
      'https://www.shap.example/Files/list',
      'https://www.shop.example/files/list',
      'https://www.shop.example/Files/list/',
      'https://www.shop.example/Files/',
      'https://www.shop.example/',
    ]);
  });

  it('have a message ready that asks for access: who, what, when, which id', async () => {
    draw({
      diagnosis: sampleDiagnosis({
        status: 403,
        findings: [sampleFinding({ cause: 'insufficient-permission' })],
        tokens: [sampleToken()],
      }),
      answeredAtSeconds: NOW - 60,
      ids: [{ name: 'cf-ray', value: '8f00ba4EXAMPLE' }],
    });
    const message = (await find('[data-step=ask-access] .message')).textContent;
    expect(message).toContain('Access to www.shop.example');
    expect(message).toContain('I am signed in as anna@shop.example.');
    expect(message).toContain('(status 403), Jan 15, 2027');
    expect(message).toContain('cf-ray: 8f00ba4EXAMPLE');
  });

  it('say where the browser does not let a picture be taken', async () => {
    draw(refusedFor({ cause: 'site-suspended' }), { savePicture: async () => false });
    (await find('[data-action=save-picture]')).click();
    expect((await find('[data-step=tell-owner] [role=status]')).textContent).toContain(
      'press Readmit’s toolbar button',
    );
  });

  it.each([
    { name: 'those that are on', names: ['Blocker'], says: 'Blocker' },
    { name: 'that there are none', names: [], says: 'None that is on' },
    { name: 'that they may not be listed', names: null, says: 'Without that permission' },
  ])('list other extensions only when asked: $name', async ({ names, says }) => {
    draw({}, { listMeddling: async () => names });
    (await find('[data-action=list-extensions]')).click();
    await vi.waitFor(() =>
      expect(document.querySelector('[data-step=extensions]')?.textContent).toContain(says),
    );
  });

  it('are followed by what the site’s owner can look at on this server', async () => {
    draw(refusedFor({ cause: 'directory-listing' }));
    expect((await find('.owner [data-owner-step=nginx-index]')).textContent).toContain('autoindex');
  });
});

describe('each step’s own button', () => {
  const NEAR = { browser: 'chromium', system: 'linux', knownHosts: [] } as const;
  const URL_HERE = 'https://www.shop.example/account';

  it.each([
    {
      name: 'reloads past the cache',
      cause: 'session-expired',
      action: 'guide-reload',
      does: ['reload-tab', { tabId: 7, bypassCache: true }],
    },
    {
      name: 'shows what can be cleared',
      cause: 'session-expired',
      action: 'guide-cookies',
      does: ['get-site-data', { tabId: 7, site: null }],
    },
    {
      name: 'goes back',
      cause: 'signed-url-expired',
      action: 'guide-go-back',
      does: ['try-cure', { tabId: 7, cure: 'go-back' }],
    },
    {
      name: 'opens the page without a referrer',
      cause: 'hotlink',
      action: 'guide-no-referrer',
      does: ['try-cure', { tabId: 7, cure: 'open-without-referrer' }],
    },
  ] as const)('$name', async ({ cause, action, does }) => {
    const asked = draw(refusedFor({ cause }));
    (await find(`[data-action=${action}]`)).click();
    await vi.waitFor(() => expect(asked).toContainEqual(does));
  });

  it.each([
    {
      name: 'the site’s front page where no sign-in page is known',
      cause: 'session-expired',
      action: 'guide-sign-in',
      url: URL_HERE,
      opens: 'https://www.shop.example/',
    },
    {
      name: 'the same address with https',
      cause: 'https-required',
      action: 'guide-https',
      url: 'http://www.shop.example/account',
      opens: URL_HERE,
    },
    {
      name: 'Chromium’s list of passwords',
      cause: 'bad-credentials',
      action: 'guide-saved-password',
      url: URL_HERE,
      opens: 'chrome://password-manager/passwords',
    },
    {
      name: 'Chromium’s list of extensions',
      cause: 'waf-block',
      action: 'guide-extensions',
      url: URL_HERE,
      opens: 'chrome://extensions',
    },
  ] as const)('opens $name', async ({ cause, action, url, opens }) => {
    const opened: string[] = [];
    draw(refusedFor({ cause }), {
      lookAround: async () => ({ ...NEAR, url }),
      openPage: async (address) => {
        opened.push(address);
        return true;
      },
    });
    (await find(`[data-action=${action}]`)).click();
    expect(opened).toEqual([opens]);
  });

  it.each([
    {
      name: 'Firefox’ list of passwords, which no extension may open',
      cause: 'bad-credentials',
      action: 'guide-saved-password',
      where: { browser: 'firefox', system: 'windows' },
      copies: 'about:logins',
    },
    {
      name: 'Firefox’ list of extensions',
      cause: 'waf-block',
      action: 'guide-extensions',
      where: { browser: 'firefox', system: 'linux' },
      copies: 'about:addons',
    },
    {
      name: 'the command of Windows that forgets names',
      cause: 'host-not-allowed',
      action: 'guide-dns',
      where: { browser: 'chromium', system: 'windows' },
      copies: 'ipconfig /flushdns',
    },
    {
      name: 'the command of macOS that forgets names',
      cause: 'host-not-allowed',
      action: 'guide-dns',
      where: { browser: 'firefox', system: 'mac' },
      copies: 'sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder',
    },
    {
      name: 'Firefox’ own page where the system has no command',
      cause: 'host-not-allowed',
      action: 'guide-dns',
      where: { browser: 'firefox', system: 'other' },
      copies: 'about:networking#dns',
    },
  ] as const)('copies $name', async ({ cause, action, where, copies }) => {
    const copied: string[] = [];
    draw(refusedFor({ cause }), {
      lookAround: async () => ({ ...NEAR, ...where, url: URL_HERE }),
      copyText: async (text) => void copied.push(text),
    });
    (await find(`[data-action=${action}]`)).click();
    expect(copied).toEqual([copies]);
  });

  it('copies the number of the refusal and its time for the site’s support', async () => {
    const copied: string[] = [];
    draw(
      {
        ...refusedFor({ cause: 'ip-block' }),
        answeredAtSeconds: NOW - 60,
        ids: [{ name: 'cf-ray', value: '8f00ba4EXAMPLE' }],
      },
      { copyText: async (text) => void copied.push(text) },
    );
    (await find('[data-action=guide-vpn]')).click();
    expect(copied[0]).toMatch(/^cf-ray: 8f00ba4EXAMPLE\nJan 15, 2027/);
  });

  it('copies the whole report for whoever runs the site', async () => {
    const copied: string[] = [];
    draw(refusedFor({ cause: 'file-permission' }), {
      copyText: async (text) => void copied.push(text),
    });
    (await find('[data-action=guide-tell-owner]')).click();
    expect(copied[0]).toContain('https://www.shop.example/account');
  });

  it('opens a private window, and says where the browser lets no extension do so', async () => {
    const opened: number[] = [];
    const openPrivately: GuideMeans['openPrivately'] = async (tabId) => {
      opened.push(tabId);
      return false;
    };
    draw({}, { openPrivately });
    (await find('[data-step=private-window] [data-action=open-private]')).click();
    const said = await find('[data-step=private-window] [role=status]');
    expect(said.textContent).toBe(catalogue['popup.private.refused']);
    expect(opened).toEqual([7]);
  });
});

describe('what the steps say here and now', () => {
  it.each([
    { name: 'two hours ahead', skewSeconds: -7200, says: /ahead of the server/ },
    { name: 'two hours behind', skewSeconds: 7200, says: /behind the server.*timedatectl/ },
  ])('names a clock that is $name, and where it is set', async ({ skewSeconds, says }) => {
    draw({ ...refusedFor({ cause: 'clock-skew' }), skewSeconds });
    expect((await find('[data-step=clock]')).textContent).toMatch(says);
  });

  it('names the account that the site takes a person for', async () => {
    const findings = [sampleFinding({ cause: 'insufficient-permission' })];
    draw({ diagnosis: sampleDiagnosis({ findings, tokens: [sampleToken()] }) });
    expect((await find('[data-step=right-account]')).textContent).toContain('anna@shop.example');
  });

  const sameRefusal = (cause: 'csrf' | 'waf-block'): NonNullable<TabReport['test']> => ({
    step: 'done',
    answers: [
      {
        which: 'page',
        asked: 'https://www.shop.example/account',
        ended: 'https://www.shop.example/account',
        status: 403,
        outcome: 'refused',
        cause,
      },
    ],
    requests: 1,
    causeBefore: cause,
    cookiesSent: 2,
  });

  it.each([
    {
      name: 'the page refuses without cookies too',
      cause: 'csrf',
      change: { test: sameRefusal('csrf') },
      step: 'cookies',
    },
    {
      name: 'a private window would be refused too',
      cause: 'waf-block',
      change: { test: sameRefusal('waf-block') },
      step: 'private-window',
    },
    {
      name: 'this is a private window',
      cause: 'session-expired',
      change: { isPrivate: true },
      step: 'private-window',
    },
    {
      name: 'no cookies were sent',
      cause: 'session-expired',
      change: { cookiesSent: 0 },
      step: 'cookies',
    },
    {
      name: 'the clock is right',
      cause: 'session-expired',
      change: { skewSeconds: 3 },
      step: 'clock',
    },
    { name: 'the address is secure', cause: 'https-required', change: {}, step: 'https' },
    {
      name: 'the sign-in is of another kind',
      cause: 'no-credentials',
      change: { authScheme: 'bearer' },
      step: 'basic-again',
    },
  ] as const)(
    'rules $step out for $cause where $change says so',
    async ({ cause, change, step }) => {
      draw({ ...refusedFor({ cause }), ...change });
      const told = await find(`[data-step=${step}][data-state=ruled-out]`);
      expect(told.textContent).toContain('Ruled out: ');
      expect(told.querySelector('button')).toBeNull();
    },
  );

  it.each([
    { cause: 'directory-listing', responder: 'nginx', step: 'nginx-index' },
    { cause: 'access-rule', responder: 'apache', step: 'apache-htaccess' },
    { cause: 'no-credentials', responder: 'apache', step: 'apache-authorization' },
    { cause: 'file-permission', responder: 'iis', step: 'iis-substatus' },
    { cause: 'session-expired', responder: 'php-fpm', step: 'php-session' },
    { cause: 'access-rule', responder: 'wordpress', step: 'wordpress-plugins' },
    {
      cause: 'no-credentials',
      responder: 'wordpress',
      step: 'wordpress-application-passwords',
    },
    { cause: 'session-expired', responder: 'nginx', step: 'unauthorized-redirected' },
  ] as const)(
    'tell the owner of $responder to look at $step',
    async ({ cause, responder, step }) => {
      draw({
        diagnosis: sampleDiagnosis({
          responder: { id: responder, confidence: 'certain' },
          findings: [sampleFinding({ cause })],
        }),
      });
      expect((await find(`.owner [data-owner-step=${step}]`)).textContent).not.toBe('');
    },
  );
});

describe('the wait', () => {
  const limited = refusedFor({
    cause: 'rate-limit',
    actions: ['wait-and-retry'],
    values: { wait: { kind: 'duration', seconds: 90 } },
  });

  it('counts down to what the server said, and retries once where asked', async () => {
    const asked = draw({ ...limited, answeredAtSeconds: NOW - 30 });
    expect((await find('.countdown')).textContent).toBe('Try again in 60 seconds');
    (await find('[data-action=retry-later]')).click();
    expect(asked).toContainEqual(['retry-later', { tabId: 7, atSeconds: NOW + 60 }]);
  });

  it('offers no retry of what was sent with a form', async () => {
    draw({ ...limited, answeredAtSeconds: NOW, cameOfForm: true });
    expect((await find('.actions')).textContent).toContain('not sent again by itself');
    expect(document.querySelector('[data-action^=retry-]')).toBeNull();
  });

  it.each([
    { attempts: 0, least: 1, most: 1 },
    { attempts: 4, least: 8, most: 16 },
  ])(
    'is longer each time where the server names none: $attempts',
    async ({ attempts, least, most }) => {
      const asked = draw(refusedFor({ cause: 'rate-limit', actions: ['wait-and-retry'] }), {
        readTried: async () => ({ done: [], attempts }),
      });
      await find('[data-guide]');
      (await find('[data-action=retry-later]')).click();
      const at = (): number =>
        asked.flatMap((one) =>
          Array.isArray(one) && one[0] === 'retry-later' ? [one[1].atSeconds] : [],
        )[0];
      await vi.waitFor(() => expect(at()).toBeGreaterThanOrEqual(NOW + least));
      expect(at()).toBeLessThanOrEqual(NOW + most);
    },
  );

  it('is over where the time has passed', async () => {
    draw({ ...limited, answeredAtSeconds: NOW - 91 });
    await find('[data-action=retry-now]');
  });
});

describe('a site that Readmit stays silent on', () => {
  it('is named to the settings', async () => {
    const asked = draw({});
    (await find('[data-action=mute]')).click();
    await vi.waitFor(() =>
      expect(asked).toContainEqual(['change-settings', { muted: ['www.shop.example'] }]),
    );
  });

  it('can be spoken on again, unless a line for many sites says otherwise', async () => {
    draw({}, {}, ['www.shop.example']);
    await find('[data-action=unmute]');
    render(null, document.body);
    draw({}, {}, ['*.shop.example']);
    await find('[data-muted]');
    expect(document.querySelector('[data-action=unmute]')).toBeNull();
  });
});

describe('what cannot be shown', () => {
  const withGaps = (text: string): TabReport['diagnosis'] => JSON.parse(text);

  it('does not keep a finding with gaps from being drawn', async () => {
    const diagnosis = withGaps(
      '{"status":403,"findings":[{"rule":"session-ended","cause":"session-expired","sources":null}]}',
    );
    draw({ diagnosis });
    expect((await find('h2.title')).textContent).toBe('Your sign-in has ended');
    expect(document.querySelector('[data-broken]')).toBeNull();
  });

  it('leaves a plain sentence with the details to copy', async () => {
    const diagnosis = withGaps('{"status":403,"findings":[{"evidence":7}]}');
    draw({ diagnosis });
    expect((await find('[data-broken]')).textContent).toContain('cannot show');
    await find('[data-action=copy-broken]');
  });
});
