import { describe, expect, it } from 'vitest';
import { buildExchange } from '../testing/exchange.ts';
import { PAGE as A, makeTabWorld } from '../testing/tab-world.ts';

const EMPTY_ANSWER = buildExchange({ status: 403, sent: null, body: null });
const B = 'https://shop.example/orders';

function permute<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, place) =>
    permute(items.toSpliced(place, 1)).map((rest) => [item, ...rest]),
  );
}

const FIVE = ['request', 'answer', 'commit', 'movedOn', 'words'] as const;

describe.each([
  { browser: 'Firefox', seesSentHeaders: true },
  { browser: 'Chromium', seesSentHeaders: false },
])('the five events of a refused page, in $browser', ({ seesSentHeaders }) => {
  const orders = permute(FIVE);
  it.each(orders.map((order) => ({ name: order.join(', '), order })))(
    '$name',
    async ({ order }) => {
      for (const stopAt of [null, 1, 2, 3, 4]) {
        const world = makeTabWorld(seesSentHeaders);
        const events = world.navigation({ id: '7', at: 100 });
        for (const [place, event] of order.entries()) {
          if (place === stopAt) await world.stop();
          await events[event]();
        }
        const { answer, commit, departure } = world.record(1);
        const is = (first: (typeof FIVE)[number], second: (typeof FIVE)[number]): boolean =>
          order.indexOf(first) < order.indexOf(second);
        expect(answer?.status, `stopped before ${stopAt}`).toBe(403);
        expect(answer?.request.cookies).toEqual([{ name: 'sessionid', bytes: 17 }]);
        expect(departure).toBeNull();
        // A document that was told of before it was asked for is in nobody's record yet.
        const commitPlace = order.indexOf('commit');
        const firstKept = Math.min(order.indexOf('request'), order.indexOf('answer'));
        const isLost = stopAt !== null && commitPlace < stopAt && firstKept >= stopAt;
        expect(commit?.documentId ?? null).toBe(isLost ? null : 'document-7');
        // Words are read where a refused document stands, so after both in every browser.
        if (is('answer', 'words')) expect(answer?.response.body?.text).toBe('No.');
      }
    },
  );
});

describe('a healthy page', () => {
  it.each([
    { browser: 'Firefox', seesSentHeaders: true, order: ['request', 'commit', 'answer'] as const },
    {
      browser: 'Chromium',
      seesSentHeaders: false,
      order: ['request', 'answer', 'commit'] as const,
    },
  ])('leaves nothing in the store at any time, in $browser', async ({ seesSentHeaders, order }) => {
    const world = makeTabWorld(seesSentHeaders);
    const page = world.navigation({ id: '7', at: 100, status: 200 });
    for (const event of order) {
      await page[event]();
      expect(world.isKept(1), event).toBe(false);
    }
    await world.stop();
    expect(world.isKept(1)).toBe(false);
    expect(world.presented).toEqual([]);
  });
});

describe('one page after another', () => {
  it('takes a redirect’s last answer, and nothing of the hops', async () => {
    const world = makeTabWorld(false);
    const hop = world.navigation({ id: '7', at: 100 });
    const end = world.navigation({ id: '7', at: 101, url: B });
    await hop.request();
    await hop.answer(302);
    await end.request();
    await end.answer(401);
    await end.commit();
    expect(world.record(1)).toMatchObject({
      answer: { url: B, status: 401 },
      commit: { url: B },
    });
  });

  it.each([
    { name: 'Chromium’s order', order: ['request', 'answer', 'commit'] as const },
    { name: 'Firefox’s order', order: ['request', 'commit', 'answer'] as const },
    { name: 'Firefox’s other order', order: ['commit', 'request', 'answer'] as const },
  ])('tells a reload from the page before it, in $name', async ({ order }) => {
    for (const status of [200, 403]) {
      const world = makeTabWorld(true);
      const first = world.navigation({ id: '7', at: 100 });
      for (const event of order) await first[event]();
      const again = world.navigation({ id: '8', at: 110, status, transition: 'reload' });
      for (const event of order) await again[event]();
      const { answer, commit } = world.record(1);
      expect(answer?.id ?? null).toBe(status === 403 ? '8' : null);
      if (status === 403)
        expect(commit).toMatchObject({ documentId: 'document-8', isReload: true });
    }
  });

  it('keeps nothing of a tab that goes on to a healthy page, nor of one that closes', async () => {
    const world = makeTabWorld(false);
    const refused = world.navigation({ id: '7', at: 100 });
    await refused.request();
    await refused.answer();
    await refused.commit();
    const healthy = world.navigation({ id: '8', at: 110, url: B, status: 200 });
    await healthy.request();
    await healthy.answer();
    expect(world.record(1).answer?.id).toBe('7');
    await healthy.commit();
    expect(world.isKept(1)).toBe(false);

    const again = world.navigation({ id: '9', at: 120 });
    await again.request();
    await again.answer();
    await world.follower().onTabClosed(1);
    expect(world.isKept(1)).toBe(false);
  });

  it('parts two tabs with the same address', async () => {
    const world = makeTabWorld(false);
    const one = world.navigation({ id: '7', at: 100 });
    const two = world.navigation({ id: '8', at: 100, tabId: 2, status: 200 });
    await Promise.all([one.request(), two.request()]);
    await Promise.all([two.answer(), one.answer()]);
    await Promise.all([one.commit(), two.commit()]);
    expect(world.record(1).answer?.id).toBe('7');
    expect(world.isKept(2)).toBe(false);
  });

  it.each([
    { order: ['request', 'refused', 'again', 'good', 'commit'] as const },
    { order: ['request', 'refused', 'again', 'commit', 'good'] as const },
    { order: ['request', 'refused', 'commit', 'again', 'good'] as const },
    { order: ['request', 'refused', 'good', 'commit'] as const },
    { order: ['request', 'refused', 'commit', 'words', 'good'] as const },
  ])('takes nothing for refused after the right password: $order', async ({ order }) => {
    const world = makeTabWorld(true);
    const page = world.navigation({ id: '7', at: 100, status: 401 });
    const again = world.navigation({ id: '7', at: 101.5 });
    const events = {
      request: page.request,
      refused: page.answer,
      again: again.request,
      good: () => again.answer(200),
      commit: again.commit,
      words: () => again.words(200),
    };
    for (const event of order) await events[event]();
    expect(world.isKept(1)).toBe(false);
  });

  it('goes back to the page that still stands when a navigation is given up', async () => {
    const world = makeTabWorld(false);
    const stands = world.navigation({ id: '7', at: 100 });
    for (const event of ['request', 'answer', 'commit'] as const) await stands[event]();
    const left = world.navigation({ id: '8', at: 110, url: B });
    await left.request();
    await left.answer();
    expect(world.record(1).answer?.url).toBe(B);
    await left.failed('net::ERR_ABORTED');
    expect(world.record(1)).toMatchObject({ answer: { id: '7' }, commit: { url: A } });
  });

  it('keeps the refusal that a 304 brings again, but not over a right password', async () => {
    const world = makeTabWorld(false);
    const headers = [{ name: 'ETag', value: '"one"' }];
    const first = world.navigation({ id: '7', at: 100, headers });
    for (const event of ['request', 'answer', 'commit'] as const) await first[event]();
    const again = world.navigation({ id: '8', at: 110, transition: 'reload' });
    await again.request();
    await again.answer(304);
    await again.commit();
    expect(world.record(1)).toMatchObject({ answer: { id: '8', status: 403 } });
    const right = world.navigation({ id: '9', at: 120, transition: 'reload' });
    await right.request();
    await right.answer(401);
    await right.answer(304);
    await right.commit();
    expect(world.isKept(1)).toBe(false);
  });
});

describe('what the browser tells in its own way', () => {
  it('keeps the error page that Firefox tells of twice', async () => {
    const world = makeTabWorld(true);
    const page = world.navigation({ id: '7', at: 100 });
    await page.request();
    await page.answer();
    await page.failed('Error code 2152398883');
    await page.commit();
    expect(world.record(1)).toMatchObject({
      answer: { id: '7' },
      commit: { error: 'Error code 2152398883' },
    });
  });

  it('keeps it in the other order, too', async () => {
    const world = makeTabWorld(true);
    const page = world.navigation({ id: '7', at: 100 });
    await page.request();
    await page.commit();
    await page.failed('Error code 2152398879');
    expect(world.record(1)).toMatchObject({
      answer: { status: 0 },
      commit: { error: 'Error code 2152398879' },
    });
  });

  it('brings a refused page again that Back shows without asking for it, in Firefox', async () => {
    const world = makeTabWorld(true);
    const refused = world.navigation({ id: '7', at: 100 });
    for (const event of ['request', 'answer', 'commit', 'words'] as const) await refused[event]();
    const healthy = world.navigation({ id: '8', at: 110, url: B, status: 200 });
    for (const event of ['request', 'answer', 'commit'] as const) await healthy[event]();
    expect(world.record(1).answer).toBeNull();
    await world.stop();
    await refused.back();
    expect(world.record(1)).toMatchObject({
      answer: { id: '7', response: { body: { text: 'No.' } } },
      commit: { isBackForward: true },
    });
  });

  it.each([
    { error: 'net::ERR_UNEXPECTED_PROXY_AUTH', status: 407 },
    { error: 'net::ERR_TOO_MANY_REDIRECTS', status: 0 },
    { error: 'Error code 2152398879', status: 0 },
  ])('makes an answer of $error', async ({ error, status }) => {
    const world = makeTabWorld(false);
    const page = world.navigation({ id: '7', at: 100 });
    await page.request();
    await world.stop();
    await page.failed(error);
    expect(world.record(1)).toMatchObject({
      answer: { status, error, request: { cookies: [{ name: 'sessionid' }] } },
      commit: { error },
    });
    // Firefox shows its error page, and tells of it.
    await page.commit();
    expect(world.record(1)).toMatchObject({ answer: { status }, commit: { error } });
    expect(world.presented).toContain(1);
  });

  it('takes no error without an answer for a refusal', async () => {
    const world = makeTabWorld(false);
    const page = world.navigation({ id: '7', at: 100 });
    await page.request();
    await page.failed('net::ERR_NAME_NOT_RESOLVED');
    expect(world.record(1).answer).toBeNull();
    expect(world.presented).toEqual([]);
  });

  it.each(permute(['request', 'answer', 'commit'] as const).map((order) => ({ order })))(
    'finds the tab of a document that has none by name: $order',
    async ({ order }) => {
      const world = makeTabWorld(true);
      const page = world.navigation({ id: '7', at: 100, requestTabId: -1 });
      for (const event of order) await page[event]();
      const { answer, commit } = world.record(1);
      expect({ id: answer?.id, url: commit?.url }).toEqual({ id: '7', url: A });
    },
  );

  it('keeps what a page told when it was asked until another document comes, the same address or not', async () => {
    const world = makeTabWorld(false);
    const exchange = { ...EMPTY_ANSWER, id: 'asked-1', url: A, receivedAtSeconds: 105 };
    await world.apply(1, { kind: 'asked', exchange });
    expect(world.record(1)).toMatchObject({ answer: { status: 403 }, surface: 'drawn' });
    // A service worker answers without any event but this.
    await world.navigation({ id: '8', at: 110 }).commit();
    expect(world.isKept(1)).toBe(false);
  });

  it('moves what is known to the tab that takes another’s place', async () => {
    const world = makeTabWorld(false);
    const page = world.navigation({ id: '7', at: 100 });
    for (const event of ['request', 'answer', 'commit'] as const) await page[event]();
    await world.follower().onTabReplaced(2, 1);
    expect(world.isKept(1)).toBe(false);
    expect(world.record(2).answer?.id).toBe('7');
  });
});
