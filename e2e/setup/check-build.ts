import { gzipSync } from 'node:zlib';
import type { BuiltBrowser } from './manifest-for-browser.ts';

/** A built extension: its files by their path in the package, with `/` between folders. */
export type BuiltFiles = ReadonlyMap<string, Uint8Array>;

/** What a part of the package may weigh, in bytes; scripts after gzip, the archive as it is. */
export const limits = {
  contentScript: 20 * 1024,
  worker: 60 * 1024,
  chromeArchive: 400 * 1024,
} as const;

/** Everything that the browser may be asked for; one more is a decision, not an accident. */
const knownPermissions: readonly string[] = [
  'activeTab',
  'alarms',
  'browsingData',
  'contextMenus',
  'cookies',
  'scripting',
  'storage',
  'webNavigation',
  'webRequest',
];

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' http: https:";

type BuiltManifest = Readonly<Record<string, unknown>> & {
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] };
};

/** A line for everything about a built extension that must not be; `root` is the folder it was built in. */
export function checkBuild(
  files: BuiltFiles,
  browser: BuiltBrowser,
  version: string,
  root: string,
): readonly string[] {
  const manifest: BuiltManifest = JSON.parse(readText(files, 'manifest.json'));
  return [
    ...checkManifest(manifest, browser, version),
    ...checkNamedFiles(manifest, files),
    ...checkWeights(manifest, files),
    ...checkScripts(manifest, files, root),
  ];
}

/** A line for everything in a built manifest that must not be. */
export function checkManifest(
  manifest: BuiltManifest,
  browser: BuiltBrowser,
  version: string,
): readonly string[] {
  const foreign =
    browser === 'firefox'
      ? ['incognito', 'minimum_chrome_version']
      : ['browser_specific_settings', 'key', 'update_url'];
  const unwanted = ['web_accessible_resources', 'content_scripts', 'externally_connectable'];
  const present = [...unwanted, ...foreign].filter((key) => key in manifest);
  const wrongBackground = browser === 'firefox' ? 'service_worker' : 'scripts';
  return [
    ...present.map((key) => `manifest.json has ${key}`),
    ...(wrongBackground in (manifest.background ?? {})
      ? [`manifest.json has background.${wrongBackground}`]
      : []),
    ...expectSame('version', manifest['version'], version),
    ...expectSame('permissions', manifest['permissions'], knownPermissions),
    ...expectSame('host_permissions', manifest['host_permissions'], ['*://*/*']),
    ...expectSame('optional_permissions', manifest['optional_permissions'], ['management']),
    ...expectSame('content_security_policy', manifest['content_security_policy'], {
      extension_pages: policy,
    }),
  ];
}

function expectSame(key: string, found: unknown, expected: unknown): readonly string[] {
  const [have, want] = [JSON.stringify(found), JSON.stringify(expected)];
  return have === want ? [] : [`manifest.json: ${key} is ${have}, expected ${want}`];
}

function checkNamedFiles(manifest: BuiltManifest, files: BuiltFiles): readonly string[] {
  const named = stringsOf(manifest).filter((text) => /^[\w./-]+\.(?:html|js|png|json)$/.test(text));
  const expected = [...named, 'content.js', 'src/inspect/index.html', 'src/welcome/index.html'];
  return expected.filter((path) => !files.has(path)).map((path) => `${path} is missing`);
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

function checkWeights(manifest: BuiltManifest, files: BuiltFiles): readonly string[] {
  const { contentScript, worker } = weighScripts(manifest, files);
  return [
    ...expectAtMost('content.js', contentScript, limits.contentScript),
    ...expectAtMost('The worker with all it imports', worker, limits.worker),
  ];
}

/** Bytes after gzip of what a failing page gets, and of what is parsed when the worker starts. */
export function weighScripts(
  manifest: BuiltManifest,
  files: BuiltFiles,
): { readonly contentScript: number; readonly worker: number } {
  return {
    contentScript: weigh(files, 'content.js'),
    worker: workerFiles(manifest, files).reduce((sum, path) => sum + weigh(files, path), 0),
  };
}

function weigh(files: BuiltFiles, path: string): number {
  return gzipSync(files.get(path) ?? new Uint8Array(), { level: 9 }).length;
}

/** A line when something weighs more than it may. */
export function expectAtMost(name: string, bytes: number, limit: number): readonly string[] {
  return bytes <= limit ? [] : [`${name} weighs ${bytes} bytes, ${limit} are allowed`];
}

/** The worker's script and every script that it imports, however far off. */
export function workerFiles(manifest: BuiltManifest, files: BuiltFiles): readonly string[] {
  const { service_worker: worker, scripts = [] } = manifest.background ?? {};
  const queue = worker === undefined ? [...scripts] : [worker];
  const found = new Set<string>();
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path) || !files.has(path)) continue;
    found.add(path);
    queue.push(...importsOf(path, readText(files, path)));
  }
  return [...found];
}

function importsOf(path: string, code: string): readonly string[] {
  const statements = code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[\w./-]+)["']/g);
  return [...statements].map(([, target = '']) =>
    new URL(target, `file:///${path}`).pathname.slice(1),
  );
}

function checkScripts(manifest: BuiltManifest, files: BuiltFiles, root: string): readonly string[] {
  const texts = [...files.keys()].filter((path) => /\.(?:js|html|css|json|map)$/.test(path));
  const worker = new Set(workerFiles(manifest, files));
  return texts.flatMap((path) => {
    const code = readText(files, path);
    const isScript = path.endsWith('.js');
    return [
      ...complain(
        path.endsWith('.map') || /sourceMappingURL=/.test(code),
        path,
        'has a source map',
      ),
      ...complain(code.includes(root), path, 'names a folder of the machine that built it'),
      ...complain(isScript && /\beval\(|\bnew Function\(/.test(code), path, 'makes code from text'),
      ...complain(isScript && /\bimport\(\s*["'`]https?:/.test(code), path, 'loads code from afar'),
      ...complain(
        worker.has(path) && /\bimport\(/.test(code),
        path,
        'is part of the worker, where import() does not exist',
      ),
    ];
  });
}

/** A line for everything in the lock file that would tie it to one registry. */
export function checkLock(lock: string): readonly string[] {
  return complain(
    /"resolved":\s*"https?:/.test(lock),
    'package-lock.json',
    'names a registry: install with --omit-lockfile-registry-resolved',
  );
}

/** A line for every name that the engine must not know: it has no clock, no network and no log of its own. */
export function checkEngine(code: string): readonly string[] {
  const forbidden = [
    /\bDate\.now\(/,
    /\bnew Date\(\)/,
    /\bMath\.random\(/,
    /\bconsole\.\w+\(/,
    /\bfetch\(/,
    /\bprocess\.\w/,
    /^import\b.*\bfrom\s+["'](?!\.)/m,
  ];
  return forbidden.flatMap((pattern) =>
    complain(pattern.test(code), 'dist/node/index.js', `matches ${pattern.source}`),
  );
}

function complain(isWrong: boolean, path: string, what: string): readonly string[] {
  return isWrong ? [`${path} ${what}`] : [];
}

function readText(files: BuiltFiles, path: string): string {
  return new TextDecoder().decode(files.get(path) ?? new Uint8Array());
}
