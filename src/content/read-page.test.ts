// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const noTiming = { getEntriesByType: () => [] };

function parse(source: string, type: DOMParserSupportedType = 'text/html'): Document {
  return new DOMParser().parseFromString(source, type);
}

describe('readPage', () => {
  it('reads the source of the document', () => {
    const reading = readPage(parse('<h1>403 Forbidden</h1>'), noTiming);
    expect(reading.text).toContain('<h1>403 Forbidden</h1>');
    expect(reading.length).toBe(reading.text.length);
    expect(reading.own).toBe('none');
  });

  it('reads the type of the document, by which old servers’ pages are known', () => {
    const type = '<!DOCTYPE html PUBLIC "-//IETF//DTD HTML 2.0//EN">';
    const page = parse(`${type}<html><head><title>403 Forbidden</title></head></html>`);
    expect(readPage(page, noTiming).text.startsWith(`${type}\n<html>`)).toBe(true);
    const plain = parse('<!doctype html><title>403</title>');
    expect(readPage(plain, noTiming).text.startsWith('<!DOCTYPE html>\n<html>')).toBe(true);
  });

  it('reads XML, which has no body', () => {
    const page = parse('<Error><Code>AccessDenied</Code></Error>', 'application/xml');
    expect(readPage(page, noTiming).text).toContain('<Code>AccessDenied</Code>');
  });

  it('tells nothing of a document without a root', () => {
    const page = parse('<p>gone</p>');
    page.documentElement.remove();
    expect(readPage(page, noTiming)).toMatchObject({ text: '', length: 0, own: 'none' });
  });

  it('takes the whole length from the browser where the source is cut', () => {
    const entry = Object.assign(Object.create(null), {
      decodedBodySize: 5_000_000,
      responseStatus: 403,
    });
    const page = parse(`<p>${'word '.repeat(20_000)}</p>`);
    const reading = readPage(page, { getEntriesByType: () => [entry] });
    expect(reading.text).toHaveLength(65_536);
    expect(reading.length).toBe(5_000_000);
    expect(reading.responseStatus).toBe(403);
  });

  it.each([
    { name: 'a password field', source: '<input type="password">', own: 'sign-in' },
    {
      name: 'an address field of a sign-in form',
      source: '<form action="/Login"><input type="email"></form>',
      own: 'sign-in',
    },
    { name: 'a search field', source: '<form action="/find"><input></form>', own: 'none' },
    { name: 'Turnstile', source: '<div class="cf-turnstile"></div>', own: 'challenge' },
    {
      name: 'a challenge page of Cloudflare',
      source: '<script>window._cf_chl_opt = {}</script>',
      own: 'challenge',
    },
    {
      name: 'hCaptcha',
      source: '<div class="h-captcha" data-sitekey="EXAMPLE"></div>',
      own: 'challenge',
    },
    {
      name: 'DataDome',
      source: '<script src="https://ct.captcha-delivery.com/c.js"></script>',
      own: 'challenge',
    },
    {
      name: 'a sign-in form with a captcha in it',
      source: '<input type="password"><div class="g-recaptcha"></div>',
      own: 'sign-in',
    },
    {
      name: 'Cloudflare’s script that is on every page',
      source: '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
      own: 'none',
    },
  ])('sees $name', ({ source, own }) => {
    expect(readPage(parse(source), noTiming).own).toBe(own);
  });
});
