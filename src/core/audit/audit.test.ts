import { describe, expect, it } from 'vitest';
import { NOON } from '../../testing/answer.ts';
import { buildExchange } from '../../testing/exchange.ts';
import type { Fixtures } from '../../testing/fixtures.ts';
import type { Exchange } from '../exchange.ts';
import { deriveFacts } from '../facts.ts';
import { KNOWLEDGE } from '../knowledge/index.ts';
import { auditFacts, CHECKS } from './index.ts';

const FIXTURES = import.meta.glob<{ fixtures: Fixtures }>('./*.fixtures.ts', { eager: true });
const SOURCES = import.meta.glob('./*.ts', { query: '?raw', import: 'default', eager: true });

const auditOf = (exchange: Exchange) => auditFacts(deriveFacts(exchange, NOON, KNOWLEDGE), {});
const fixturesOf = (id: string) =>
  FIXTURES[`./${id}.fixtures.ts`]?.fixtures ?? { fires: [], near: [], silent: [] };

describe('checks', () => {
  it('are listed once each, and every file that defines one is', () => {
    const defined = Object.entries(SOURCES)
      .filter(
        ([path, text]) => !path.includes('define-check') && String(text).includes('defineCheck({'),
      )
      .map(([path]) => path.slice(2, -3));
    expect(CHECKS.map(({ id }) => id).sort()).toEqual(defined.sort());
  });

  it.each(CHECKS.map((check) => [check.id, check] as const))('%s is complete', (id, check) => {
    const { fires, near, silent } = fixturesOf(id);
    expect(fires.length).toBeGreaterThanOrEqual(2);
    expect(near.length).toBeGreaterThanOrEqual(1);
    expect(near.length + silent.length).toBeGreaterThanOrEqual(2);
    expect(check.source).toMatch(/^https:\/\//);
    expect(check.text.length).toBeGreaterThan(20);
    expect(check.text).toMatch(/[.?]$/);
  });

  const rows = CHECKS.flatMap(({ id }) => {
    const { fires, near, silent } = fixturesOf(id);
    return [
      ...fires.map((row) => ({ ...row, id, title: `${id} fires: ${row.name}`, isFiring: true })),
      ...[...near, ...silent].map((row) => ({
        ...row,
        shows: undefined,
        id,
        title: `${id} is silent: ${row.name}`,
        isFiring: false,
      })),
    ];
  });

  it.each(rows.map((row) => [row.title, row] as const))('%s', (_, row) => {
    const { id, isFiring, shows, title, ...given } = row;
    const findings = auditOf(buildExchange(given));
    const found = findings.find((finding) => finding.id === id);
    expect(found !== undefined).toBe(isFiring);
    expect(found?.text ?? '').toContain(shows ?? '');
    expect(found?.text ?? '').not.toMatch(/[{}]|“”/);
    // Secrets of fixtures are in capitals, and may be quoted in lower case by no finding either.
    expect(JSON.stringify(findings)).not.toMatch(/EXAMPLE/);
  });

  it('say nothing of an answer that is right', () => {
    const exchange = buildExchange({
      status: 401,
      url: 'https://api.site.example/v1/items',
      kind: 'fetch',
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: {
        Date: 'Wed, 18 Nov 2026 12:00:00 GMT',
        'Content-Type': 'application/problem+json',
        'WWW-Authenticate': 'Bearer realm="api", error="invalid_token"',
        'Cache-Control': 'no-store',
      },
      body: { title: 'Unauthorized', status: 401, detail: 'The token has expired.' },
    });
    expect(auditOf(exchange)).toEqual([]);
  });
});
