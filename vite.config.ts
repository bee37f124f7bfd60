import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import type { InlineConfig, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { type BuiltBrowser, manifestForBrowser } from './e2e/setup/manifest-for-browser.ts';
import { addKnowledge, addLocales } from './e2e/setup/package-tables.ts';
import {
  addSelfContained,
  dropUnread,
  dropWebAccessibleResources,
  nameSharedChunks,
} from './e2e/setup/vite-plugins.ts';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };

const root = fileURLToPath(new URL('.', import.meta.url));
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const shared = {
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    // A source map would carry the paths of the machine that built it.
    sourcemap: false,
    // The pages' policy has no `data:` for fetch.
    assetsInlineLimit: 0,
    // A page names all scripts of its first paint, so that they come at once. What comes later is in the package too.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_script, needed, { hostType }) => (hostType === 'html' ? needed : []),
    },
    emptyOutDir: true,
    reportCompressedSize: false,
  },
} as const satisfies InlineConfig;

function configForBrowser(browser: BuiltBrowser): UserConfig {
  return {
    ...shared,
    plugins: [
      dropUnread(),
      crx({ manifest: manifestForBrowser(manifest, browser, packageJson.version), browser }),
      addSelfContained(at('src/content/index.tsx'), 'content.js', {
        ...shared,
        build: { ...shared.build, rolldownOptions: { output: { format: 'iife' } } },
      }),
      addLocales(at('src/locales')),
      addKnowledge(at('src/core/knowledge/index.ts'), at('src/locales')),
      dropWebAccessibleResources(),
    ],
    build: {
      ...shared.build,
      outDir: `dist/${browser}`,
      // Pages that the manifest does not name; those that it names are found by crxjs.
      rolldownOptions: {
        input: {
          inspect: at('src/inspect/index.html'),
          welcome: at('src/welcome/index.html'),
        },
        output: {
          codeSplitting: {
            groups: nameSharedChunks(at('src/background/index.ts'), at('src/popup/index.tsx')),
          },
        },
      },
    },
  };
}

function configForNode(): UserConfig {
  const node = {
    ...shared,
    // Everything goes into the one file: who runs it may have no node_modules.
    ssr: { noExternal: true },
    build: { ...shared.build, ssr: true, target: 'node20', minify: false },
  } as const satisfies InlineConfig;
  return {
    ...node,
    publicDir: false,
    plugins: [
      addSelfContained(at('src/cli/index.ts'), 'cli.js', node),
      addLocales(at('src/locales')),
    ],
    build: {
      ...node.build,
      outDir: 'dist/node',
      rolldownOptions: { input: { index: at('src/core/index.ts') } },
    },
  };
}

/** `--mode chrome`, `firefox` and `node` build; any other mode (Vitest's `test`) is for running. */
export default defineConfig(({ mode }) => {
  if (mode === 'chrome' || mode === 'firefox') return configForBrowser(mode);
  if (mode === 'node') return configForNode();
  return {
    root,
    oxc: shared.oxc,
    test: {
      environment: 'node',
      include: ['src/**/*.test.{ts,tsx}', 'e2e/{lab,setup}/**/*.test.ts'],
    },
  };
});
