import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTHY } from './healthy.ts';
import { type Lab, SHORTEST_ANSWER_MS, startLab } from './lab.ts';
import { entryUrl, type LabPage, pageUrl } from './row.ts';
import { ROWS } from './rows/index.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
});

afterAll(() => lab.close());

type Got = {
  readonly status: number;
  readonly body: string;
  readonly setCookie: readonly string[];
  readonly tookMs: number;
};

/** Asks the lab without resolving `*.localhost`, which not every system does outside of browsers. */
function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  const { host, pathname, search } = new URL(address);
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(
      `${lab.origin}${pathname}${search}`,
      { headers: { host, ...headers }, maxHeaderSize: 1_000_000 },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(parts).toString('utf8'),
            setCookie: response.headers['set-cookie'] ?? [],
            tookMs: performance.now() - began,
          }),
        );
      },
    );
    asked.once('error', reject);
    asked.end();
  });
}

function cookiesOf(page: LabPage): string {
  return (page.cookies?.(new Date()) ?? []).map((line) => line.split(';')[0]).join('; ');
}

describe('the lab', () => {
  it('has a row for each of at least 32 kinds of refusal', () => {
    const named = ROWS.filter(({ id }) => !id.startsWith('kind-'));
    expect(named.length).toBeGreaterThanOrEqual(32);
    expect(new Set(named.map(({ cause }) => cause)).size).toBeGreaterThanOrEqual(32);
  });

  it('has at least ten healthy pages', () => {
    expect(HEALTHY.length).toBeGreaterThanOrEqual(10);
  });

  it('gives every page an id and a site of its own', () => {
    const pages = [...ROWS, ...HEALTHY];
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    expect(new Set(pages.map(({ host }) => host)).size).toBe(pages.length);
  });

  it('names a source for every row', () => {
    expect(ROWS.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
  });

  it('lists and links every page on its first page', async () => {
    const { body } = await get(`${lab.origin}/`);
    for (const page of [...ROWS, ...HEALTHY]) expect(body).toContain(entryUrl(lab.origin, page));
  });

  it('takes at least 20 ms for every answer', async () => {
    const { tookMs } = await get(`${lab.origin}/`);
    expect(tookMs).toBeGreaterThanOrEqual(SHORTEST_ANSWER_MS);
  });

  const refusing = ROWS.filter(
    ({ surface, cause, arrival }) =>
      surface?.chromium !== 'badge' &&
      cause !== 'redirect-loop' &&
      arrival !== 'install-worker' &&
      arrival !== 'foreign-link',
  );
  it.each(refusing)('refuses the visitor of $id', async (row) => {
    const { status } = await get(pageUrl(lab.origin, row), { cookie: cookiesOf(row) });
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('turns away a visitor who comes from elsewhere, and only such a one', async () => {
    const row = ROWS.find(({ repairedBy }) => repairedBy === 'drop-referrer');
    const url = row ? pageUrl(lab.origin, row) : '';
    expect((await get(url, { referer: 'http://elsewhere.localhost/' })).status).toBe(403);
    expect((await get(url)).status).toBe(200);
  });

  const curedByClearing = ROWS.filter(({ repairedBy }) => repairedBy === 'clear-cookies');
  it.each(curedByClearing)('lets the visitor of $id in without cookies', async (row) => {
    const { status } = await get(pageUrl(lab.origin, row));
    expect(status).toBe(row.leadsTo === 'sign-in' ? 302 : 200);
  });

  it.each(ROWS.filter(({ cookies }) => cookies))('hands out the cookies of $id', async (row) => {
    const { setCookie, status } = await get(entryUrl(lab.origin, row));
    expect(status).toBe(302);
    expect(setCookie.length).toBeGreaterThan(0);
  });

  it.each(HEALTHY)('does not refuse the visitor of $id', async (page) => {
    const { status } = await get(pageUrl(lab.origin, page));
    expect([401, 403, 407, 429, 451]).not.toContain(status);
  });

  it('counts what it was asked for until it is told to forget', async () => {
    await get(`${lab.origin}/__lab/reset`);
    await get(`http://kind-text.localhost:1/notes.txt`);
    await get(`http://kind-text.localhost:1/notes.txt`);
    expect(JSON.parse((await get(`${lab.origin}/__lab/visits`)).body)).toEqual({ 'kind-text': 2 });
  });

  it('answers on a second port', async () => {
    expect(lab.otherOrigin).not.toBe(lab.origin);
  });
});
