import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { allModes, buildAll } from './build-all.mjs';
import {
  type BuiltFiles,
  checkBuild,
  checkEngine,
  checkLock,
  expectAtMost,
  limits,
  weighScripts,
} from './check-build.ts';
import { judgeLint } from './judge-lint.ts';
import { packageAll, readFolder } from './package-all.ts';
import { root, runInstalled } from './run.mjs';
import { say, sayMoving, wordsForTime } from './say.mjs';
import { addTallies, believeExitCode, type Tally, tallyPlaywright, tallyVitest } from './tally.ts';

/** Programs of the browsers that the tests run in. */
export type Browsers = { readonly chromium: string; readonly firefox: string };

/** What a step came to. `words`: one line on success, all there is to know on failure. */
type Outcome = { readonly tally: Tally; readonly words: string };

type Step = {
  readonly name: string;
  /** Whether it looks at what the step `build` made. */
  readonly needsBuild?: boolean;
  readonly run: () => Promise<Outcome>;
};

const reports = join(root, '.cache/reports');

/** Runs every step, says of each how it went, and ends with the line that counts; true when all is well. */
export async function runSteps(browsers: Browsers): Promise<boolean> {
  const steps: readonly Step[] = [
    { name: 'types', run: checkTypes },
    { name: 'lint', run: lint },
    { name: 'unit tests', run: runUnitTests },
    { name: 'build', run: build },
    { name: 'manifest and weight', needsBuild: true, run: checkBuilds },
    { name: 'package', needsBuild: true, run: checkPackages },
    { name: 'web-ext lint', needsBuild: true, run: lintForFirefox },
    { name: 'browser tests', needsBuild: true, run: () => runBrowserTests(browsers) },
  ];
  const tallies: Tally[] = [];
  let isBuilt = true;
  for (const step of steps) {
    const startedAt = Date.now();
    sayMoving(`… ${step.name}`);
    const outcome: Outcome = step.needsBuild && !isBuilt ? notRun() : await runSafely(step);
    if (step.name === 'build') isBuilt = outcome.tally.failed === 0;
    tallies.push(outcome.tally);
    sayOutcome(step.name, outcome, Date.now() - startedAt);
  }
  const { passed, failed } = addTallies(tallies);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

function sayOutcome(name: string, { tally, words }: Outcome, ms: number): void {
  const mark = tally.failed === 0 ? 'ok    ' : 'FAILED';
  say(`${mark} ${name} (${wordsForTime(ms)})${tally.failed === 0 ? `: ${words}` : ''}`);
  if (tally.failed > 0) say(words.trim().replaceAll(/^/gm, '    '));
}

async function runSafely(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const pass = (words: string): Outcome => ({ tally: { passed: 1, failed: 0 }, words });
const fail = (words: string): Outcome => ({ tally: { passed: 0, failed: 1 }, words });
const notRun = (): Outcome => fail('Not run, since there is no build.');
const judge = (complaints: readonly string[], words: string): Outcome =>
  complaints.length === 0 ? pass(words) : fail(complaints.join('\n'));

async function checkTypes(): Promise<Outcome> {
  const projects = [[], ['-p', 'src/core']];
  const outputs: string[] = [];
  for (const project of projects) {
    const { code, output } = await runInstalled('typescript/bin/tsc', ['--noEmit', ...project]);
    if (code !== 0) outputs.push(output);
  }
  return judge(outputs, 'the whole, and the engine without DOM');
}

async function lint(): Promise<Outcome> {
  const { code, output } = await runInstalled('@biomejs/biome/bin/biome', ['check']);
  return code === 0 ? pass('no complaint') : fail(output);
}

async function runUnitTests(): Promise<Outcome> {
  const file = join(reports, 'unit.json');
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runInstalled('vitest/vitest.mjs', args, { onLine: sayMoving });
  const tally = believeExitCode(tallyVitest(JSON.parse(readFileSync(file, 'utf8'))), code);
  return { tally, words: tally.failed === 0 ? `${tally.passed} passed` : output };
}

async function build(): Promise<Outcome> {
  await buildAll(allModes);
  return pass(allModes.map((mode) => `dist/${mode}`).join(', '));
}

const readBuilt = (mode: string): BuiltFiles =>
  new Map(readFolder(join(root, 'dist', mode)).map(({ name, bytes }) => [name, bytes]));

async function checkBuilds(): Promise<Outcome> {
  const [chrome, firefox] = [readBuilt('chrome'), readBuilt('firefox')];
  const complaints = [
    ...checkBuild(chrome, 'chrome', packageJson.version, root).map((line) => `chrome: ${line}`),
    ...checkBuild(firefox, 'firefox', packageJson.version, root).map((line) => `firefox: ${line}`),
    ...checkEngine(readFileSync(join(root, 'dist/node/index.js'), 'utf8')),
    ...checkLock(readFileSync(join(root, 'package-lock.json'), 'utf8')),
  ];
  const manifest = JSON.parse(new TextDecoder().decode(chrome.get('manifest.json')));
  const { contentScript, worker } = weighScripts(manifest, chrome);
  return judge(complaints, `card ${inKilobytes(contentScript)}, worker ${inKilobytes(worker)}`);
}

async function checkPackages(): Promise<Outcome> {
  const archives = packageAll(root);
  const complaints = archives
    .filter(({ path }) => path.endsWith('-chrome.zip'))
    .flatMap(({ path, bytes }) => expectAtMost(path, bytes, limits.chromeArchive));
  const words = archives.map(({ path, bytes }) => `${path} ${inKilobytes(bytes)}`).join(', ');
  return judge(complaints, words);
}

const inKilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

async function lintForFirefox(): Promise<Outcome> {
  const args = [
    'lint',
    '--source-dir',
    'dist/firefox',
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const { stdout, output } = await runInstalled('web-ext/bin/web-ext.js', args, {
    env: { NO_UPDATE_NOTIFIER: '1' },
  });
  const start = stdout.indexOf('{');
  if (start < 0) return fail(output);
  const report = JSON.parse(stdout.slice(start));
  return judge(judgeLint(report), 'no error, no unexpected warning');
}

async function runBrowserTests({ chromium, firefox }: Browsers): Promise<Outcome> {
  const file = join(reports, 'browser.json');
  const args = ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'];
  args.push('--output', '.cache/browser-tests');
  const { code, output } = await runInstalled('playwright/cli.js', args, {
    onLine: sayMoving,
    env: {
      READMIT_CHROMIUM: chromium,
      READMIT_FIREFOX: firefox,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    },
  });
  const tally = believeExitCode(tallyPlaywright(JSON.parse(readFileSync(file, 'utf8'))), code);
  return { tally, words: tally.failed === 0 ? `${tally.passed} passed` : output };
}
