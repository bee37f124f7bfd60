import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../fixtures/harness.ts';
import { KINDS } from './kinds.ts';

const FILE = fileURLToPath(new URL('../../docs/matrix.md', import.meta.url));

const HEAD = `# What shows on which kind of page

Made by the browser tests (\`e2e/matrix.spec.ts\`), which fail when it no longer holds. To make it anew:
\`READMIT_MATRIX=write npx playwright test --config e2e/playwright.config.ts --workers 1 e2e/matrix.spec.ts\`.

Before the semicolon: what shows unasked, and the badge. After it: what the popup says when it is opened.

| kind of page | Chromium | Firefox |
| --- | --- | --- |
`;

type Cells = Readonly<Record<BrowserName, string>>;

/** What the document says, by kind of page. */
export function readMatrix(): ReadonlyMap<string, Cells> {
  const lines = readText().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, title, chromium, firefox] = line.split(' | ').length === 3 ? split(line) : [];
      return title === undefined || chromium === undefined || firefox === undefined
        ? []
        : [[title, { chromium, firefox }] as const];
    }),
  );
}

/** Puts one cell into the document, and brings its rows into the order of the kinds. */
export function writeCell(title: string, browser: BrowserName, cell: string): void {
  const known = readMatrix();
  const rows = KINDS.map((kind) => {
    const cells = { chromium: '?', firefox: '?', ...known.get(kind.title) };
    const now = kind.title === title ? { ...cells, [browser]: cell } : cells;
    return `| ${kind.title} | ${now.chromium} | ${now.firefox} |\n`;
  });
  writeFileSync(FILE, HEAD + rows.join(''));
}

/** Whether the document is of this shape, with these rows and no others. */
export function hasExactRows(): boolean {
  const known = readMatrix();
  const rows = KINDS.map(({ title }) => {
    const cells = known.get(title);
    return `| ${title} | ${cells?.chromium} | ${cells?.firefox} |\n`;
  });
  return readText() === HEAD + rows.join('');
}

function split(line: string): string[] {
  const cells = line.replace(/^\| | \|$/g, '').split(' | ');
  return cells[0] === 'kind of page' || cells[0] === '---' ? [] : ['', ...cells];
}

function readText(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}
