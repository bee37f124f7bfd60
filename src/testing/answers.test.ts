import { describe, expect, it } from 'vitest';
import { diagnose } from '../core/diagnose.ts';
import { exchangeOf, NOON } from './answer.ts';
import { ANSWERS } from './answers/index.ts';

describe('labelled answers', () => {
  it('have names of their own', () => {
    const names = ANSWERS.map(({ name }) => name);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it.each(ANSWERS.map((answer) => [answer.name, answer] as const))('%s', (_, answer) => {
    const { responder, findings } = diagnose(exchangeOf(answer), NOON);
    const told = {
      cause: findings[0]?.cause,
      responder: responder.id,
      ...(answer.audience === undefined ? {} : { audience: findings[0]?.audience }),
    };
    const causes = [answer.cause, ...(answer.accept?.causes ?? [])];
    const responders = [answer.responder, ...(answer.accept?.responders ?? [])];
    expect({
      ...told,
      cause: causes.includes(told.cause ?? 'unknown') ? answer.cause : told.cause,
      responder: responders.includes(told.responder) ? answer.responder : told.responder,
    }).toEqual({
      cause: answer.cause,
      responder: answer.responder,
      ...(answer.audience === undefined ? {} : { audience: answer.audience }),
    });
  });
});
