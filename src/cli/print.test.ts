import { describe, expect, it } from 'vitest';
import { engineEnglish } from '../core/english.ts';
import { buildExchange, type Given } from '../testing/exchange.ts';
import { reportEntry } from './entry-report.ts';
import { printEntry, printSummary } from './print.ts';
import { CLI_TEXT } from './text.ts';

const page = { catalogue: { ...engineEnglish(), ...CLI_TEXT }, hasColour: false, width: 80 };
const print = (given: Given, hasColour = false): string =>
  printEntry(
    reportEntry(buildExchange(given), 3, {
      catalogue: page.catalogue,
      lang: 'en',
      nowSeconds: null,
    }),
    { ...page, hasColour },
  );

describe('printEntry', () => {
  it('says what happened, how that is known, who can help and what to do', () => {
    const text = print({ status: 401, answer: { 'WWW-Authenticate': 'Basic realm="Users"' } });
    expect(text).toContain('#3 401 GET https://www.site.example/page');
    expect(text).toContain('You need to sign in to see this');
    expect(text).toContain('Answer: WWW-Authenticate: Basic realm="Users"');
    expect(text).toContain('You can put this right');
    expect(text).toContain('1. Sign in on this site');
  });

  it('is empty for an answer with nothing to say', () => {
    expect(print({ status: 200 })).toBe('');
  });

  it('keeps what comes from the file from steering the terminal', () => {
    const text = print({
      status: 403,
      method: 'GET\u001B[2J',
      body: '<h1>\u001B]0;x\u0007No</h1>',
    });
    for (const control of ['\u001B', '\u0007']) expect(text).not.toContain(control);
  });

  it('paints where it is wanted', () => {
    expect(print({ status: 403 }, true)).toContain('\u001B[31m403\u001B[0m');
  });

  it('keeps within the width', () => {
    const lines = print({ status: 403, body: { message: 'no '.repeat(80) } }).split('\n');
    expect(lines.slice(1).filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('printSummary', () => {
  it('counts', () => {
    expect(printSummary(2, 10, page)).toBe('2 of 10 answers were refused.\n');
    expect(printSummary(0, 10, page)).toBe('Nothing was refused in 10 answers.\n');
  });
});
