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
  scopesOf,
} from './plan.ts';

const namesOf = (choice: Choice, data = sampleSiteData()) =>
  chosenCookies(data, choice).map(({ name }) => name);

describe('firstChoice', () => {
  it('ticks this host’s cookies and the cache where the diagnosis names nothing', () => {
    const choice = firstChoice(sampleSiteData(), null);
    expect(namesOf(choice)).toEqual(['sid', 'basket', 'chat']);
    expect(choice.storage).toEqual(['cache']);
  });

  it('ticks only the session where the diagnosis is sure that it is the session', () => {
    expect(namesOf(firstChoice(sampleSiteData(), sampleDiagnosis()))).toEqual(['sid']);
  });

  it('does not narrow on a mere possibility', () => {
    const diagnosis = sampleDiagnosis({ findings: [sampleFinding({ confidence: 'possible' })] });
    expect(namesOf(firstChoice(sampleSiteData(), diagnosis))).toEqual(['sid', 'basket', 'chat']);
  });

  it('ticks storage only where it is blamed and there', () => {
    const data = sampleSiteData({ blamed: ['cookies', 'service-workers', 'session-storage'] });
    expect(firstChoice(data, null).storage).toEqual(['cache', 'service-workers']);
  });
});

describe('scopesOf', () => {
  it('offers only scopes that differ', () => {
    expect(scopesOf(sampleSiteData())).toEqual(['session', 'host', 'site']);
    expect(scopesOf(sampleSiteData({ cookies: [sampleCookie('a')] }))).toEqual(['host']);
    expect(scopesOf(sampleSiteData({ cookies: [] }))).toEqual(['host']);
  });
});

describe('planOf', () => {
  const site: Choice = { scope: 'site', cookies: true, storage: ['cache'], kept: [] };

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

describe('hostsSignedOut', () => {
  const choice: Choice = { scope: 'site', cookies: true, storage: [], kept: [] };

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
