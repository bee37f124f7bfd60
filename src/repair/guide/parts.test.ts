import { describe, expect, it } from 'vitest';
import { parseChallenges } from '../../core/http/challenges.ts';
import { writeAccessRequest } from './access-request.ts';
import { addressesNear, isOneOff } from './address.ts';
import { waitBeforeRetry } from './backoff.ts';
import { tellSystem } from './places.ts';
import { findSignIn } from './sign-in-link.ts';
import { guideEnglish } from './text.ts';

describe('waitBeforeRetry', () => {
  it.each([
    { name: 'what the server said, exactly', attempt: 3, said: 42, chance: 0.9, seconds: 42 },
    { name: 'never a time in the past', attempt: 0, said: -5, chance: 0, seconds: 0 },
    { name: 'half a second to one at first', attempt: 0, said: null, chance: 0, seconds: 0.5 },
    { name: 'twice as long each time', attempt: 3, said: null, chance: 0.5, seconds: 6 },
    { name: 'five minutes at most', attempt: 1000, said: null, chance: 0.5, seconds: 225 },
  ])('gives $name', ({ attempt, said, chance, seconds }) => {
    expect(waitBeforeRetry(attempt, said, chance)).toBe(seconds);
  });
});

describe('addressesNear', () => {
  it('names what is mistyped most, then what stands above', () => {
    expect(
      addressesNear('https://shop.example/A/b?x=1#y', ['shop.example', 'mail.example']),
    ).toEqual([
      { id: 'lower-case', url: 'https://shop.example/a/b' },
      { id: 'slash', url: 'https://shop.example/A/b/' },
      { id: 'folder-above', url: 'https://shop.example/A/' },
      { id: 'front-page', url: 'https://shop.example/' },
    ]);
  });

  it('asks for a known host that is one letter off', () => {
    expect(addressesNear('http://shpo.example:8080/', ['shop.example'])[0]).toEqual({
      id: 'known-host',
      url: 'http://shop.example:8080/',
    });
  });

  it('says nothing of a front page', () => {
    expect(addressesNear('https://shop.example/', [])).toEqual([]);
  });

  it.each([
    { a: 'shop', b: 'shp', is: true },
    { a: 'shop', b: 'shoop', is: true },
    { a: 'shop', b: 'stop', is: true },
    { a: 'shop', b: 'shpo', is: true },
    { a: 'shop', b: 'shop', is: false },
    { a: 'shop', b: 'stoop', is: false },
    { a: 'a', b: '', is: true },
  ])('takes $a and $b as one letter apart: $is', ({ a, b, is }) => {
    expect(isOneOff(a, b)).toBe(is);
  });
});

describe('findSignIn', () => {
  const page = 'https://shop.example/account';
  it.each([
    {
      name: 'a link whose path says so',
      html: '<p><a class=x href="/login?next=/a&amp;b=1">In</a>',
      url: 'https://shop.example/login?next=/a&b=1',
    },
    {
      name: 'a link whose words say so',
      html: '<a href=/go><b>Sign in</b></a>',
      url: 'https://shop.example/go',
    },
    {
      name: 'no link that only mentions it',
      html: '<a href="/help">How to sign in</a>',
      url: null,
    },
    { name: 'no script in a link', html: '<a href="javascript:login()">Log in</a>', url: null },
    {
      name: 'no plain http from a secure page',
      html: '<a href="http://shop.example/login">Log in</a>',
      url: null,
    },
    { name: 'no link to the page itself', html: '<a href="/account">Log in</a>', url: null },
    { name: 'no link that never ends', html: `<a href="/login${'x'.repeat(9000)}`, url: null },
  ])('gives $name', ({ html, url }) => {
    expect(findSignIn([], html, page)).toBe(url);
  });

  it('believes the challenge before the page', () => {
    const challenges = parseChallenges(['Bearer authorization_uri="https://id.example/authorize"']);
    expect(findSignIn(challenges, '<a href="/login">Log in</a>', page)).toBe(
      'https://id.example/authorize',
    );
  });
});

describe('writeAccessRequest', () => {
  it('says who, what, when and which number, and leaves a gap for what is not known', () => {
    const { subject, body } = writeAccessRequest(
      {
        account: null,
        url: 'https://wiki.example/plans',
        status: 403,
        time: '25 November 2026, 10:00 UTC',
        title: 'You are signed in, but not allowed in here',
        needed: 'Wiki/Read',
        ids: [{ name: 'Ray ID', value: '8f00000000000000' }],
      },
      guideEnglish(),
    );
    expect(subject).toBe('Access to wiki.example');
    for (const part of [
      'https://wiki.example/plans',
      '403',
      '10:00 UTC',
      'Wiki/Read',
      'as: …',
      'Ray ID: 8f00000000000000',
    ])
      expect(body).toContain(part);
    expect(body).not.toMatch(/[{}]/);
  });
});

describe('tellSystem', () => {
  it.each([
    { agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', system: 'windows' },
    { agent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', system: 'mac' },
    { agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0)', system: 'linux' },
    { agent: 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', system: 'chromeos' },
    { agent: 'Mozilla/5.0 (Linux; Android 15)', system: 'other' },
  ])('tells $system', ({ agent, system }) => {
    expect(tellSystem(agent)).toBe(system);
  });
});
