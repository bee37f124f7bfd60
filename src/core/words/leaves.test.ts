import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, readXml } from './leaves.ts';

const pairs = (leaves: ReturnType<typeof readJson>) =>
  leaves.map(({ path, value }) => [path, value]);

describe('readJson', () => {
  it('gives each value with its place', () => {
    expect(pairs(readJson('{"A":{"b":[1,{"C":"x"}]},"d":null,"e":false}'))).toEqual([
      ['a.b.0', '1'],
      ['a.b.1.c', 'x'],
      ['e', 'false'],
    ]);
  });

  it('reads the pairs of a text that was cut', () => {
    expect(pairs(readJson('{"error":"x","code":403,"more":"y'))).toEqual([
      ['error', 'x'],
      ['code', '403'],
    ]);
  });

  it('gives nothing for what is no JSON', () => {
    expect(readJson('hello')).toEqual([]);
  });

  it('keeps number and depth within bounds', () => {
    expect(readJson(JSON.stringify(Array.from({ length: 5000 }, () => 1)))).toHaveLength(400);
    expect(readJson(`${'['.repeat(50)}1${']'.repeat(50)}`)).toEqual([]);
  });
});

describe('readXml', () => {
  it('gives texts and attributes, without prefixes', () => {
    const xml =
      '<?xml version="1.0"?><s:Error xmlns:s="u" s:id="7"><s:Code>A&amp;B</s:Code></s:Error>';
    expect(pairs(readXml(xml))).toEqual([
      ['error.id', '7'],
      ['error.code', 'A&B'],
    ]);
  });

  it('reads character data', () => {
    expect(pairs(readXml('<a><b><![CDATA[x < y]]></b></a>'))).toEqual([['a.b', 'x < y']]);
  });

  it('expands no entity of a document’s own', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "yyyy">]><a><b>&x;&x;</b></a>';
    expect(JSON.stringify(readXml(bomb))).not.toContain('yyyyyyyy');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', '"', '=', 'a', ' ', '!') }),
        (text) => {
          expect(readXml(text).length).toBeLessThanOrEqual(400);
        },
      ),
    );
  });
});
