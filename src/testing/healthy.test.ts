import { describe, expect, it } from 'vitest';
import { diagnose } from '../core/diagnose.ts';
import { NOON } from './answer.ts';
import { blind3Healthy } from './answers/blind-3-healthy.ts';
import { HEALTHY } from './answers/healthy.ts';

describe('healthy answers', () => {
  it.each([...HEALTHY, ...blind3Healthy].map((exchange) => [exchange.id, exchange] as const))(
    'are passed over in silence: %s',
    (_, exchange) => {
      const { silent, findings } = diagnose(exchange, NOON);
      expect({ silent, cause: silent ? null : findings[0]?.cause }).toEqual({
        silent: true,
        cause: null,
      });
    },
  );
});
