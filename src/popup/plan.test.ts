import { describe, expect, it } from 'vitest';
import {
  sampleCookie,
  sampleDiagnosis,
  sampleFinding,
  sampleSiteData,
} from '../testing/popup-samples.ts';
import {
  type Choice,
  chosenCookies,
  cookieId,
  firstChoice,
  hostsSignedOut,
  planOf,
  presetOf,
  scopesOf,
} from './plan.ts';

const ALL: Choice = {
  scope: 'host',
  cause: 'session',
  cookies: true,
  storage: [],
  keepsCommon: false,
  kept: [],
  isRemembered: false,
};

const namesOf = (choice: Choice, data = sampleSiteData()) =>
  chosenCookies(data, choice).map(({ name }) => name);

describe('firstChoice', () => {
  it('ticks this host’s cookies and the cache where the diagnosis names nothing', () => {
    const choice = firstChoice(sampleSiteData(), null);
    expect(namesOf(choice)).toEqual(['sid', 'basket', 'chat']);
    expect(choice.storage).toEqual(['cache']);
  });

  const blaming = (confidence: 'likely' | 'possible') =>
    sampleDiagnosis({ findings: [sampleFinding({ confidence })] });

  it('ticks only the session where the diagnosis knows that it is the session', () => {
    expect(namesOf(firstChoice(sampleSiteData(), blaming('likely')))).toEqual(['sid']);
  });

  it('does not narrow on what is only possible', () => {
    const choice = firstChoice(sampleSiteData(), blaming('possible'));
    expect(namesOf(choice)).toEqual(['sid', 'basket', 'chat']);
  });

  it('ticks the largest cookies, as many as must go, where they are too large', () => {
    const finding = sampleFinding({ actions: ['clear-large-cookies'], confidence: 'likely' });
    const data = sampleSiteData({
      cookies: [
        sampleCookie('small', { bytes: 900 }),
        sampleCookie('huge', { bytes: 4000 }),
        sampleCookie('large', { bytes: 3000 }),
      ],
    });
    const choice = firstChoice(data, sampleDiagnosis({ findings: [finding] }));
    expect(namesOf(choice, data)).toEqual(['huge']);
  });

  it('is what a person chose here before, as far as it is still there', () => {
    const preset = {
      scope: 'site',
      cookies: true,
      storage: ['local-storage', 'session-storage'],
      keep: true,
    } as const;
    const data = sampleSiteData({
      cookies: [
        sampleCookie('sid', { role: 'session' }),
        sampleCookie('consent', { role: 'everybody' }),
      ],
    });
    const choice = firstChoice(data, null, preset);
    expect(choice.storage).toEqual(['local-storage']);
    expect(namesOf(choice, data)).toEqual(['sid']);
    expect(presetOf(choice)).toEqual({ ...preset, scope: 'host', storage: ['local-storage'] });
  });

  it('ticks storage only where it is blamed and there', () => {
    const data = sampleSiteData({ blamed: ['cookies', 'service-workers', 'session-storage'] });
    expect(firstChoice(data, null).storage).toEqual(['cache', 'service-workers']);
  });
});

describe('scopesOf', () => {
  it('offers only scopes that differ', () => {
    expect(scopesOf(sampleSiteData(), 'session')).toEqual(['cause', 'host', 'site']);
    expect(scopesOf(sampleSiteData({ cookies: [sampleCookie('a')] }), 'session')).toEqual(['host']);
    expect(scopesOf(sampleSiteData({ cookies: [] }), 'session')).toEqual(['host']);
  });
});

describe('planOf', () => {
  const site: Choice = { ...ALL, scope: 'site', storage: ['cache'] };

  it('names every cookie by its whole key, and nothing else of it', () => {
    const [first] = planOf(sampleSiteData(), site).cookies;
    expect(first).toEqual({
      name: 'sid',
      domain: 'www.shop.example',
      hostOnly: true,
      path: '/',
      storeId: '0',
      partitionKey: null,
      firstPartyDomain: null,
    });
  });

  it('leaves out what was unticked', () => {
    const data = sampleSiteData();
    const kept = data.cookies.filter(({ name }) => name === 'basket').map(cookieId);
    expect(planOf(data, { ...site, kept }).cookies.map(({ name }) => name)).toEqual([
      'sid',
      'chat',
      'mail',
    ]);
  });

  it('passes the cache when the cache is ticked, and only then', () => {
    expect(planOf(sampleSiteData(), site).bypassCache).toBe(true);
    expect(planOf(sampleSiteData(), { ...site, storage: [] }).bypassCache).toBe(false);
  });

  it('holds no cookie when cookies are not ticked', () => {
    expect(planOf(sampleSiteData(), { ...site, cookies: false }).cookies).toEqual([]);
  });
});

describe('what cannot be put back', () => {
  it('names web storage that is too large to be kept, and no more of it than must be', () => {
    const data = sampleSiteData({
      undo: { localBytes: 5_000_000, sessionBytes: 2_000_000, roomBytes: 6_000_000 },
    });
    const both: Choice = { ...ALL, storage: ['local-storage', 'session-storage'] };
    expect(planOf(data, both).unkept).toEqual(['session-storage']);
    expect(planOf(data, { ...ALL, storage: ['local-storage'] }).unkept).toEqual([]);
  });
});

describe('hostsSignedOut', () => {
  const choice: Choice = { ...ALL, scope: 'site' };

  it('names the other hosts whose session goes along', () => {
    expect(hostsSignedOut(sampleSiteData(), choice)).toEqual(['mail.shop.example']);
    expect(hostsSignedOut(sampleSiteData(), { ...choice, scope: 'host' })).toEqual([]);
  });

  it('names every host that a domain’s session is sent to', () => {
    const cookies = [
      sampleCookie('sso', { domain: '.shop.example', hostOnly: false, role: 'session' }),
    ];
    expect(hostsSignedOut(sampleSiteData({ cookies }), { ...choice, scope: 'host' })).toEqual([
      'mail.shop.example',
    ]);
  });
});
