import { describe, expect, it } from 'vitest';
import type { SeenSign } from './knowledge/seen-sign.ts';
import type { Sign } from './knowledge/sign.ts';
import { tellResponder } from './responder.ts';

function seen(sign: Pick<Sign, 'responder' | 'speaks' | 'confidence' | 'when'>): SeenSign {
  return {
    sign: { id: `row-${sign.responder}`, source: 'RFC 9110', seen: '2026-11', ...sign },
    evidence: () => [],
  };
}

const jenkins = seen({
  responder: 'jenkins',
  speaks: 'product',
  confidence: 'certain',
  when: { headers: { 'x-jenkins': true } },
});
const jetty = seen({ responder: 'jetty', speaks: 'refusal', confidence: 'certain', when: {} });

describe('who answered', () => {
  it('is the product that marks the answer, not the server it is built on', () => {
    expect(tellResponder([jetty, jenkins], null).id).toBe('jenkins');
  });

  it('is the server where only a cookie that was sent speaks of the product', () => {
    const cookie = seen({
      responder: 'jenkins',
      speaks: 'product',
      confidence: 'certain',
      when: { hasCookie: ['jsessionid.0a'] },
    });
    expect(tellResponder([jetty, cookie], null).id).toBe('jetty');
  });

  it('is the firewall in front that wrote the page, whatever product stands behind', () => {
    const edge = seen({
      responder: 'cloudflare',
      speaks: 'refusal',
      confidence: 'likely',
      when: {},
    });
    expect(tellResponder([edge, jenkins], null).id).toBe('cloudflare');
  });

  it('is the marked product where the words alone only hint at another one', () => {
    const hint = seen({
      responder: 'fastify',
      speaks: 'refusal',
      confidence: 'possible',
      when: {},
    });
    const kibana = seen({
      responder: 'kibana',
      speaks: 'product',
      confidence: 'certain',
      when: { headers: { 'kbn-name': true } },
    });
    expect(tellResponder([hint, kibana], null).id).toBe('kibana');
  });
});
