import { describe, expect, it } from 'vitest';
import { decodeEntities } from './entities.ts';

describe('decodeEntities', () => {
  it.each([
    ['&amp;&lt;', '&<'],
    ['&#39;&#x27;', "''"],
    ['&unknown;', '&unknown;'],
    ['&#0;&#xD800;&#x110000;', '&#0;&#xD800;&#x110000;'],
    ['&Uuml;&uuml;', 'Üü'],
    ['a & b', 'a & b'],
  ])('%s: %s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });
});
