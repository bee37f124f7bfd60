import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import source from '../../manifest.json' with { type: 'json' };
import { checkBuild, checkEngine, checkLock, limits, workerFiles } from './check-build.ts';
import { manifestForBrowser } from './manifest-for-browser.ts';

const chrome = {
  ...manifestForBrowser(source, 'chrome', '1.2.3'),
  background: { service_worker: 'loader.js', type: 'module' },
};

type Files = Readonly<Record<string, string>>;

const goodFiles: Files = {
  'manifest.json': JSON.stringify(chrome),
  'loader.js': 'import "./assets/worker.js";',
  'assets/worker.js': 'import{a}from"./shared.js";a()',
  'assets/shared.js': 'export const a=()=>1;',
  'content.js': '(function(){})()',
  'src/popup/index.html': '',
  'src/options/index.html': '',
  'src/inspect/index.html': '',
  'src/welcome/index.html': '',
  'icons/16.png': '',
  'icons/32.png': '',
  'icons/48.png': '',
  'icons/128.png': '',
};

const filesFrom = (files: Files) =>
  new Map(Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const));

const check = (changed: Files) =>
  checkBuild(filesFrom({ ...goodFiles, ...changed }), 'chrome', '1.2.3', '/build/here/');

const withManifest = (changed: Readonly<Record<string, unknown>>): Files => ({
  'manifest.json': JSON.stringify({ ...chrome, ...changed }),
});

/** Text that gzip cannot make smaller, without chance: a linear congruential generator. */
function incompressible(length: number): string {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(33 + (Math.floor(state / 65536) % 90));
  };
  return Array.from({ length }, next).join('');
}

describe('checkBuild', () => {
  it('has nothing against a good build', () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    {
      name: 'files that pages can find the extension by',
      changed: withManifest({ web_accessible_resources: [] }),
      says: 'manifest.json has web_accessible_resources',
    },
    {
      name: 'a script for pages that nobody asked about',
      changed: withManifest({ content_scripts: [] }),
      says: 'manifest.json has content_scripts',
    },
    {
      name: 'one permission more',
      changed: withManifest({ permissions: [...source.permissions, 'history'] }),
      says: 'permissions is',
    },
    {
      name: 'a wider policy',
      changed: withManifest({ content_security_policy: { extension_pages: "script-src 'self'" } }),
      says: 'content_security_policy is',
    },
    {
      name: 'another version than that of package.json',
      changed: withManifest({ version: '1.2.4' }),
      says: 'version is',
    },
    {
      name: 'a page that is not there',
      changed: withManifest({ options_ui: { page: 'src/gone/index.html' } }),
      says: 'src/gone/index.html is missing',
    },
    {
      name: 'import() in what the worker imports',
      changed: { 'assets/shared.js': 'export const a=()=>import("./late.js")' },
      says: 'assets/shared.js is part of the worker',
    },
    {
      name: 'a path of the machine that built it',
      changed: { 'content.js': '"/build/here/src/content"' },
      says: 'content.js names a folder',
    },
    {
      name: 'a source map',
      changed: { 'content.js': '1//# sourceMappingURL=content.js.map' },
      says: 'content.js has a source map',
    },
    {
      name: 'code made from text',
      changed: { 'content.js': 'new Function("1")' },
      says: 'content.js makes code',
    },
    {
      name: 'a content script that is too heavy',
      changed: { 'content.js': incompressible(limits.contentScript * 2) },
      says: 'content.js weighs',
    },
    {
      name: 'a worker that is too heavy by what it imports',
      changed: { 'assets/shared.js': incompressible(limits.worker * 2) },
      says: 'The worker with all it imports weighs',
    },
  ])('objects to $name', ({ changed, says }) => {
    const lines = check(changed);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(says);
  });

  it('allows import() in pages, which the worker does not load', () => {
    expect(check({ 'assets/popup.js': 'import("./late.js")' })).toEqual([]);
  });
});

describe('workerFiles', () => {
  it('follows imports, also in a ring', () => {
    const files = filesFrom({
      ...goodFiles,
      'assets/shared.js': 'export{b}from"./worker.js";',
    });
    expect(workerFiles(chrome, files).toSorted()).toEqual([
      'assets/shared.js',
      'assets/worker.js',
      'loader.js',
    ]);
  });
});

describe('checkLock', () => {
  it('objects to the address of a registry', () => {
    expect(checkLock('"resolved": "https://registry.example/one.tgz"')).toHaveLength(1);
    expect(checkLock('"funding": { "url": "https://fund.example" }')).toEqual([]);
  });
});

describe('checkEngine', () => {
  it.each(['Date.now()', 'new Date()', 'console.log(1)', 'import x from "node:fs";'])(
    'objects to %s',
    (code) => {
      expect(checkEngine(code)).toHaveLength(1);
    },
  );

  it('has nothing against pure code', () => {
    expect(checkEngine('export const at = (s) => new Date(s * 1000).getTime();')).toEqual([]);
  });
});
