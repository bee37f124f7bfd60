import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readmit-cli-'));
const command = join(folder, 'dist/cli.js');

type Entry = {
  readonly index: number;
  readonly silent: boolean;
  readonly findings: { cause: string }[];
};

function entryOf(status: number, more: { request?: object; response?: object } = {}) {
  return {
    startedDateTime: '2026-11-18T12:00:00.000Z',
    time: 12,
    _unknown: { anything: [1, 2] },
    request: {
      method: 'GET',
      url: 'https://www.site.example/page?access_token=EXAMPLE-TOKEN-0001',
      headers: [
        { name: 'accept', value: 'text/html' },
        { name: 'cookie', value: 'theme=dark' },
      ],
      ...more.request,
    },
    response: {
      status,
      headers: [{ name: 'server', value: 'nginx' }],
      content: { size: 0 },
      ...more.response,
    },
  };
}

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const harOf = (...entries: unknown[]) => ({ log: { version: '1.2', creator: {}, entries } });
const run = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
    env: { PATH: process.env['PATH'] ?? '' },
    maxBuffer: 64 * 1024 * 1024,
  });

beforeAll(() => {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [
    vite,
    'build',
    '--mode',
    'node',
    '--outDir',
    join(folder, 'dist'),
    '--logLevel',
    'error',
  ];
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built command', () => {
  it('writes one object of JSON with an entry for each in the file', () => {
    const { status, stdout, stderr } = run([
      '--json',
      write('a.har', harOf(entryOf(200), entryOf(429))),
    ]);
    expect([status, stderr]).toEqual([0, '']);
    const { version, entries }: { version: number; entries: Entry[] } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(entries.map(({ index }) => index)).toEqual([0, 1]);
    expect(entries.map(({ silent }) => silent)).toEqual([true, false]);
    expect(entries[1]?.findings[0]?.cause).toBe('rate-limit');
    expect(Object.keys(entries[1] ?? {})).toEqual([
      ...['index', 'url', 'method', 'status', 'silent', 'responder', 'findings', 'audit', 'tokens'],
      'notChecked',
    ]);
    expect(stdout).not.toContain('EXAMPLE');
  });

  it('reads standard input, and writes for people, without colour in a pipe', () => {
    const { status, stdout } = run(['-'], JSON.stringify(harOf(entryOf(429))));
    expect(status).toBe(0);
    expect(stdout).toContain('Too many requests in a short time');
    expect(stdout).toContain('1 of 1 answers were refused.');
    expect(stdout).not.toContain('\u001B');
  });

  it('speaks Russian', () => {
    const { status, stdout } = run(['--lang', 'ru', '-'], JSON.stringify(harOf(entryOf(429))));
    expect(status).toBe(0);
    expect(stdout).toMatch(/[а-я]{4}/);
  });

  it('takes the clock it is given, else that of the entry', () => {
    const url = 'https://files.site.example/a?Expires=1795003300&Signature=EXAMPLE';
    const har = JSON.stringify(harOf(entryOf(403, { request: { url } })));
    const causeAt = (...args: string[]): unknown =>
      JSON.parse(run(['--json', '-', ...args], har).stdout).entries[0].findings[0].cause;
    expect(causeAt()).not.toBe('signed-url-expired');
    expect(causeAt('--now', '2026-11-19T12:00:00Z')).toBe('signed-url-expired');
  });

  it.each([
    ['no JSON', 'hello', 'not a HAR file: not JSON'],
    ['nothing', '', 'the file is empty'],
    ['a page', '<html></html>', 'not JSON'],
    ['other JSON', '{"a":1}', 'expected "log" to be an object, found nothing'],
    ['a file that ends early', '{"log":{"entries":[{"a":1}', 'ends inside log.entries[0]'],
    ['an entry that is none', harOf(entryOf(200), { request: {} }), 'log.entries[1].response'],
    ['an entry that is no JSON', '{"log":{"entries":[{"a":}]}}', 'log.entries[0]: not JSON'],
  ])('refuses %s in one line, with nothing on standard output', (_, content, words) => {
    const { status, stdout, stderr } = run([write('bad.har', content), '--json']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('bad.har');
    expect(stderr).toContain(words);
  });

  it.each([
    ['a file that is not there', [join(folder, 'none.har')], 'cannot be read'],
    ['a folder', [folder], 'cannot be read'],
    ['no file', [], 'no file named'],
  ])('refuses %s', (_, args, words) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('ends quietly when nobody reads on', () => {
    const path = write('long.har', harOf(...Array.from({ length: 400 }, () => entryOf(403))));
    const shell = `"${process.execPath}" "${command}" "${path}" | head -n 1; exit \${PIPESTATUS[0]}`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', shell], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('#0 403');
  });
});
