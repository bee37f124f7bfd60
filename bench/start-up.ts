import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { workerFiles } from '../e2e/setup/check-build.ts';
import { readFolder } from '../e2e/setup/package-all.ts';
import { builtFor } from './built.ts';
import { median } from './measure.ts';
import { type Group, rowOf } from './row.ts';

const STARTS = 9;

/** A browser whose every part is there and does nothing, and what one start of the worker in it takes. */
const SCRIPT = `
const nothing = new Proxy(function () {}, {
  get: (_, name) => (name === 'then' || typeof name === 'symbol' ? undefined : nothing),
  apply: () => nothing,
});
globalThis.browser = nothing;
const before = process.cpuUsage();
await import(process.argv[1]);
const { user, system } = process.cpuUsage(before);
process.stdout.write(String((user + system) / 1000));
process.exit();`;

/** Processor time of the worker's start: reading, compiling and running its scripts, as this Node's V8 does it. */
export const startUpGroup: Group = {
  name: 'worker start',
  measure: async () => {
    const folder = builtFor('chrome');
    const files = new Map(readFolder(folder).map(({ name, bytes }) => [name, bytes] as const));
    const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    // The first is the loader alone, which imports the rest.
    const [worker = ''] = workerFiles(manifest, files);
    const times: number[] = [];
    for (let start = 0; start < STARTS; start += 1)
      times.push(await startOnce(pathToFileURL(`${folder}/${worker}`).href));
    return [rowOf('worker.start-cpu', median(times), 'ms')];
  },
};

function startOnce(worker: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const args = ['--input-type=module', '--eval', SCRIPT, worker];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [told, failure] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      failure += text;
    });
    child.on('close', (code) => {
      if (code === 0) resolve(Number(told));
      else reject(new Error(`the worker does not start: ${failure}`));
    });
  });
}
