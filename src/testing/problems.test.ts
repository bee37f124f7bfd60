import { describe, expect, it } from 'vitest';
import { diagnose } from '../core/diagnose.ts';
import type { Exchange } from '../core/exchange.ts';
import { NOON } from './answer.ts';
import { PROBLEMS, type Problem } from './answers/blind-problems.ts';

const nameOf = ([status, , body, cause]: Problem): string =>
  `${cause}, ${status}: ${JSON.stringify(body).slice(0, 90)}`;

function exchangeOf([status, headers, body]: Problem): Exchange {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const fields = {
    ...(typeof body === 'string' ? {} : { 'content-type': 'application/json' }),
    ...headers,
  };
  return {
    id: text,
    url: 'https://api.service.example/x',
    method: 'GET',
    status,
    kind: 'fetch',
    receivedAtSeconds: null,
    request: { visibility: 'none', headers: [], cookies: null, body: null },
    response: {
      headers: Object.entries(fields).map(([name, value]) => ({ name, value })),
      body: { text, length: text.length, from: 'answer' },
    },
  };
}

describe('error answers of which nothing else is known', () => {
  it.each(PROBLEMS.map((problem) => [nameOf(problem), problem] as const))('%s', (_, problem) => {
    const [, , , cause, responder, or = []] = problem;
    const told = diagnose(exchangeOf(problem), NOON);
    const found = told.findings[0]?.cause ?? 'unknown';
    expect({
      cause: or.includes(found) ? cause : found,
      responder: responder === 'any' ? responder : told.responder.id,
    }).toEqual({ cause, responder });
  });
});
