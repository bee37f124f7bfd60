// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { writeSource } from './write-source.ts';

function parse(source: string): Element {
  return new DOMParser().parseFromString(source, 'text/html').documentElement;
}

describe('writeSource', () => {
  it('writes what a person and the engine read: tags, attributes, words and comments', () => {
    const { text, isCut } = writeSource(
      parse('<title>Denied</title><div><p class="a">5 &lt; 6</p><!-- ray 1 --><br></div>'),
      1000,
    );
    expect(text).toContain('<title>Denied</title>');
    expect(text).toContain('<p class="a">5 &lt; 6</p><!-- ray 1 --><br>');
    expect(text.endsWith('</body></html>')).toBe(true);
    expect(isCut).toBe(false);
  });

  it('stops at the limit, however large the page is', () => {
    const { text, isCut } = writeSource(parse('<p>word</p>'.repeat(500)), 1000);
    expect(text).toHaveLength(1000);
    expect(isCut).toBe(true);
  });

  it('keeps the words of a page behind a long style and an embedded picture', () => {
    const { text } = writeSource(
      parse(
        `<style>${'a{color:red}'.repeat(9000)}</style><img src="data:,${'A'.repeat(90_000)}"><h1>Forbidden</h1>`,
      ),
      5000,
    );
    expect(text).toContain('<h1>Forbidden</h1>');
  });

  it('keeps scripts, by which challenges are told, up to a length', () => {
    const { text } = writeSource(
      parse(`<script>window._cf_chl_opt={};${'x'.repeat(90_000)}</script><h1>Wait</h1>`),
      20_000,
    );
    expect(text).toContain('_cf_chl_opt');
    expect(text).toContain('<h1>Wait</h1>');
  });

  it('walks a tree that is ten thousand elements deep', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let depth = 0; depth < 10_000; depth += 1) {
      const child = document.createElement('b');
      inner.append(child);
      inner = child;
    }
    expect(writeSource(root, 1_000_000).text.endsWith('</b></div>')).toBe(true);
  });
});
