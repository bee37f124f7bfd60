// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../core/describe.ts';
import english from '../locales/en.json' with { type: 'json' };
import type { RepairOutcome, TabReport } from '../messages/protocol.ts';
import {
  sampleCookie,
  sampleDiagnosis,
  sampleFinding,
  sampleGuideMeans,
  sampleReport,
  sampleSiteData,
  sampleToken,
  sampleTokenList,
} from '../testing/popup-samples.ts';
import { ReaderContext } from '../ui/reader.ts';
import { App } from './app.tsx';
import { commandsFor } from './commands.ts';
import { FIRST_STATE, nextState, type PopupEvent, type PopupState } from './state.ts';
import type { TokenList } from './token-list.ts';

const catalogue: Catalogue = english;
const NOW = Math.floor(Date.now() / 1000);

function play(...events: readonly PopupEvent[]): PopupState {
  return events.reduce(nextState, FIRST_STATE);
}

function draw(state: PopupState): { main: Element; events: PopupEvent[]; asked: unknown[] } {
  const events: PopupEvent[] = [];
  const asked: unknown[] = [];
  const dispatch = (event: PopupEvent): void => void events.push(event);
  const commands = commandsFor({
    ask: async (name, ...argument) => {
      asked.push([name, ...argument]);
      throw new Error('nobody answers');
    },
    tabId: 7,
    dispatch,
    findSite: async () => null,
    askForOrigin: async () => false,
    readHeld: async () => {
      asked.push('read-held');
      throw new Error('no page');
    },
    checkSignature: async () => 'genuine',
    guide: sampleGuideMeans(),
    copyText: async (text) => void asked.push(['copy', text]),
  });
  render(
    <ReaderContext.Provider value={{ catalogue, lang: 'en' }}>
      <App state={state} commands={commands} dispatch={dispatch} />
    </ReaderContext.Provider>,
    document.body,
  );
  const main = document.querySelector('main');
  if (main === null) throw new Error('nothing was drawn');
  return { main, events, asked };
}

const reportCame = (change: Partial<TabReport> = {}): PopupEvent => ({
  kind: 'report-came',
  report: sampleReport(change),
});
const shown = (part: TabReport['part']): PopupEvent => ({ kind: 'part-shown', part });
const textOf = (main: Element, selector: string): string =>
  main.querySelector(selector)?.textContent ?? '';

afterEach(() => render(null, document.body));

describe('the popup', () => {
  it('names no cause before it knows one', () => {
    expect(draw(FIRST_STATE).main.hasAttribute('data-cause')).toBe(false);
  });

  it('carries cause and responder, and the diagnosis in words', () => {
    const { main } = draw(play(reportCame()));
    expect(main.getAttribute('data-cause')).toBe('session-expired');
    expect(main.getAttribute('data-responder')).toBe('nginx');
    expect(textOf(main, '[data-part=why] h2')).toBe('Your sign-in has ended');
    expect(textOf(main, '[data-part=why]')).toContain('401 Unauthorized');
  });

  it('leads from the reason to what can be cleared', () => {
    const { main, events } = draw(play(reportCame()));
    main.querySelector<HTMLButtonElement>('[data-part=why] [data-action=show-site-data]')?.click();
    expect(events[0]).toEqual(shown('site-data'));
  });

  it('lists what else it could be and what could not be checked', () => {
    const diagnosis = sampleDiagnosis({
      findings: [
        sampleFinding(),
        sampleFinding({ rule: 'too-many-requests', cause: 'rate-limit' }),
      ],
      notChecked: [{ rule: 'form-token-refused', missing: 'request' }],
    });
    const { main } = draw(play(reportCame({ diagnosis })));
    const words = textOf(main, '[data-part=why]');
    expect(words).toContain('Too many requests in a short time');
    expect(words).toContain(catalogue['rule.form_token_refused.title']);
  });

  it('is friendly where nothing was refused', () => {
    const { main } = draw(play(reportCame({ diagnosis: null })));
    expect(main.getAttribute('data-cause')).toBe('');
    expect(textOf(main, '[data-part=why]')).toContain('Nothing was refused here');
  });

  it('groups what failed inside a healthy page', () => {
    const failure = {
      endpoint: 'https://api.shop.example/v1/orders',
      method: 'GET',
      status: 401,
      cause: 'session-expired',
      count: 300,
      lastSeconds: NOW - 10,
      diagnosis: sampleDiagnosis(),
    } as const;
    const { main } = draw(play(reportCame({ diagnosis: null, failures: [failure] })));
    expect(main.querySelectorAll('[data-failure]')).toHaveLength(1);
    expect(textOf(main, '[data-failure]')).toContain('300 times');
  });

  it.each([
    { sight: 'all-sites', actions: [] },
    { sight: 'this-site', actions: ['grant-all'] },
    { sight: 'on-click', actions: ['grant-site', 'grant-all'] },
    { sight: 'none', actions: ['grant-site', 'grant-all'] },
    { sight: 'restricted', actions: [] },
  ] as const)('offers $actions for $sight', ({ sight, actions }) => {
    const { main } = draw(play(reportCame({ sight })));
    const found = [...main.querySelectorAll('[data-action^=grant-]')];
    expect(found.map((button) => button.getAttribute('data-action'))).toEqual(actions);
  });

  it('can be told not to open by itself', () => {
    const { main, asked } = draw(play(reportCame({ openedByItself: true })));
    main.querySelector<HTMLButtonElement>('[data-action=stay-closed]')?.click();
    expect(asked).toContainEqual(['change-settings', { mayOpenByItself: false }]);
  });
});

describe('the test before clearing', () => {
  const answer = {
    which: 'page',
    asked: 'https://www.shop.example/account',
    ended: 'https://www.shop.example/login',
    status: 200,
    outcome: 'sign-in',
    cause: null,
  } as const;
  const testCame = (outcome: 'opens' | 'sign-in'): PopupEvent =>
    reportCame({
      test: {
        step: 'done',
        answers: [{ ...answer, outcome }],
        requests: 2,
        causeBefore: 'insufficient-permission',
        cookiesSent: 2,
      },
    });

  it('never tells a person who lacks the right to clear', () => {
    const { main } = draw(play(testCame('sign-in')));
    const words = textOf(main, '[data-test=undecided-sign-in]');
    expect(words).toContain('decides nothing');
    expect(words).not.toMatch(/is the cause|[Ff]ixed|cleared/);
  });

  it('calls stored data the cause only where the page opens without it', () => {
    const { main } = draw(play(testCame('opens')));
    expect(textOf(main, '[data-test=stored-data]')).toContain('is the cause');
  });
});

const BY_BROWSER = {
  cache: 'none',
  'local-storage': 'more',
  'session-storage': 'none',
  'indexed-db': 'exact',
  'cache-storage': 'none',
  'service-workers': 'more',
} as const;

describe('the part on site data', () => {
  const state = (data = sampleSiteData(), change: Partial<TabReport> = {}): PopupState =>
    play(reportCame(change), { kind: 'site-data-came', data }, shown('site-data'));

  it('never says none for what it has not seen', () => {
    const { main } = draw(state());
    expect(textOf(main, '[data-kind=indexed-db]')).toContain('cannot be seen from this page');
    expect(textOf(main, '[data-kind=cache]')).toContain('present, cannot be counted');
    expect(textOf(main, '[data-kind=session-storage]')).toContain('nothing there');
    expect(textOf(main, '[data-kind=local-storage]')).toContain('3 items');
  });

  it('names effect and object on its one button, and clears exactly that', () => {
    const { main, asked } = draw(state(sampleSiteData(), { diagnosis: null }));
    expect(textOf(main, '[data-action=clear]')).toBe(
      'Clear 3 cookies and the cache of www.shop.example, then reload',
    );
    main.querySelector<HTMLButtonElement>('[data-action=clear]')?.click();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject([
      'clear-site-data',
      {
        tabId: 7,
        cookies: [{ name: 'sid' }, { name: 'basket' }, { name: 'chat' }],
        storage: ['cache'],
        bypassCache: true,
      },
    ]);
  });

  it('warns of what goes along and of what cannot be undone', () => {
    const { main } = draw(
      nextState(state(sampleSiteData({ isLocal: true })), { kind: 'scope-chosen', scope: 'site' }),
    );
    const words = textOf(main, '[data-part=site-data]');
    expect(words).toContain('signs you out of mail.shop.example');
    expect(words).toContain('all ports share their cookies');
    expect(textOf(main, '[data-kind=service-workers]')).toContain('cannot be undone');
  });

  it('names other sites’ parts that go along, and what no undo brings back exactly', () => {
    const cookies = [
      sampleCookie('sid', { role: 'session' }),
      sampleCookie('part', { partitionKey: { topLevelSite: 'https://news.example' } }),
      sampleCookie('odd', { path: '/a b' }),
    ];
    const { main } = draw(state(sampleSiteData({ cookies }), { diagnosis: null }));
    const words = textOf(main, '[data-part=site-data]');
    expect(words).toContain('keeps as a part of news.example');
    expect(words).toContain('cannot bring these back exactly: odd');
  });

  it('says how it knows the sign-in’s cookie', () => {
    const { main } = draw(state());
    const list = main.querySelector<HTMLDetailsElement>('details.cookies');
    if (list === null) throw new Error('no list');
    list.open = true;
    list.dispatchEvent(new Event('toggle'));
    return vi.waitFor(() => expect(list.textContent).toContain('told by the cookie’s name'));
  });

  it('keeps consent, language and theme, and no other cookie that everybody has', () => {
    const cookies = [
      sampleCookie('sid', { role: 'session' }),
      sampleCookie('theme'),
      sampleCookie('csrftoken', { role: 'everybody' }),
    ];
    const data = sampleSiteData({ cookies });
    const keeping = nextState(state(data, { diagnosis: null }), {
      kind: 'keep-ticked',
      isTicked: true,
    });
    const { main, asked } = draw(keeping);
    expect(textOf(main, '[data-kind=cookies]')).toContain('Keep consent, language and theme: 1');
    main.querySelector<HTMLButtonElement>('[data-action=clear]')?.click();
    expect(asked[0]).toMatchObject([
      'clear-site-data',
      { cookies: [{ name: 'sid' }, { name: 'csrftoken' }] },
    ]);
  });

  it('says that web storage which no script can read does not come back', () => {
    const byBrowser = { ...BY_BROWSER, 'local-storage': 'exact' } as const;
    const { main } = draw(state(sampleSiteData({ canScript: false, byBrowser })));
    expect(textOf(main, '[data-kind=local-storage]')).toContain('cannot be undone');
  });

  it('names a kind that takes more than asked, and one that is out of reach', () => {
    const data = sampleSiteData({
      canScript: false,
      byBrowser: BY_BROWSER,
    });
    const { main } = draw(state(data, { diagnosis: null }));
    expect(textOf(main, '[data-kind=cache]')).toContain('only the page itself');
    expect(textOf(main, '[data-kind=local-storage]')).toContain('takes more than this site');
    const caches = main.querySelector<HTMLInputElement>('[data-kind=cache-storage] input');
    expect(caches?.disabled).toBe(true);
  });

  it('draws two thousand cookies without drawing two thousand rows', () => {
    const cookies = Array.from({ length: 2000 }, (_, place) => sampleCookie(`c${place}`));
    const { main } = draw(state(sampleSiteData({ cookies }), { diagnosis: null }));
    expect(textOf(main, '[data-action=clear]')).toContain('2000 cookies');
    expect(main.querySelectorAll('li').length).toBeLessThan(10);
  });

  const report = {
    kinds: [
      { kind: 'cookies', result: 'failed', count: 1, failed: ['sid'] },
      { kind: 'cache', result: 'not-possible', count: null, failed: [], reason: 'page-only' },
    ],
    undoId: '7',
  } as const;
  const outcomes: readonly { outcome: RepairOutcome; says: string }[] = [
    {
      outcome: { kind: 'opens', causeBefore: 'session-expired', causeAfter: null, report },
      says: 'Fixed: the page opens now',
    },
    {
      outcome: { kind: 'sign-in', causeBefore: 'session-expired', causeAfter: null, report },
      says: 'Sign in to see whether the page opens.',
    },
    {
      outcome: {
        kind: 'refused',
        causeBefore: 'session-expired',
        causeAfter: 'session-expired',
        report,
      },
      says: 'No change',
    },
    {
      outcome: { kind: 'refused', causeBefore: 'csrf', causeAfter: 'session-expired', report },
      says: 'Your sign-in has ended',
    },
    {
      outcome: { kind: 'waiting', causeBefore: 'csrf', causeAfter: null, report },
      says: 'Looking at the new answer…',
    },
  ];

  it.each(outcomes)('says “$says” for $outcome.kind', ({ outcome, says }) => {
    const { main } = draw(play(reportCame({ outcome })));
    const section = `[data-outcome=${outcome.kind}]`;
    expect(textOf(main, section)).toContain(says);
    expect(textOf(main, `${section} [data-result=failed]`)).toContain('Still there: sid');
    expect(textOf(main, `${section} [data-kind=cache]`)).toContain('loaded past the cache');
    expect(main.querySelector(`${section} [data-action=undo]`)).not.toBeNull();
  });

  it('still offers the undo when nobody answered to the end', () => {
    const undo = { id: 'u1', cookies: 2, atSeconds: NOW };
    const { main } = draw(
      play(
        reportCame({ undo }),
        shown('site-data'),
        { kind: 'clear-begun' },
        { kind: 'clear-failed' },
      ),
    );
    expect(main.querySelector('[data-part=site-data] [data-action=undo]')).not.toBeNull();
  });

  it('says Fixed for a page that opens and for nothing else', () => {
    const saysFixed = outcomes.filter(({ outcome }) =>
      textOf(draw(play(reportCame({ outcome }))).main, '[data-part=site-data]').includes('Fixed'),
    );
    expect(saysFixed.map(({ outcome }) => outcome.kind)).toEqual(['opens']);
  });
});

describe('the part on tokens', () => {
  const listed = (list: TokenList): PopupState =>
    play(reportCame(), { kind: 'tokens-came', list }, shown('tokens'));
  const state = (...tokens: readonly ReturnType<typeof sampleToken>[]): PopupState =>
    listed(sampleTokenList(tokens));

  it('says in words when a token ends or has ended', () => {
    const { main } = draw(
      state(
        sampleToken({ issuedSeconds: NOW - 600, expiresSeconds: NOW + 605 }),
        sampleToken({ issuedSeconds: NOW - 7200, expiresSeconds: NOW - 720, expired: true }),
        sampleToken(),
      ),
    );
    const words = [...main.querySelectorAll('.expiry-words')].map(({ textContent }) => textContent);
    expect(words).toEqual(['Ends in 10 minutes', 'Ended 12 minutes ago', 'No end stated']);
  });

  it('asks before it shows a value', () => {
    const first = draw(state(sampleToken()));
    first.main.querySelector<HTMLButtonElement>('[data-action=reveal]')?.click();
    expect(first.asked).toEqual([]);
    const [asking] = first.events;
    if (asking === undefined) throw new Error('the button did nothing');
    const second = draw(nextState(state(sampleToken()), asking));
    second.main.querySelector<HTMLButtonElement>('[data-action=reveal-yes]')?.click();
    expect(second.asked).toEqual(['read-held']);
  });

  it('copies what is covered at once, and asks before it copies the value', () => {
    const first = draw(state(sampleToken()));
    first.main.querySelector<HTMLButtonElement>('[data-action=copy-masked]')?.click();
    expect(first.asked).toEqual([['copy', 'eyJhbGci… (412 characters)']]);
    first.main.querySelector<HTMLButtonElement>('[data-action=copy-value]')?.click();
    expect(first.asked).toHaveLength(1);
    const [asking] = first.events;
    if (asking === undefined) throw new Error('the button did nothing');
    const { main } = draw(nextState(state(sampleToken()), asking));
    expect(textOf(main, '[role=alert]')).toContain('the clipboard');
    expect(main.querySelector('[data-action=copy-value-yes]')).not.toBeNull();
  });

  it('offers no value of what was only seen on its way', () => {
    const { main } = draw(listed(sampleTokenList([sampleToken()], { held: 0 })));
    expect(main.querySelector('[data-action=reveal], [data-action=copy-value]')).toBeNull();
    expect(main.querySelector('[data-action=check-signature]')).toBeNull();
    expect(textOf(main, '[data-part=tokens]')).toContain('Seen on its way only');
  });

  it('holds scopes against what the answer asked for', () => {
    const list = sampleTokenList([sampleToken({ scopes: ['read'] })], {
      wantedScopes: ['read', 'write'],
    });
    expect(textOf(draw(listed(list)).main, '[data-missing=write]')).toContain('asked for write');
  });

  it('tells when credentials speak for more than one account', () => {
    const other = sampleToken({ subject: 'berta@shop.example' });
    expect(textOf(draw(state(sampleToken(), other)).main, '[data-accounts]')).toContain(
      'anna@shop.example, berta@shop.example',
    );
    expect(
      draw(state(sampleToken(), sampleToken())).main.querySelector('[data-accounts]'),
    ).toBeNull();
  });

  it('says how often a sign-in ends where that is how long the token lives', () => {
    const rhythm = { everySeconds: 310, lifetimeSeconds: 300 };
    const list = sampleTokenList([sampleToken()], { rhythm });
    expect(textOf(draw(listed(list)).main, '[data-rhythm]')).toBe(
      'You are signed out about every 5 minutes, which is how long this token lives.',
    );
  });

  it('offers to watch a site, though not in a private window', () => {
    const watch = '[name=watch]';
    const on = draw(listed(sampleTokenList([sampleToken()], { watch: 'on' })));
    expect(on.main.querySelector<HTMLInputElement>(watch)?.checked).toBe(true);
    on.main.querySelector<HTMLInputElement>(watch)?.click();
    expect(on.asked[0]).toEqual(['watch-site', { tabId: 7, isOn: false }]);
    const never = draw(listed(sampleTokenList([sampleToken()], { watch: 'never' })));
    expect(never.main.querySelector(watch)).toBeNull();
  });

  it('tells the exact time in this zone and in UTC on hover', () => {
    const { main } = draw(state(sampleToken({ expiresSeconds: 1_900_000_000 })));
    expect(main.querySelector('.expiry-words')?.getAttribute('title')).toContain(
      '2030-03-17 17:46:40 UTC',
    );
  });

  it('tells warnings in words', () => {
    const { main } = draw(state(sampleToken({ warnings: ['alg-none', 'token-in-url'] })));
    expect(textOf(main, '[data-warning=alg-none]')).toContain('anybody can write one');
    expect(main.querySelectorAll('[data-warning]')).toHaveLength(2);
  });
});
