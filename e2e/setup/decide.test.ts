import { describe, expect, it } from 'vitest';
import {
  chooseBrowser,
  isNodeNewEnough,
  readMajorVersion,
  readStartOptions,
  waysToGet,
  whyInstall,
  wordsForByHand,
} from './decide.mjs';

describe('isNodeNewEnough', () => {
  it.each([
    { version: '20.19.0', expected: true },
    { version: '20.18.3', expected: false },
    { version: '18.20.0', expected: false },
    { version: '22.0.0', expected: true },
  ])('says $expected of Node $version', ({ version, expected }) => {
    expect(isNodeNewEnough(version)).toBe(expected);
  });
});

describe('whyInstall', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/one': { version: '1.0.0' },
      'node_modules/one/node_modules/@scope/two': { version: '2.0.0' },
      'node_modules/other-system': { version: '3.0.0', optional: true },
    },
  };
  const installed = {
    packages: {
      'node_modules/one': { version: '1.0.0' },
      'node_modules/one/node_modules/@scope/two': { version: '2.0.0' },
    },
  };

  it('has no reason when everything but the optional is there', () => {
    expect(whyInstall(lock, installed)).toBeNull();
  });

  it('names what is missing', () => {
    const { 'node_modules/one': one } = installed.packages;
    expect(whyInstall(lock, { packages: { 'node_modules/one': one } })).toBe(
      '@scope/two is missing',
    );
  });

  it('names what has another version', () => {
    const packages = { ...installed.packages, 'node_modules/one': { version: '0.9.0' } };
    expect(whyInstall(lock, { packages })).toBe('one is 0.9.0, the lock file says 1.0.0');
  });

  it('says so when nothing is installed', () => {
    expect(whyInstall(lock, null)).toBe('nothing is installed yet');
  });
});

describe('readMajorVersion', () => {
  it.each([
    { printed: 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', major: 156 },
    { printed: 'Google Chrome 140.0.7339.80 ', major: 140 },
    { printed: 'Google Chrome for Testing 151.0.7900.12', major: 151 },
    { printed: 'Microsoft Edge 139.0.3405.86', major: 139 },
    { printed: 'Mozilla Firefox 153.7.0esr', major: 153 },
    { printed: 'Command requires the snap to be installed: snap install chromium', major: null },
    { printed: '', major: null },
  ])('reads $major from "$printed"', ({ printed, major }) => {
    expect(readMajorVersion(printed)).toBe(major);
  });
});

describe('chooseBrowser', () => {
  it('takes the first that runs and is new enough, and says why others were passed over', () => {
    const candidates = [
      { path: '/usr/bin/stub', major: null },
      { path: '/usr/bin/old', major: 115 },
      { path: '/usr/bin/good', major: 140 },
      { path: '/usr/bin/newer', major: 156 },
    ];
    expect(chooseBrowser(candidates, 130)).toEqual({
      chosen: { path: '/usr/bin/good', major: 140 },
      passedOver: ['/usr/bin/stub does not run', '/usr/bin/old is version 115, 130 is needed'],
    });
  });

  it('chooses nothing from nothing', () => {
    expect(chooseBrowser([], 130)).toEqual({ chosen: null, passedOver: [] });
  });
});

describe('waysToGet', () => {
  const none = { hasApt: false, isRoot: false, hasSudo: false };

  it('downloads first, and then asks Debian as root', () => {
    expect(waysToGet('chromium', { ...none, hasApt: true, isRoot: true })).toEqual([
      { kind: 'download' },
      { kind: 'apt', before: [], packages: ['chromium'] },
    ]);
  });

  it('asks Debian through sudo where sudo asks for no password', () => {
    const [, way] = waysToGet('firefox', { ...none, hasApt: true, hasSudo: true });
    expect(way).toMatchObject({ kind: 'apt', packages: ['firefox-esr', 'firefox'] });
    expect(way).toHaveProperty('before.0', 'sudo');
  });

  it('only downloads without the right to install, or without apt', () => {
    expect(waysToGet('firefox', { ...none, hasApt: true })).toEqual([{ kind: 'download' }]);
    expect(waysToGet('firefox', { ...none, isRoot: true })).toEqual([{ kind: 'download' }]);
  });
});

describe('wordsForByHand', () => {
  it('is one line that says what to install and which variable names another', () => {
    const words = wordsForByHand('firefox', { hasApt: true, isRoot: false, hasSudo: false });
    expect(words).toContain('apt-get install firefox-esr');
    expect(words).toContain('READMIT_FIREFOX');
    expect(words).not.toContain('\n');
  });
});

describe('readStartOptions', () => {
  it('opens the lab in Chromium when nothing is asked for', () => {
    expect(readStartOptions([])).toEqual({ browser: 'chromium', url: null, headless: false });
  });

  it.each([
    { args: ['--browser', 'firefox'], browser: 'firefox' },
    { args: ['--browser=firefox'], browser: 'firefox' },
    { args: ['--browser', 'edge'], browser: 'chromium' },
  ])('takes the browser from $args', ({ args, browser }) => {
    expect(readStartOptions(args)).toMatchObject({ browser });
  });

  it('takes a page of one’s own', () => {
    expect(readStartOptions(['http://127.0.0.1:8080/', '--headless'])).toEqual({
      browser: 'chromium',
      url: 'http://127.0.0.1:8080/',
      headless: true,
    });
  });

  it.each([
    { args: ['--browser', 'lynx'], says: 'not lynx' },
    { args: ['--browser'], says: '--browser' },
    { args: ['--colour'], says: '--colour' },
    { args: ['http://a.example/', 'http://b.example/'], says: 'one too many' },
    { args: ['a.example'], says: 'not a URL' },
    { args: ['javascript:alert(1)'], says: 'not a URL' },
  ])('says in one line what is wrong with $args', ({ args, says }) => {
    const words = readStartOptions(args);
    expect(words).toContain(says);
    expect(words).toContain('Usage:');
    expect(words).not.toContain('\n');
  });
});
