import { describe, expect, it } from 'vitest';
import { foldText } from './fold.ts';
import { readHtml } from './html.ts';

describe('readHtml', () => {
  it.each([
    ['blocks stand apart', '<p>a</p><p>b</p>', 'a b'],
    ['inline tags do not', 'de<b>ni</b>ed', 'denied'],
    [
      'scripts, styles and templates are not read',
      'a<script>b</script><style>c</style><template>d</template>e',
      'ae',
    ],
    ['comments are not', 'a<!-- b -->c', 'ac'],
    ['a script that never ends hides the rest', 'a<script>b', 'a'],
    ['a script ends at its own end tag only', '<script>"</div>"</script>a', 'a'],
    ['a lone sign is text', '1 < 2', '1 < 2'],
    ['a tag that never ends is left out', 'a<b', 'a'],
    ['references are decoded', '&lt;a&gt; &#1076;&#x430; &amp;', '<a> да &'],
  ])('%s', (_, html, text) => {
    expect(foldText(readHtml(html).text)).toBe(foldText(text));
  });

  it('takes title and headings', () => {
    const page = readHtml('<title>A\n b</title><h1>C <i>d</i></h1><h4>e</h4><h2></h2>');
    expect([page.title, page.headings]).toEqual(['A b', ['C d']]);
  });
});
