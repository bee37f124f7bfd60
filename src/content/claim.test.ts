import { expect, it } from 'vitest';
import { claimDocument } from './claim.ts';

it('frees a document for one card only', () => {
  expect([claimDocument(), claimDocument(), claimDocument()]).toEqual([true, false, false]);
});
