import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { limits, weighScripts, workerFiles } from '../e2e/setup/check-build.ts';
import { readFolder } from '../e2e/setup/package-all.ts';
import { zipFiles } from '../e2e/setup/zip.ts';
import { builtFor } from './built.ts';
import { type Group, type Row, rowOf } from './row.ts';

type BuiltManifest = Parameters<typeof weighScripts>[0] & {
  readonly action?: { readonly default_popup?: string };
};

const KIB = 1024;

/** What is parsed where, in bytes: at the worker's start, on a failing page, in the popup; and the whole package. */
export const weightGroup: Group = {
  name: 'weight',
  measure: async () => {
    const folder = builtFor('chrome');
    const packed = readFolder(folder);
    const files = new Map(packed.map(({ name, bytes }) => [name, bytes] as const));
    const manifest: BuiltManifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    const raw = (path: string): number => files.get(path)?.length ?? 0;
    const { contentScript, worker } = weighScripts(manifest, files);
    const workerRaw = workerFiles(manifest, files).reduce((sum, path) => sum + raw(path), 0);
    const popup = scriptsOf(manifest.action?.default_popup ?? '', files);
    return [
      ...pair('weight.content', raw('content.js'), contentScript, limits.contentScript),
      ...pair('weight.worker', workerRaw, worker, limits.worker),
      ...pair(
        'weight.popup',
        popup.reduce((sum, path) => sum + raw(path), 0),
        popup.reduce((sum, path) => sum + gzipSync(files.get(path) ?? '', { level: 9 }).length, 0),
      ),
      rowOf('weight.package', zipFiles(packed).length / KIB, 'KiB', limits.chromeArchive / KIB),
    ];
  },
};

function pair(id: string, raw: number, gzip: number, limit?: number): Row[] {
  return [
    rowOf(`${id}-raw`, raw / KIB, 'KiB'),
    rowOf(`${id}-gzip`, gzip / KIB, 'KiB', limit === undefined ? undefined : limit / KIB),
  ];
}

/** The scripts a page loads before it can paint, with what they import. */
function scriptsOf(page: string, files: ReadonlyMap<string, Uint8Array>): string[] {
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  const links = /(?:src|href)="\/?([^"]+\.js)"/g;
  const imports = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[\w./-]+)["']/g;
  const queue = [...text(page).matchAll(links)].map(([, path = '']) => path);
  const found = new Set<string>();
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path) || !files.has(path)) continue;
    found.add(path);
    for (const [, target = ''] of text(path).matchAll(imports))
      queue.push(new URL(target, `file:///${path}`).pathname.slice(1));
  }
  return [...found];
}
