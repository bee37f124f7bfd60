import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Page } from 'playwright';
import { builtFor } from './built.ts';
import { type Running, startExtension } from './extension.ts';
import { inTurns, pairsOf } from './measure.ts';
import { writeReferences } from './references.ts';
import { type Group, pairRow } from './row.ts';

const EXTENSION = builtFor('chrome');
const ROUNDS = { usual: 20, soak: 60 };

/** Runs before the page's own scripts; says when a diagnosis stands there and was painted. */
const WATCH = `(() => {
  const channel = new MessageChannel();
  window.painted = new Promise((resolve) => {
    channel.port1.onmessage = () => resolve(performance.now());
  });
  new MutationObserver((_, observer) => {
    if (document.querySelector('[data-cause]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => channel.port2.postMessage(0));
  }).observe(document, { childList: true, subtree: true, attributes: true });
})();`;

/** From the popup's start to its first diagnosis painted, beside a popup with nothing in it. */
export const popupGroup: Group = {
  name: 'popup',
  measure: async ({ chromium, soak }) => {
    const rounds = soak ? ROUNDS.soak : ROUNDS.usual;
    const references = await writeReferences('chromium');
    const server = createServer((_, response) => {
      response.statusCode = 403;
      response.setHeader('Content-Type', 'text/html');
      setTimeout(() => response.end('<!doctype html><h1>Forbidden</h1>'), 20);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const open: Running[] = [];
    try {
      const readmit = await startExtension(chromium, EXTENSION);
      open.push(readmit);
      const empty = await startExtension(chromium, references.folderOf('empty'));
      open.push(empty);
      const asking = await startExtension(chromium, references.folderOf('asking'));
      open.push(asking);
      const refused = await readmit.context.newPage();
      await refused.goto(`http://popup.localhost:${port}/page`);
      const tabId = await readmit.control.evaluate<number>(
        `chrome.tabs.query({ url: 'http://popup.localhost/*' }).then(([tab]) => tab.id)`,
      );
      const manifest = JSON.parse(await readFile(`${EXTENSION}/manifest.json`, 'utf8'));
      const sides = [
        {
          page: await readmit.context.newPage(),
          url: `${readmit.origin}/${manifest.action.default_popup}?tab=${tabId}`,
        },
        { page: await empty.context.newPage(), url: `${empty.origin}/page.html` },
        { page: await asking.context.newPage(), url: `${asking.origin}/page.html` },
      ];
      for (const { page } of sides) await page.addInitScript(WATCH);
      const [mine = [], bare = [], asked = []] = await inTurns(sides, rounds, visit);
      return [
        pairRow('popup.first-diagnosis', pairsOf(mine, bare), 'ms', 1.6),
        pairRow('popup.first-diagnosis.asking-beside-bare', pairsOf(asked, bare), 'ms'),
        pairRow('popup.first-diagnosis.beside-asking', pairsOf(mine, asked), 'ms'),
      ];
    } finally {
      for (const one of open) await one.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await references.remove();
    }
  },
};

async function visit(side: { readonly page: Page; readonly url: string }): Promise<number> {
  await side.page.goto('about:blank');
  await side.page.goto(side.url);
  return side.page.evaluate<number>('window.painted');
}
