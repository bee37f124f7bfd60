import { describe, expect, it } from 'vitest';
import type { Held } from '../held/read-held.ts';
import type { Ask } from '../messages/ask.ts';
import { askOver } from '../messages/ask.ts';
import {
  sampleGuideMeans,
  sampleReport,
  sampleSiteData,
  sampleToken,
} from '../testing/popup-samples.ts';
import { commandsFor } from './commands.ts';
import { firstChoice, planOf } from './plan.ts';
import type { PopupEvent } from './state.ts';

const NOTHING_HELD: Held = { found: [], databases: [], host: 'shop.example', isStorageSeen: true };

function commandsWith(answers: Readonly<Record<string, unknown>>, held = NOTHING_HELD) {
  const copied: string[] = [];
  const sent: unknown[] = [];
  const events: PopupEvent[] = [];
  const ask: Ask = askOver(async (message) => {
    sent.push(message);
    const name =
      typeof message === 'object' && message !== null && 'name' in message ? message.name : '';
    if (typeof name !== 'string' || !(name in answers)) throw new Error('no answer');
    return answers[name];
  });
  const commands = commandsFor({
    ask,
    tabId: 7,
    dispatch: (event) => events.push(event),
    findSite: async () => 'shop.example',
    askForOrigin: async () => true,
    readHeld: async () => held,
    checkSignature: async () => 'genuine',
    guide: sampleGuideMeans(),
    copyText: async (text) => void copied.push(text),
  });
  return { commands, sent, events, copied };
}

describe('the popup’s commands', () => {
  it('ask for site data with the registrable domain', async () => {
    const data = sampleSiteData();
    const { commands, sent, events } = commandsWith({ 'get-site-data': data, 'get-settings': {} });
    await commands.show('site-data');
    expect(sent).toContainEqual({
      name: 'get-site-data',
      argument: { tabId: 7, site: 'shop.example' },
    });
    expect(events.map(({ kind }) => kind)).toEqual([
      'part-shown',
      'site-data-asked',
      'site-data-came',
    ]);
  });

  it('ask for nothing more when the reasons are shown', async () => {
    const { commands, sent } = commandsWith({});
    await commands.show('why');
    expect(sent).toEqual([]);
  });

  it('tell of a failure instead of throwing', async () => {
    const { commands, events } = commandsWith({});
    await commands.refresh();
    await commands.lookAtTokens();
    const data = sampleSiteData();
    const choice = { ...firstChoice(data, null), isRemembered: true };
    await commands.clear(planOf(data, choice), data.site, choice);
    await commands.test();
    await commands.uncover(0, sampleToken(), 'show');
    await commands.reload(true);
    await commands.stayClosed();
    expect(events.map(({ kind }) => kind)).toEqual([
      'report-failed',
      'tokens-asked',
      'tokens-failed',
      'clear-begun',
      'report-failed',
      'clear-failed',
      'report-failed',
      'reveal-changed',
      'report-failed',
    ]);
  });

  it('look again after an undo', async () => {
    const undo = { restored: 1, replaced: [], failed: [], storageRestored: false };
    const { commands, events } = commandsWith({
      'undo-clear': undo,
      'get-tab-report': sampleReport(),
      'get-site-data': sampleSiteData(),
      'get-settings': {},
    });
    await commands.undo('u1');
    expect(events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['undo-begun', 'undo-done', 'report-came', 'site-data-came']),
    );
  });

  const token = sampleToken();
  const holding: Held = { ...NOTHING_HELD, found: [{ token, raw: 'EXAMPLE-value' }] };

  it('list what is held and what was sent, without asking anybody for values', async () => {
    const answer = {
      sent: [sampleToken({ subject: 'x' })],
      wantedScopes: [],
      watch: 'off',
      rhythm: null,
    };
    const { commands, sent, events } = commandsWith({ 'get-sent-tokens': answer }, holding);
    await commands.lookAtTokens();
    expect(sent).toEqual([{ name: 'get-sent-tokens', argument: 7 }]);
    expect(events[1]).toMatchObject({
      kind: 'tokens-came',
      list: { held: 1, host: 'shop.example' },
    });
    expect(JSON.stringify(events)).not.toContain('EXAMPLE-value');
  });

  it('uncover a value by reading it again, and send it nowhere', async () => {
    const { commands, sent, events, copied } = commandsWith({}, holding);
    await commands.uncover(0, token, 'show');
    await commands.uncover(0, token, 'copy');
    expect(events).toEqual([
      { kind: 'reveal-changed', place: 0, reveal: { step: 'shown', value: 'EXAMPLE-value' } },
      { kind: 'reveal-changed', place: 0, reveal: { step: 'copied' } },
    ]);
    expect(copied).toEqual(['EXAMPLE-value']);
    expect(sent).toEqual([]);
  });

  it('uncover nothing where another credential stands by now', async () => {
    const { commands, events, copied } = commandsWith({}, holding);
    await commands.uncover(0, sampleToken({ expiresSeconds: 5 }), 'copy');
    expect(events).toEqual([{ kind: 'reveal-changed', place: 0, reveal: { step: 'gone' } }]);
    expect(copied).toEqual([]);
    expect(await commands.checkSignature(0, sampleToken({ expiresSeconds: 5 }), [])).toBe('gone');
    expect(await commands.checkSignature(0, token, [])).toBe('genuine');
  });
});
