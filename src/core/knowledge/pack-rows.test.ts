import { expect, it } from 'vitest';
import { isOfBody, SIGNS } from './index.ts';
import { packRows, unpackRows } from './pack-rows.ts';

it('gives every row back as it was, with its place for an id and without what nobody reads', () => {
  const expected = SIGNS.flatMap(
    (
      { id: _id, means: _means, fix: _fix, seen: _seen, beside: _beside, source: _s, ...row },
      at,
    ) =>
      isOfBody({ ...row, id: _id, source: _s, seen: _seen }) ? [{ ...row, id: String(at) }] : [],
  );
  const packed = JSON.stringify(packRows(SIGNS, isOfBody));
  expect(unpackRows(JSON.parse(packed))).toEqual(expected);
});

it('packs no rows', () => {
  expect(unpackRows(packRows(SIGNS, () => false))).toEqual([]);
});
