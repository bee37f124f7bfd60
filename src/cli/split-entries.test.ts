import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitEntries } from './split-entries.ts';

/** Elements and rest of a text, given in pieces of some bytes. */
function split(text: string, size = 65_536) {
  const bytes = new TextEncoder().encode(text);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  const entries = splitEntries(chunks);
  const elements: string[] = [];
  for (;;) {
    const next = entries.next();
    if (next.done) return { elements, rest: next.value.text, cutAt: next.value.cutAt };
    elements.push(next.value.text);
  }
}

describe('splitEntries', () => {
  it.each([
    [
      'objects',
      '{"log":{"entries":[{"a":1}, {"b":[2]}]}}',
      ['{"a":1}', '{"b":[2]}'],
      '{"log":{"entries":[0, 0]}}',
    ],
    ['none', '{"log":{"entries":[]}}', [], '{"log":{"entries":[]}}'],
    ['one of spaces', '{"log":{"entries":[ ]}}', [], '{"log":{"entries":[ ]}}'],
    [
      'what are no objects',
      '{"log":{"entries":[1,"a,]b"]}}',
      ['1', '"a,]b"'],
      '{"log":{"entries":[0,0]}}',
    ],
    [
      'brackets and quotes in strings',
      '{"log":{"entries":[{"a":"]}\\"[{"}]}}',
      ['{"a":"]}\\"[{"}'],
      '{"log":{"entries":[0]}}',
    ],
    [
      'members beside them',
      '{"log":{"pages":[{"entries":[1]}],"entries":[2],"z":"x"}}',
      ['2'],
      '{"log":{"pages":[{"entries":[1]}],"entries":[0],"z":"x"}}',
    ],
    [
      'lists of that name elsewhere',
      '{"entries":[1],"log":{"pages":[2]}}',
      [],
      '{"entries":[1],"log":{"pages":[2]}}',
    ],
    [
      'an element that is missing',
      '{"log":{"entries":[1,,2]}}',
      ['1', '2'],
      '{"log":{"entries":[0,,0]}}',
    ],
  ])('takes out %s', (_, text, elements, rest) => {
    for (const size of [1, 2, 3, 7, 100])
      expect(split(text, size)).toEqual({ elements, rest, cutAt: null });
  });

  it.each([
    ['inside an element', '{"log":{"entries":[{"a":1},{"b"', 1],
    ['after one', '{"log":{"entries":[{"a":1},', 'outside'],
    ['before any', '{"log"', 'outside'],
    ['inside a string', '{"log":{"creator":"a', 'outside'],
  ])('tells where a text ends too early: %s', (_, text, cutAt) => {
    expect(split(text).cutAt).toBe(cutAt);
  });

  it('gives back any HAR file, however it is cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { maxLength: 6 }),
        fc.jsonValue(),
        fc.integer({ min: 1, max: 40 }),
        (entries, other, size) => {
          const { elements, rest, cutAt } = split(
            JSON.stringify({ log: { creator: other, entries, comment: other } }),
            size,
          );
          expect(elements.map((text) => JSON.parse(text))).toEqual(
            JSON.parse(JSON.stringify(entries)),
          );
          expect(JSON.parse(rest).log.entries).toEqual(entries.map(() => 0));
          expect(cutAt).toBe(null);
        },
      ),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const entries = splitEntries([bytes]);
        while (entries.next().done !== true);
      }),
    );
  });
});
