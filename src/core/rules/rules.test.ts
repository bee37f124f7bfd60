import { describe, expect, it } from 'vitest';
import { NOON } from '../../testing/answer.ts';
import { CROSS_FIRE_REASONS } from '../../testing/cross-fire-reasons.ts';
import { buildExchange } from '../../testing/exchange.ts';
import { firingRules } from '../../testing/fire-rules.ts';
import type { Fixtures } from '../../testing/fixtures.ts';
import { describeFinding } from '../describe.ts';
import { diagnose } from '../diagnose.ts';
import { looksAt } from '../engine.ts';
import { engineEnglish } from '../english.ts';
import { RULES } from './index.ts';

const FIXTURES = import.meta.glob<{ fixtures: Fixtures }>('./*.fixtures.ts', { eager: true });
const SOURCES = import.meta.glob('./*.ts', { query: '?raw', import: 'default', eager: true });
const CATALOGUE = engineEnglish();

const fixturesOf = (id: string): Fixtures =>
  FIXTURES[`./${id}.fixtures.ts`]?.fixtures ?? { fires: [], near: [], silent: [] };
const ALL = RULES.map((rule) => [rule.id, rule] as const);

describe('rules', () => {
  it('are listed once each, and every file that defines one is', () => {
    const defined = Object.entries(SOURCES)
      .filter(([path, text]) => path !== './rules.test.ts' && String(text).includes('defineRule({'))
      .map(([path]) => path.slice(2, -3));
    expect(RULES.map(({ id }) => id).sort()).toEqual(defined.sort());
  });

  it.each(ALL)('%s has a complete text by the house style', (_, { id, text, sources }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(text.title.length).toBeLessThanOrEqual(70);
    expect(text.title).not.toMatch(/[.!]$|\b[1-5]\d\d\b|[{}]/);
    expect(text.why).toMatch(/[.}]$/);
    expect(text.fix.length).toBeGreaterThan(0);
    for (const line of [text.why, ...text.fix, ...(text.fixApi ?? [])])
      expect(line).not.toMatch(/!|<[a-z]|oops|went wrong|simply/i);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).toMatch(/^https:\/\/\S+$/);
  });

  it.each(ALL)('%s overrides rules that exist', (id, { overrides = [] }) => {
    const ids = RULES.map((rule) => rule.id);
    for (const other of overrides) expect(ids).toContain(other);
    expect(overrides).not.toContain(id);
  });

  it.each(ALL)('%s has fixtures, one of them a near miss about which it is asked', (id, rule) => {
    const { fires, near, silent } = fixturesOf(id);
    expect(fires.length).toBeGreaterThanOrEqual(2);
    expect(near.length + silent.length).toBeGreaterThanOrEqual(2);
    expect(near.length).toBeGreaterThan(0);
    const [first] = fires;
    const status = first?.status ?? 0;
    // A rule that goes by the status alone has no near miss within its statuses.
    const byStatus = firingRules(buildExchange({ status })).has(id);
    expect(byStatus || near.some((row) => looksAt(rule, row.status))).toBe(true);
  });
});

const FIRES = RULES.flatMap((rule) =>
  fixturesOf(rule.id).fires.map((row) => [`${rule.id}: ${row.name}`, rule, row] as const),
);
const SILENT = RULES.flatMap(({ id }) => {
  const { near, silent } = fixturesOf(id);
  return [...near, ...silent].map((row) => [`${id}: ${row.name}`, id, row] as const);
});

describe('a rule fires on', () => {
  it.each(FIRES)('%s', (_, rule, { name, shows, ...given }) => {
    const exchange = buildExchange(given);
    const match = firingRules(exchange).get(rule.id);
    expect(match).toBeDefined();
    const evidence = match?.evidence ?? [];
    expect(evidence.length).toBeGreaterThan(0);
    for (const piece of evidence) expect(piece.value.trim()).not.toBe('');
    expect(evidence.map(({ value }) => value).join('\n')).toContain(shows ?? '');
    const asked = JSON.stringify(rule.text).match(/\{\w+\}/g) ?? [];
    const known = ['{wait}', ...Object.keys(match?.values ?? {}).map((key) => `{${key}}`)];
    for (const placeholder of asked) expect(known).toContain(placeholder);
  });
});

describe('a rule is silent on', () => {
  it.each(SILENT)('%s', (_, id, { name, ...given }) => {
    expect([...firingRules(buildExchange(given)).keys()]).not.toContain(id);
  });
});

describe('a diagnosis of any fixture', () => {
  it.each(FIRES)('keeps secrets and has all its words: %s', (_, __, { name, shows, ...given }) => {
    const diagnosis = diagnose(buildExchange(given), NOON);
    const reader = { catalogue: CATALOGUE, lang: 'en', nowSeconds: NOON };
    const texts = diagnosis.findings.map((finding) => describeFinding(finding, diagnosis, reader));
    expect(JSON.stringify([diagnosis, texts])).not.toContain('EXAMPLE');
    for (const { title, why, fix } of texts)
      for (const line of [title, why, ...fix]) expect(line).not.toMatch(/^$|[{}]|undefined|null/);
  });
});

describe('the cross-fire table', () => {
  const pairs = new Map<string, { fixtureOf: string; fires: string; reason: string | undefined }>();
  for (const [, rule, { name, shows, ...given }] of FIRES) {
    for (const fires of firingRules(buildExchange(given)).keys()) {
      const known = CROSS_FIRE_REASONS[fires];
      const reason = typeof known === 'string' ? known : known?.[rule.id];
      if (fires !== rule.id)
        pairs.set(`${fires} ${rule.id}`, { fixtureOf: rule.id, fires, reason });
    }
  }

  it('has a reason for every pair', () => {
    const bare = [...pairs.values()].filter(({ reason }) => reason === undefined);
    expect(bare).toEqual([]);
  });

  it('is the one that was read last', async () => {
    const rows = [...new Set([...pairs.values()].map(({ fires }) => fires))].sort().map((fires) => {
      const own = [...pairs.values()].filter((pair) => pair.fires === fires);
      const reasons = [...new Set(own.map(({ reason }) => reason ?? '**none**'))];
      const names = own.map(({ fixtureOf }) => fixtureOf).sort();
      return `| ${fires} | ${names.join(', ')} | ${reasons.join(' ')} |`;
    });
    const text = [
      '# Which rules fire on the fixtures of others',
      '',
      'Written by `rules.test.ts`; `npx vitest run src/core/rules -u` writes it anew. A new mark is a false alarm until its reason is known.',
      '',
      '| rule | also fires on the fixtures of | why that is right |',
      '| --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot('./cross-fire.md');
  });

  it.each(FIRES)('leaves the rule’s own cause first: %s', (_, rule, { name, shows, ...given }) => {
    const { findings } = diagnose(buildExchange(given), NOON);
    expect(findings[0]?.cause).toBe(rule.cause);
  });
});
