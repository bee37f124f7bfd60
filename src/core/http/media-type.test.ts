import { describe, expect, it } from 'vitest';
import { isJsonType, isXmlType, parseMediaType } from './media-type.ts';

describe('parseMediaType', () => {
  it('gives essence and parameters', () => {
    expect(parseMediaType('Application/Problem+JSON; charset="utf-8"')).toEqual({
      essence: 'application/problem+json',
      params: { charset: 'utf-8' },
    });
  });

  it('keeps the first of equal parameters, and semicolons in quotes', () => {
    expect(parseMediaType('text/html;a="x;y\\"z"; A=2 ;b=c')?.params).toEqual({
      a: 'x;y"z',
      b: 'c',
    });
  });

  it.each([[''], ['html'], ['text/'], ['text html'], ['text/html, text/plain']])(
    'refuses %j',
    (value) => {
      expect(parseMediaType(value)).toBeNull();
    },
  );
});

describe('isJsonType and isXmlType', () => {
  it('look at the suffix', () => {
    expect(isJsonType('application/vnd.api+json')).toBe(true);
    expect(isJsonType('application/jsonp')).toBe(false);
    expect(isXmlType('application/problem+xml')).toBe(true);
    expect(isXmlType('text/html')).toBe(false);
  });
});
