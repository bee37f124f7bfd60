import { expect, it } from 'vitest';
import { splitOutsideQuotes } from './split.ts';

it.each([
  ['a, b,,c ', ['a', 'b', 'c']],
  ['"a,b", c', ['"a,b"', 'c']],
  ['"a\\",b", c', ['"a\\",b"', 'c']],
  ['a, "b, c', ['a', '"b, c']],
  ['a\\', ['a\\']],
  ['', []],
])('splits %j', (text, parts) => {
  expect(splitOutsideQuotes(text, ',')).toEqual(parts);
});
