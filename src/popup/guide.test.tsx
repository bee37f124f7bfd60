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
