import { expect, it } from 'vitest';
import { parseClearSiteData } from './clear-site-data.ts';

it('gives each quoted directive once', () => {
  expect(parseClearSiteData(['"cache", "Cookies"', '"cache" , "*"'])).toEqual([
    'cache',
    'cookies',
    '*',
  ]);
});

it('leaves out what browsers ignore', () => {
  expect(parseClearSiteData(['cache, "", \'cookies\',', ''])).toEqual([]);
});
