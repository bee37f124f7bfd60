import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBatch } from './package-all.ts';

describe('readBatch', () => {
  it('takes each file by its size, whatever is in it', () => {
    const batch = strToU8('aa blob 3\na\nb\nbb blob 0\n\ncc blob 2\nok\n');
    const files = readBatch(batch, ['one', 'empty', 'two']);
    expect(files.map(({ name, bytes }) => [name, strFromU8(bytes)])).toEqual([
      ['one', 'a\nb'],
      ['empty', ''],
      ['two', 'ok'],
    ]);
  });

  it('stops at what is no file', () => {
    expect(() => readBatch(strToU8('HEAD:gone missing\n'), ['gone'])).toThrow('gone');
  });
});
