import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOON } from '../testing/answer.ts';
import { buildExchange } from '../testing/exchange.ts';
import { diagnose } from './diagnose.ts';

describe('a diagnosis', () => {
  it('is never empty where something was refused', () => {
    for (let status = 400; status < 600; status += 1)
      expect(diagnose(buildExchange({ status }), NOON).findings.length).toBeGreaterThan(0);
  });

  it.each([
    ['a page', 200, true],
    ['a redirect', 302, true],
    ['nothing found', 404, true],
    ['a server that failed', 500, true],
    ['a refusal', 403, false],
    ['a sign-in', 401, false],
    ['a limit', 429, false],
  ])('of %s is silent or not', (_, status, silent) => {
    expect(diagnose(buildExchange({ status }), NOON).silent).toBe(silent);
  });

  it('tells one cause once, and that none is told only where it is all there is', () => {
    const { findings } = diagnose(
      buildExchange({
        status: 401,
        answer: { 'WWW-Authenticate': 'Basic realm="a"' },
        body: '<form><input type="password"></form>',
      }),
      NOON,
    );
    const causes = findings.map(({ cause }) => cause);
    expect(new Set(causes).size).toBe(causes.length);
    expect(causes).not.toContain('unknown');
  });

  it('says what could not be asked, and why', () => {
    const { notChecked } = diagnose(buildExchange({ status: 403, sent: null, body: null }), NOON);
    expect(notChecked).toContainEqual({ rule: 'identity-not-enough', missing: 'request' });
    expect(notChecked).toContainEqual({ rule: 'form-token-refused', missing: 'body' });
  });

  it('is less sure where less was seen', () => {
    const seen = diagnose(buildExchange({ status: 401 }), NOON).findings[0];
    const unseen = diagnose(buildExchange({ status: 401, sent: null, body: null }), NOON)
      .findings[0];
    expect([seen?.cause, unseen?.cause]).toEqual(['no-credentials', 'no-credentials']);
    expect([seen?.confidence, unseen?.confidence]).toEqual(['likely', 'possible']);
  });

  it('is the same each time, and plain JSON', () => {
    const exchange = buildExchange({ status: 403, body: '<h1>Access denied</h1>' });
    const first = diagnose(exchange, NOON);
    expect(diagnose(exchange, NOON)).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  it('comes of anything that is an exchange, without a throw', () => {
    const field = fc.record({ name: fc.string(), value: fc.string() });
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 999 }),
        fc.array(field, { maxLength: 8 }),
        fc.oneof(fc.string(), fc.json(), fc.constant(null)),
        fc.option(fc.string()),
        (url, status, headers, text, posted) => {
          const built = buildExchange({ status, url, ...(posted === null ? {} : { posted }) });
          const { findings, responder } = diagnose(
            {
              ...built,
              request: { ...built.request, headers },
              response: {
                headers,
                body: text === null ? null : { text, length: text.length, from: 'answer' },
              },
            },
            NOON,
          );
          expect(responder.id).toBeTypeOf('string');
          expect(findings.length > 0 || status < 400).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
