import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { type Group, type Options, ratioOf, rowOf } from './row.ts';
import { sampleExchanges } from './samples.ts';

/** What the process says of itself as it ends: processor time in microseconds, and its largest memory in KiB. */
const REPORT =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write(JSON.stringify([u.userCPUTime%2Bu.systemCPUTime,u.maxRSS]))})';

/** How long HAR files take, and whether memory grows with them. */
export const harGroup: Group = {
  name: 'HAR files',
  measure: async ({ soak }: Options) => {
    const folder = await mkdtemp(join(tmpdir(), 'readmit-bench-'));
    try {
      const empty = await measureFile(folder, 0);
      const short = await measureFile(folder, 2000);
      const long = await measureFile(folder, 10_000);
      const rows = [
        rowOf('har.entries', 10_000 / (long.seconds - empty.seconds), 'per second', 5000),
        ratioOf('har.memory-10k-beside-2k', long.memoryMiB, short.memoryMiB, 'MiB', 1.3),
      ];
      if (!soak) return rows;
      const huge = await measureFile(folder, 100_000);
      return [
        ...rows,
        ratioOf('har.memory-100k-beside-10k', huge.memoryMiB, long.memoryMiB, 'MiB', 1.2),
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Processor time and memory of the command over a file of so many entries, one in ten of them refused. */
async function measureFile(folder: string, count: number) {
  const file = join(folder, `${count}.har`);
  await pipeline(writeHar(count), createWriteStream(file));
  const command = fileURLToPath(new URL('../dist/node/cli.js', import.meta.url));
  const child = spawn(process.execPath, ['--import', REPORT, command, file, '--json'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let report = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    report += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`the command ended with ${code}: ${report}`);
  await rm(file);
  const usage: unknown = JSON.parse(report);
  const [micros, kibi] = Array.isArray(usage) ? usage.map(Number) : [];
  return { seconds: (micros ?? 0) / 1e6, memoryMiB: (kibi ?? 0) / 1024 };
}

function* writeHar(count: number): Generator<string> {
  const bad = sampleExchanges(4096).map(entryOf);
  const good = sampleExchanges(2048).map((exchange) => entryOf({ ...exchange, status: 200 }));
  yield '{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[';
  for (let place = 0; place < count; place += 1) {
    const entries = place % 10 === 0 ? bad : good;
    yield `${place === 0 ? '' : ','}\n${entries[(place / 10) % 1 === 0 ? (place / 10) % bad.length : place % good.length]}`;
  }
  yield '\n]}}';
}

function entryOf(exchange: ReturnType<typeof sampleExchanges>[number]): string {
  const { url, method, status, request, response } = exchange;
  return JSON.stringify({
    startedDateTime: '2026-11-18T12:00:00.000Z',
    time: 20,
    request: { method, url, httpVersion: 'HTTP/2', headers: request.headers, cookies: [] },
    response: {
      status,
      headers: response.headers,
      content: { size: response.body?.length, mimeType: 'text/html', text: response.body?.text },
    },
  });
}
