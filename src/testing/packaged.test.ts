import { describe, expect, it } from 'vitest';
import { diagnose } from '../core/diagnose.ts';
import { type Diagnosis, diagnoseWith } from '../core/engine.ts';
import { expandWordings } from '../core/knowledge/expand-wordings.ts';
import { addOfBody, indexSigns } from '../core/knowledge/file-signs.ts';
import { HAN, isOfBody, KNOWLEDGE, packRows, SIGNS, WORDINGS } from '../core/knowledge/index.ts';
import { unpackRows } from '../core/knowledge/pack-rows.ts';
import type { Sign } from '../core/knowledge/sign.ts';
import { exchangeOf, NOON } from './answer.ts';
import { ANSWERS } from './answers/index.ts';

const fromPackage = (isIn: (row: Sign) => boolean) =>
  unpackRows(packRows(SIGNS, isIn)) as readonly Sign[];

/** The tables as a worker has them: through the package, and filed without having counted words. */
const PACKAGED = {
  ...KNOWLEDGE,
  signs: addOfBody(
    indexSigns(fromPackage((row) => !isOfBody(row))),
    [...fromPackage(isOfBody), ...expandWordings(WORDINGS)],
    { han: HAN },
  ),
};

/** Rows go by their places in the package. */
function named({ findings, ...rest }: Diagnosis) {
  const idOf = (id: string | null) => (id === null ? null : (SIGNS[Number(id)]?.id ?? id));
  return {
    ...rest,
    findings: findings.map(({ sources: _, sign, ...finding }) => ({
      ...finding,
      sign: idOf(sign),
    })),
  };
}

describe('the packaged tables', () => {
  it('say of every labelled answer what the whole ones say', () => {
    for (const answer of ANSWERS) {
      const exchange = exchangeOf(answer);
      expect(named(diagnoseWith(PACKAGED, exchange, NOON)), answer.name).toEqual(
        named(diagnose(exchange, NOON)),
      );
    }
  });
});
