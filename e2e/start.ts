import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserName, Harness, Tab } from './fixtures/harness.ts';
import { launchBrowser } from './fixtures/launch.ts';
import { startLab } from './lab/lab.ts';
import { entryUrl, type LabRow, type Surface } from './lab/row.ts';
import { ROWS } from './lab/rows/index.ts';

const PICTURES = fileURLToPath(new URL('../artifacts/start/', import.meta.url));

/** How long Readmit may take to say something about one page. */
const PATIENCE_MS = 5_000;

export type StartOptions = {
  readonly browser: BrowserName;
  /** A page of one's own; null: the lab. */
  readonly url: string | null;
  readonly headless: boolean;
  readonly executablePath: string;
};

/** Shows the lab in a browser with Readmit, or visits it all where there is no display. Returns the exit code. */
export async function start(options: StartOptions): Promise<number> {
  const lab = await startLab();
  try {
    return options.headless || !hasDisplay()
      ? await visit(options, lab.origin)
      : await show(options, options.url ?? lab.origin);
  } finally {
    await lab.close();
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function show({ browser, executablePath }: StartOptions, url: string): Promise<number> {
  const harness = await launchBrowser(browser, { executable: executablePath, headless: false });
  await harness.show(url);
  console.log(`${url} is open, with Readmit in the toolbar. Close the window to end.`);
  await harness.whenClosed();
  return 0;
}

async function visit(
  { browser, executablePath, url }: StartOptions,
  origin: string,
): Promise<number> {
  await mkdir(PICTURES, { recursive: true });
  const harness = await launchBrowser(browser, { executable: executablePath });
  try {
    if (url !== null) return (await visitOne(harness, url, 'page')) === null ? 1 : 0;
    console.log(`No display: visiting the ${ROWS.length} pages of the lab at ${origin}.`);
    let silent = 0;
    for (const row of ROWS) {
      const said = await visitOne(harness, entryUrl(origin, row), row.id, row);
      if (said === null && row.surface?.[browser] !== 'none') silent += 1;
    }
    console.log(`Screenshots are in artifacts/start. Readmit was silent on ${silent} pages.`);
    return silent === 0 ? 0 : 1;
  } finally {
    await harness.close();
  }
}

type Said = { readonly where: Surface; readonly cause: string; readonly title: string };

async function visitOne(
  harness: Harness,
  url: string,
  id: string,
  row?: LabRow,
): Promise<Said | null> {
  const tab = await harness.openTab();
  try {
    if (row?.prompt) await tab.answerPrompts(row.prompt);
    await tab.goto(url);
    if (row?.arrival === 'install-worker') await arrive(tab, new URL(row.path, url).pathname);
    const surface = row?.surface?.[harness.name] ?? 'card';
    const onCard = surface === 'card' ? await readCard(tab) : null;
    await tab.screenshot(`${PICTURES}${harness.name}-${id}.png`).catch(() => undefined);
    const said = onCard ?? (await readBeside(harness, tab, id, surface));
    console.log(
      [
        id.padEnd(28),
        (said?.where ?? 'nothing').padEnd(8),
        (said?.cause ?? '').padEnd(24),
        said?.title ?? '',
      ]
        .join(' ')
        .trimEnd(),
    );
    return said;
  } finally {
    await harness.closePopup();
    await tab.close();
  }
}

/** Waits for a page that moves on by itself: closed on the way, its browser may answer nothing any more. */
async function arrive(tab: Tab, path: string): Promise<void> {
  await until(async () => {
    const at = await tab.evaluate<string>('location.pathname').catch(() => '');
    return at === path ? path : null;
  });
}

/** What is said of a page that carries no card. */
async function readBeside(
  harness: Harness,
  tab: Tab,
  id: string,
  surface: Surface,
): Promise<Said | null> {
  if (surface === 'none') return null;
  return surface === 'badge' ? readBadge(harness, tab) : readPopup(harness, tab, id);
}

/** A page that is fine itself and had requests refused inside has their number on the button. */
async function readBadge(harness: Harness, tab: Tab): Promise<Said | null> {
  return until<Said>(async () => {
    const badge = await harness.badge(tab.id);
    return badge === '' ? null : { where: 'badge', cause: '', title: badge };
  });
}

async function readCard(tab: Tab): Promise<Said | null> {
  return until(async () => {
    const card = await tab.card();
    const title = card?.name.replace(/^Readmit[:\s]*/, '') ?? '';
    return card && { where: 'card', cause: card.cause, title };
  });
}

/** What the popup's page says, where the page itself can carry nothing. */
async function readPopup(harness: Harness, tab: Tab, id: string): Promise<Said | null> {
  const popup = await harness.openPopup(tab.id);
  try {
    const said = await until<Said>(async () => {
      const { cause, title } = await popup.evaluate<{ cause: string; title: string }>(`(() => {
        const root = document.querySelector('[data-cause]');
        const heading = root?.querySelector('[data-part="why"] :is(h1, h2, h3)') ?? root?.querySelector('h1, h2');
        return { cause: root?.dataset.cause ?? '', title: heading?.textContent.trim() ?? '' };
      })()`);
      return cause === '' ? null : { where: 'popup', cause, title };
    });
    await popup.screenshot(`${PICTURES}${harness.name}-${id}-popup.png`);
    return said;
  } finally {
    await popup.close();
  }
}

async function until<T>(ask: () => Promise<T | null>): Promise<T | null> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
