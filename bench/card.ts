import { createServer } from 'node:http';
import type { Page } from 'playwright';
import { builtFor } from './built.ts';
import { type Running, startExtension } from './extension.ts';
import { inTurns, pairsOf } from './measure.ts';
import { writeReferences } from './references.ts';
import { type Group, pairRow } from './row.ts';

const EXTENSION = builtFor('chrome');
const ROUNDS = { usual: 20, soak: 60 };

/** A refused page that says when something was put into it and painted. */
const PAGE = `<!doctype html><title>403 Forbidden</title>
<h1>Forbidden</h1><p>You do not have permission to open this page.</p>
<script>
const channel = new MessageChannel();
window.painted = new Promise((resolve) => {
  channel.port1.onmessage = () => {
    const [{ responseEnd }] = performance.getEntriesByType('navigation');
    resolve(performance.now() - responseEnd);
  };
});
new MutationObserver((_, observer) => {
  if (document.querySelector('html > [popover]') === null) return;
  observer.disconnect();
  // The frame in which it is drawn, and the moment after that.
  requestAnimationFrame(() => channel.port2.postMessage(0));
}).observe(document, { childList: true, subtree: true });
</script>`;

/** From a refused answer's end to the painted card, beside an extension that puts an empty element there. */
export const cardGroup: Group = {
  name: 'card',
  measure: async ({ chromium, soak }) => {
    const rounds = soak ? ROUNDS.soak : ROUNDS.usual;
    const references = await writeReferences('chromium');
    const server = createServer((_, response) => {
      response.statusCode = 403;
      response.setHeader('Content-Type', 'text/html');
      setTimeout(() => response.end(PAGE), 20);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const open: Running[] = [];
    try {
      const readmit = await startExtension(chromium, EXTENSION);
      open.push(readmit);
      const bare = await startExtension(chromium, references.folderOf('injecting'));
      open.push(bare);
      const asking = await startExtension(chromium, references.folderOf('asking'));
      open.push(asking);
      const sides: { running: Running; page: Page }[] = [];
      for (const running of open) sides.push({ running, page: await running.context.newPage() });
      let visits = 0;
      const visit = async (page: Page): Promise<number> => {
        visits += 1;
        // Another host each time: a page that was explained before gets a line only.
        await page.goto(`http://card-${visits}.localhost:${port}/page`);
        return page.evaluate<number>('window.painted');
      };
      const times = (isStopped: boolean) =>
        inTurns(sides, rounds, async ({ running, page }) => {
          if (isStopped) await running.stopWorker();
          return visit(page);
        });
      const rowsOf = (
        id: string,
        [mine = [], bare = [], asking = []]: number[][],
        limit: number,
      ) => [
        pairRow(id, pairsOf(mine, bare), 'ms', limit),
        pairRow(`${id}.asking-beside-bare`, pairsOf(asking, bare), 'ms'),
        pairRow(`${id}.beside-asking`, pairsOf(mine, asking), 'ms'),
      ];
      return [
        ...rowsOf('card.worker-warm', await times(false), 1.5),
        ...rowsOf('card.worker-stopped', await times(true), 1.3),
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
