import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from './zip.ts';

const one = { name: 'a/one.txt', bytes: strToU8('one') };
const two = { name: 'b.txt', bytes: strToU8('two '.repeat(50)) };

describe('zipFiles', () => {
  it('gives the same bytes whatever the order in which files were found', () => {
    expect(zipFiles([two, one])).toEqual(zipFiles([one, two]));
  });

  it('sorts the entries and keeps their contents', () => {
    const entries = unzipSync(zipFiles([two, one]));
    expect(Object.keys(entries)).toEqual(['a/one.txt', 'b.txt']);
    expect(strFromU8(entries['b.txt'] ?? new Uint8Array())).toBe('two '.repeat(50));
  });

  it('writes the first date a zip can hold, not the day of the build', () => {
    // Local file header: time at 10, date at 12; 0x0021 is 1 January 1980.
    const bytes = zipFiles([one]);
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});
