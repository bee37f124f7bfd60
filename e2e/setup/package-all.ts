import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { type ZipFile, zipFiles } from './zip.ts';

/** An archive that was written. `files`: how many are in it. */
export type Archive = { readonly path: string; readonly bytes: number; readonly files: number };

/** Writes `artifacts/readmit-<version>-{chrome,firefox,source}.zip` from `dist` and from git; `root` ends with `/`. */
export function packageAll(root: string): readonly Archive[] {
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  const write = (kind: string, files: readonly ZipFile[]): Archive => {
    const path = `artifacts/readmit-${packageJson.version}-${kind}.zip`;
    const bytes = zipFiles(files);
    writeFileSync(join(root, path), bytes);
    return { path, bytes: bytes.length, files: files.length };
  };
  return [
    write('chrome', readFolder(join(root, 'dist/chrome'))),
    write('firefox', readFolder(join(root, 'dist/firefox'))),
    write('source', readSource(root)),
  ];
}

/** Every file below a folder, by its path from there. */
export function readFolder(folder: string): readonly ZipFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { name: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) };
    });
}

/** What git holds for the commit that is checked out; changes that were not committed do not count. */
function readSource(root: string): readonly ZipFile[] {
  const git = (args: readonly string[], input = ''): Buffer =>
    // Whoever unpacked the clone may not be who runs this.
    execFileSync('git', ['-c', 'safe.directory=*', ...args], {
      cwd: root,
      input,
      maxBuffer: 256 * 1024 * 1024,
    });
  const names = git(['ls-tree', '-r', '-z', '--name-only', 'HEAD'])
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
  const batch = git(['cat-file', '--batch'], names.map((name) => `HEAD:${name}\n`).join(''));
  return readBatch(batch, names);
}

/** `git cat-file --batch` answers each name with a line that ends in the size, the bytes, and a line feed. */
export function readBatch(batch: Uint8Array, names: readonly string[]): readonly ZipFile[] {
  let at = 0;
  return names.map((name) => {
    const endOfLine = batch.indexOf(10, at);
    const [, kind, size] = new TextDecoder().decode(batch.subarray(at, endOfLine)).split(' ');
    if (kind !== 'blob') throw new Error(`${name}: expected a file in git, got ${kind}`);
    const start = endOfLine + 1;
    const end = start + Number(size);
    at = end + 1;
    return { name, bytes: batch.slice(start, end) };
  });
}
