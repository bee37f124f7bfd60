import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from './fixtures/test.ts';

const PICTURES = fileURLToPath(new URL('../artifacts/pictures/', import.meta.url));
const PAGE = fileURLToPath(new URL('timeline-page.tsx', import.meta.url));

let server: Server;
let origin = '';

test.beforeAll(async () => {
  const { script, style } = await bundle();
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page.test').pathname;
    const [type, body] =
      path === '/page.js'
        ? ['text/javascript', script]
        : path === '/page.css'
          ? ['text/css', style]
          : [
              'text/html; charset=utf-8',
              '<!doctype html><html lang="en"><title>Timeline</title><link rel="stylesheet" href="/page.css"><body><script src="/page.js"></script>',
            ];
    response.writeHead(200, { 'Content-Type': type });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

test.afterAll(async () => {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
});

/** The piece as the extension draws it, on a page of its own: no site holds thirty credentials for a test. */
async function bundle(): Promise<{ readonly script: string; readonly style: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      cssCodeSplit: false,
      rolldownOptions: { input: PAGE, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const texts = outputs.map((one) => ({
    name: one.fileName,
    text: one.type === 'chunk' ? one.code : String(one.source),
  }));
  const textOf = (ending: string): string =>
    texts.find(({ name }) => name.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** Words that stand on each other, or outside the drawing. */
const FAULTS = `(() => {
  const svg = document.querySelector('.timeline svg').getBoundingClientRect();
  const boxes = [...document.querySelectorAll('.timeline svg text')].map((text) => ({
    words: text.textContent, box: text.getBoundingClientRect(),
  }));
  const outside = boxes.filter(({ box }) => box.left < svg.left - 1 || box.right > svg.right + 1);
  const meet = ({ box: a }, { box: b }) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
  const pairs = boxes.flatMap((one, place) =>
    boxes.slice(place + 1).filter((other) => meet(one, other)).map((other) => one.words + ' | ' + other.words));
  return [...outside.map(({ words }) => 'outside: ' + words), ...pairs];
})()`;

for (const count of [1, 5, 30])
  for (const dir of ['ltr', 'rtl'])
    test(`draws the timeline of ${count}, ${dir}, in light and dark`, async ({ harness, tab }) => {
      await tab.setSize(400, count * 34 + 160);
      await tab.goto(`${origin}/?count=${count}&dir=${dir}${count === 5 ? '&skew' : ''}`);
      await expect
        .poll(() => tab.evaluate(`document.querySelectorAll('.timeline .span').length`))
        .toBe(count);
      expect(await tab.evaluate(`document.querySelectorAll('.span.shortest').length`)).toBe(1);
      expect(await tab.evaluate<string[]>(FAULTS)).toEqual([]);
      for (const scheme of ['light', 'dark'] as const) {
        await tab.useColorScheme(scheme);
        await tab.screenshot(`${PICTURES}timeline-${harness.name}-${count}-${dir}-${scheme}.png`);
      }
      await tab.useColorScheme('light');
    });
