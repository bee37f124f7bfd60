import { describe, expect, it } from 'vitest';
import type { Ask } from '../messages/ask.ts';
import { askOver } from '../messages/ask.ts';
import { sampleReport, sampleSiteData } from '../testing/popup-samples.ts';
import { commandsFor } from './commands.ts';
import { firstChoice, planOf } from './plan.ts';
import type { PopupEvent } from './state.ts';

function commandsWith(answers: Readonly<Record<string, unknown>>) {
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
  });
  return { commands, sent, events };
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
    await commands.reveal(0);
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
});
