import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CookieRecord,
  cookieBytes,
  parseCookieHeader,
  parseSetCookie,
  splitSetCookie,
} from './set-cookie.ts';

const NOW = 1_750_000_000;
const DAY = 86_400;
const URL_HERE = 'https://www.shop.example/app/login';

const PLAIN: CookieRecord = {
  name: 'a',
  value: '1',
  domain: 'www.shop.example',
  hostOnly: true,
  path: '/app',
  expiresSeconds: null,
  secure: false,
  httpOnly: false,
  sameSite: 'unspecified',
  partitioned: false,
};

type Stored = { name: string; line: string; url?: string; expected: Partial<CookieRecord> };

const STORED: Stored[] = [
  { name: 'takes host and folder of the URL', line: 'a=1', expected: {} },
  { name: 'trims name and value', line: ' a \t=  1 ;', expected: {} },
  { name: 'keeps quotes', line: 'a="1"', expected: { value: '"1"' } },
  { name: 'stores a bare value without a name', line: '1', expected: { name: '' } },
  { name: 'keeps later equals signs', line: '=a=1', expected: { name: '', value: 'a=1' } },
  {
    name: 'strips the dot of a domain',
    line: 'a=1; Domain=.Shop.Example',
    expected: { domain: 'shop.example', hostOnly: false },
  },
  {
    name: 'takes an empty domain for none',
    line: 'a=1; Domain=shop.example; domain=',
    expected: {},
  },
  { name: 'takes the last path', line: 'a=1; path=/x; path=/y', expected: { path: '/y' } },
  { name: 'takes a path without a slash for none', line: 'a=1; path=/x; path=y', expected: {} },
  {
    name: 'passes over an attribute above 1024 bytes',
    line: `a=1; path=/x; path=/${'y'.repeat(1024)}`,
    expected: { path: '/x' },
  },
  {
    name: 'prefers Max-Age to Expires',
    line: 'a=1; Max-Age=60; Expires=Wed, 01 Jan 2020 00:00:00 GMT',
    expected: { expiresSeconds: NOW + 60 },
  },
  {
    name: 'passes over a Max-Age that is no number',
    line: 'a=1; Max-Age=60; max-age=1h',
    expected: { expiresSeconds: NOW + 60 },
  },
  {
    name: 'ends at once on a negative Max-Age',
    line: 'a=1; Max-Age=-1',
    expected: { expiresSeconds: 0 },
  },
  {
    name: 'lets Max-Age last 400 days at most',
    line: 'a=1; Max-Age=99999999999999999999',
    expected: { expiresSeconds: NOW + 400 * DAY },
  },
  {
    name: 'lets Expires last 400 days at most',
    line: 'a=1; Expires=Fri, 01 Jan 2100 00:00:00 GMT',
    expected: { expiresSeconds: NOW + 400 * DAY },
  },
  {
    name: 'keeps a past expiry',
    line: 'a=1; Expires=Thu, 01 Jan 1970 00:00:10 GMT',
    expected: { expiresSeconds: 10 },
  },
  {
    name: 'passes over a date that does not exist',
    line: 'a=1; Expires=30 Feb 2026 00:00:00 GMT',
    expected: {},
  },
  {
    name: 'takes the last SameSite',
    line: 'a=1; SameSite=Strict; SameSite=LAX',
    expected: { sameSite: 'lax' },
  },
  {
    name: 'takes an unknown SameSite for none given',
    line: 'a=1; SameSite=Strict; SameSite=x',
    expected: {},
  },
  {
    name: 'keeps flags whatever their value',
    line: 'a=1; Secure=no; HttpOnly=0; Partitioned=x',
    expected: { secure: true, httpOnly: true, partitioned: true },
  },
  { name: 'keeps a tab inside a value', line: 'a=1\t2', expected: { value: '1\t2' } },
  {
    name: 'stores a cookie with a prefix that is kept',
    line: '__Host-Http-a=1; Secure; HttpOnly; Path=/',
    expected: { name: '__Host-Http-a', secure: true, httpOnly: true, path: '/' },
  },
  {
    name: 'stores Secure from the machine itself',
    line: 'a=1; Secure',
    url: 'http://localhost:8080/app/x',
    expected: { domain: 'localhost', secure: true },
  },
  {
    name: 'stores an address as domain of itself',
    line: 'a=1; Domain=127.0.0.1',
    url: 'http://127.0.0.1/',
    expected: { domain: '127.0.0.1', hostOnly: false, path: '/' },
  },
  {
    name: 'takes a domain of one label for the host alone',
    line: 'a=1; Domain=intranet',
    url: 'http://intranet/',
    expected: { domain: 'intranet', path: '/' },
  },
  {
    name: 'keeps 4096 bytes',
    line: `a=${'1'.repeat(4095)}`,
    expected: { value: '1'.repeat(4095) },
  },
];

const REFUSED = [
  { name: 'an empty cookie', line: '=' },
  { name: 'only attributes', line: '; Path=/' },
  { name: 'a control character in the value', line: 'a=1\u0001' },
  { name: 'a control character in an attribute', line: 'a=1; Path=/\u007F' },
  { name: 'more than 4096 bytes', line: `a=${'1'.repeat(4096)}` },
  { name: 'more than 4096 bytes of UTF-8', line: `a=${'\u00E9'.repeat(2048)}` },
  { name: 'a foreign domain', line: 'a=1; Domain=other.example' },
  { name: 'a domain that only ends alike', line: 'a=1; Domain=op.example' },
  { name: 'a deeper domain', line: 'a=1; Domain=x.www.shop.example' },
  { name: 'a public suffix of one label', line: 'a=1; Domain=example' },
  { name: 'a domain with a dot at the end', line: 'a=1; Domain=shop.example.' },
  { name: 'a domain outside ASCII', line: 'a=1; Domain=\u00E9.example' },
  { name: 'SameSite=None without Secure', line: 'a=1; SameSite=None' },
  { name: 'Partitioned without Secure', line: 'a=1; Partitioned' },
  { name: '__Secure- without Secure', line: '__secure-a=1' },
  { name: '__Host- without Path', line: '__Host-a=1; Secure' },
  { name: '__Host- with a domain', line: '__HOST-a=1; Secure; Path=/; Domain=www.shop.example' },
  { name: '__Http- without HttpOnly', line: '__Http-a=1; Secure; Path=/' },
  { name: 'a bare value that plays a prefix', line: '=__Host-a=1; Secure; Path=/' },
];

describe('parseSetCookie', () => {
  it.each(STORED)('$name', ({ line, url = URL_HERE, expected }) => {
    expect(parseSetCookie(line, url, NOW)).toEqual({ ...PLAIN, ...expected });
  });

  it.each(REFUSED)('refuses $name', ({ line }) => {
    expect(parseSetCookie(line, URL_HERE, NOW)).toBeNull();
  });

  it('refuses Secure from a plain connection', () => {
    expect(parseSetCookie('a=1; Secure', 'http://shop.example/', NOW)).toBeNull();
  });

  it('refuses part of an address as domain', () => {
    expect(parseSetCookie('a=1; Domain=0.0.1', 'http://127.0.0.1/', NOW)).toBeNull();
  });

  it('asks the caller what a public suffix is', () => {
    const isSuffix = (domain: string) => domain === 'shop.example';
    expect(parseSetCookie('a=1; Domain=shop.example', URL_HERE, NOW, isSuffix)).toBeNull();
    expect(
      parseSetCookie('a=1; Domain=shop.example', 'https://shop.example/', NOW, isSuffix),
    ).toMatchObject({ domain: 'shop.example', hostOnly: true });
  });

  it('never throws', () => {
    const part = fc.constantFrom(
      'a',
      '=',
      ';',
      'Domain',
      'Path=/',
      'Expires=',
      'Max-Age=',
      '1',
      ' ',
    );
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(line, fc.oneof(fc.webUrl(), fc.string()), (text, url) => {
        const record = parseSetCookie(text, url, NOW);
        expect(record === null || record.path.startsWith('/')).toBe(true);
      }),
    );
  });
});

describe('splitSetCookie', () => {
  it('parts at line feeds and not at commas', () => {
    expect(splitSetCookie('a=1; Expires=Thu, 01 Jan 1970 00:00:10 GMT\nb=2\n')).toEqual([
      'a=1; Expires=Thu, 01 Jan 1970 00:00:10 GMT',
      'b=2',
    ]);
  });
});

describe('parseCookieHeader', () => {
  it('gives names and values in order', () => {
    expect(parseCookieHeader('a=1; b="x=y";; =z; bare')).toEqual([
      { name: 'a', value: '1' },
      { name: 'b', value: '"x=y"' },
      { name: '', value: 'z' },
      { name: '', value: 'bare' },
    ]);
  });
});

describe('cookieBytes', () => {
  it.each([
    ['a', '12', 4],
    ['', '12', 2],
    ['\u00E9', '', 3],
  ])('counts %j=%j as %i bytes', (name, value, bytes) => {
    expect(cookieBytes(name, value)).toBe(bytes);
  });
});
