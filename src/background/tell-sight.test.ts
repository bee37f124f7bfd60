import { expect, it } from 'vitest';
import { patternOf, tellSight } from './tell-sight.ts';

const ALL = undefined;

it.each([
  { name: 'all sites', url: 'https://shop.example/a', granted: [ALL], sight: 'all-sites' },
  {
    name: 'this site alone',
    url: 'https://shop.example/a',
    granted: ['*://shop.example/*'],
    sight: 'this-site',
  },
  {
    name: 'a site on another port, since patterns have none',
    url: 'http://shop.example:8080/a',
    granted: ['*://shop.example/*'],
    sight: 'this-site',
  },
  {
    name: 'another site alone, with a click here',
    url: 'https://shop.example/a',
    granted: ['*://other.example/*'],
    sight: 'on-click',
  },
  {
    name: 'nothing, with a click here',
    url: 'https://shop.example/a',
    granted: [],
    sight: 'on-click',
  },
  { name: 'nothing, and no click', url: '', granted: [], sight: 'none' },
  { name: 'all sites, but not this one', url: '', granted: [ALL], sight: 'restricted' },
  { name: 'a page of the browser', url: 'chrome://settings', granted: [ALL], sight: 'restricted' },
  { name: 'a blank page', url: 'about:blank', granted: [ALL], sight: 'restricted' },
  { name: 'a file', url: 'file:///home/a.html', granted: [ALL], sight: 'restricted' },
  {
    name: 'a source',
    url: 'view-source:https://shop.example/',
    granted: [ALL],
    sight: 'restricted',
  },
  {
    name: 'Chrome’s shop of extensions',
    url: 'https://chromewebstore.google.com/detail/a',
    granted: [ALL],
    sight: 'restricted',
  },
  {
    name: 'Firefox’s shop of extensions',
    url: 'https://addons.mozilla.org/firefox/',
    granted: [ALL],
    sight: 'restricted',
  },
  {
    name: 'a name that only looks like it',
    url: 'https://addons.mozilla.org.shop.example/',
    granted: [ALL],
    sight: 'all-sites',
  },
])('says $sight where it may see $name', async ({ url, granted, sight }) => {
  const seen: readonly (string | undefined)[] = granted;
  expect(await tellSight(url, async (origin) => seen.includes(origin))).toBe(sight);
});

it('names a host for all its ports and schemes', () => {
  expect(patternOf('http://shop.example:8080/a?b#c')).toBe('*://shop.example/*');
});
