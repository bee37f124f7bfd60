import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Challenge, parseChallenges } from './challenges.ts';

function challenge(scheme: string, rest: string | Record<string, string> = {}): Challenge {
  return typeof rest === 'string'
    ? { scheme, token68: rest, params: {} }
    : { scheme, token68: null, params: rest };
}

type Row = { name: string; lines: string[]; expected: Challenge[] };

const WELL_FORMED: Row[] = [
  {
    name: 'reads parameters and a token68 side by side',
    lines: ['Basic realm="a, b", Negotiate YII='],
    expected: [challenge('basic', { realm: 'a, b' }), challenge('negotiate', 'YII=')],
  },
  {
    name: 'reads the example of RFC 9110 §11.6.1',
    lines: ['Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""'],
    expected: [
      challenge('basic', { realm: 'simple' }),
      challenge('newauth', { realm: 'apps', type: '1', title: 'Login to "apps"' }),
    ],
  },
  {
    name: 'reads several lines in order',
    lines: ['Negotiate', 'NTLM', 'Basic realm="x"'],
    expected: [challenge('negotiate'), challenge('ntlm'), challenge('basic', { realm: 'x' })],
  },
  {
    name: 'reads lines that a browser joined by line feeds',
    lines: ['Bearer\nBasic realm="x"'],
    expected: [challenge('bearer'), challenge('basic', { realm: 'x' })],
  },
  {
    name: 'passes over empty list elements',
    lines: [',, Basic ,, realm=x ,,', ''],
    expected: [challenge('basic', { realm: 'x' })],
  },
  {
    name: 'keeps the first of two equal parameters',
    lines: ['Basic Realm="first", realm="second"'],
    expected: [challenge('basic', { realm: 'first' })],
  },
  {
    name: 'allows white space round the equals sign',
    lines: ['Digest realm =\t"x" , nonce= y'],
    expected: [challenge('digest', { realm: 'x', nonce: 'y' })],
  },
  {
    name: 'keeps apostrophes that are letters of a token',
    lines: ["Basic realm='x'"],
    expected: [challenge('basic', { realm: "'x'" })],
  },
  {
    name: 'takes a word alone after a scheme for a token68',
    lines: ['Negotiate abc/+~123, Foo bar'],
    expected: [challenge('negotiate', 'abc/+~123'), challenge('foo', 'bar')],
  },
  {
    name: 'gives an empty quoted string as an empty value',
    lines: ['Bearer realm="", scope="a b"'],
    expected: [challenge('bearer', { realm: '', scope: 'a b' })],
  },
  {
    name: 'keeps names that objects have of themselves',
    lines: ['Foo __proto__=a, constructor=b'],
    expected: [
      challenge(
        'foo',
        Object.fromEntries([
          ['__proto__', 'a'],
          ['constructor', 'b'],
        ]),
      ),
    ],
  },
];

const MALFORMED: Row[] = [
  {
    name: 'reads a comma between scheme and parameter',
    lines: ['Basic, realm="x"'],
    expected: [challenge('basic', { realm: 'x' })],
  },
  {
    name: 'reads parameters without commas between',
    lines: ['Basic realm="x" charset="UTF-8"'],
    expected: [challenge('basic', { realm: 'x', charset: 'UTF-8' })],
  },
  {
    name: 'reads challenges without commas between',
    lines: ['Basic realm="x" Bearer realm="y" Newauth a=b'],
    expected: [
      challenge('basic', { realm: 'x' }),
      challenge('bearer', { realm: 'y' }),
      challenge('newauth', { a: 'b' }),
    ],
  },
  {
    name: 'runs a string that is never closed to the end',
    lines: ['Basic realm="x, y', 'Bearer'],
    expected: [challenge('basic', { realm: 'x, y' }), challenge('bearer')],
  },
  {
    name: 'reads a folded line as one',
    lines: ['Basic realm="x",\r\n charset="UTF-8"'],
    expected: [challenge('basic', { realm: 'x', charset: 'UTF-8' })],
  },
  {
    name: 'passes over strings without a name',
    lines: ['OAuth "Some Platform" "invalid_token" "It has expired, sign in", Basic realm="x"'],
    expected: [challenge('oauth'), challenge('basic', { realm: 'x' })],
  },
  {
    name: 'reads an unquoted value with spaces as text',
    lines: ['Basic realm=My own Site charset=UTF-8'],
    expected: [challenge('basic', { realm: 'My own Site', charset: 'UTF-8' })],
  },
  {
    name: 'keeps a word of such a text that is also the name of a scheme',
    lines: ['Basic realm=My Token', 'Basic realm=x NTLM'],
    expected: [
      challenge('basic', { realm: 'My Token' }),
      challenge('basic', { realm: 'x' }),
      challenge('ntlm'),
    ],
  },
  {
    name: 'keeps a comma in unquoted prose',
    lines: ['Bearer error_description=It has expired, please sign in again'],
    expected: [challenge('bearer', { error_description: 'It has expired, please sign in again' })],
  },
  {
    name: 'takes apostrophes for quotes where no token could stand between',
    lines: ["Basic realm='My Site', charset='UTF-8'"],
    expected: [challenge('basic', { realm: 'My Site', charset: "'UTF-8'" })],
  },
  {
    name: 'reads a URL that nobody quoted',
    lines: ['Bearer realm=https://id.example/token?a=b;c=d, service=s'],
    expected: [challenge('bearer', { realm: 'https://id.example/token?a=b;c=d', service: 's' })],
  },
  {
    name: 'goes on after quotes inside quotes',
    lines: ['Basic realm="my "own" site", charset="UTF-8"'],
    expected: [challenge('basic', { realm: 'my ', charset: 'UTF-8' })],
  },
  {
    name: 'takes a known parameter without a value for empty',
    lines: ['Basic realm='],
    expected: [challenge('basic', { realm: '' })],
  },
  {
    name: 'parts a scheme from its parameter at a tab or no-break space',
    lines: ['Basic\trealm="x"', 'Basic\u00A0realm="y"'],
    expected: [challenge('basic', { realm: 'x' }), challenge('basic', { realm: 'y' })],
  },
  {
    name: 'passes over the name of the field inside the value',
    lines: ['WWW-Authenticate: Basic realm="x"'],
    expected: [challenge('basic', { realm: 'x' })],
  },
  {
    name: 'keeps the token68 where parameters follow it after all',
    lines: ['Negotiate YII=, realm="x"'],
    expected: [challenge('negotiate', 'YII=')],
  },
  { name: 'finds nothing in a lone equals sign', lines: ['='], expected: [] },
  { name: 'finds nothing in a parameter without a scheme', lines: ['realm="x"'], expected: [] },
  {
    name: 'lets a parameter at the start of a line go with the challenge before',
    lines: ['Digest realm="x"', 'nonce="y"'],
    expected: [challenge('digest', { realm: 'x', nonce: 'y' })],
  },
];

describe('parseChallenges', () => {
  it.each([...WELL_FORMED, ...MALFORMED])('$name', ({ lines, expected }) => {
    expect(parseChallenges(lines)).toEqual(expected);
  });

  it('reads whatever is written by the grammar', () => {
    const token = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const params = fc.uniqueArray(fc.tuple(token, fc.string().map(withoutBreaks)), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(token, params), { maxLength: 4 }), (challenges) => {
        const line = challenges
          .map(
            ([scheme, list]) => `${scheme} ${list.map(([n, v]) => `${n}=${quote(v)}`).join(', ')}`,
          )
          .join(', ');
        const expected = challenges.map(([scheme, list]) =>
          challenge(scheme, Object.fromEntries(list)),
        );
        expect(parseChallenges([line])).toEqual(expected);
      }),
    );
  });

  it('never throws, and gives a token68 or parameters but never both', () => {
    const piece = fc.constantFrom(
      ...' \t,;="\'\\=ab',
      'Basic',
      'realm',
      'Negotiate ',
      '\n',
      '\r\n ',
    );
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        for (const { scheme, token68, params } of parseChallenges(lines)) {
          expect(scheme).toBe(scheme.toLowerCase());
          expect(token68 === null || Object.keys(params).length === 0).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['a,'],
    ['a b '],
    ["a=' "],
    ['a="\\"'],
    ['Basic realm=a b, c d'],
    [' '],
    ['\t='],
    ['a '],
    ['Negotiate x= '],
    ['a=b;'],
  ])('reads a megabyte of %j in time that grows no faster than the input', (unit) => {
    const started = performance.now();
    parseChallenges([`Basic realm=x ${unit.repeat(Math.ceil(1_048_576 / unit.length))}`]);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

function withoutBreaks(text: string): string {
  return text.replace(/[\r\n]/g, '');
}

function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
