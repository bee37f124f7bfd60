import { describe, expect, it } from 'vitest';
import { fieldValue, fieldValues, headerMap } from './fields.ts';

const HEADERS = [
  { name: 'Via', value: ' 1.1 a ' },
  { name: 'VIA', value: '1.1 b' },
  { name: 'WWW-Authenticate', value: 'Basic realm="x"\nBearer' },
  { name: 'X-Folded', value: 'a\r\n b' },
];

describe('fieldValues', () => {
  it('compares names without regard to case', () => {
    expect(fieldValues(HEADERS, 'vIa')).toEqual(['1.1 a', '1.1 b']);
  });

  it('tells lines apart that a browser joined', () => {
    expect(fieldValues(HEADERS, 'www-authenticate')).toEqual(['Basic realm="x"', 'Bearer']);
  });

  it('unfolds a folded line', () => {
    expect(fieldValues(HEADERS, 'x-folded')).toEqual(['a b']);
  });
});

describe('fieldValue', () => {
  it('gives the first value, or nothing', () => {
    expect(fieldValue(HEADERS, 'via')).toBe('1.1 a');
    expect(fieldValue(HEADERS, 'age')).toBeUndefined();
  });
});

describe('headerMap', () => {
  it('files all lines under names in lower case', () => {
    expect([...headerMap(HEADERS)]).toEqual([
      ['via', ['1.1 a', '1.1 b']],
      ['www-authenticate', ['Basic realm="x"', 'Bearer']],
      ['x-folded', ['a b']],
    ]);
  });
});
