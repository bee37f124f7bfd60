import { describe, expect, it } from 'vitest';
import { judgeLint, type LintMessage } from './judge-lint.ts';

const preact: LintMessage = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'assets/jsxRuntime-EXAMPLE.js',
  line: 1,
};

describe('judgeLint', () => {
  it('lets the one warning about Preact pass, in pages and in the card', () => {
    const warnings = [preact, { ...preact, file: 'content.js' }];
    expect(judgeLint({ errors: [], warnings })).toEqual([]);
  });

  it('objects when an expected warning comes a second time', () => {
    expect(judgeLint({ errors: [], warnings: [preact, preact] })).toHaveLength(1);
  });

  it('objects to the same warning elsewhere', () => {
    const warnings = [{ ...preact, file: 'src/popup/popup.js' }];
    expect(judgeLint({ errors: [], warnings })).toEqual([
      'src/popup/popup.js:1 UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
    ]);
  });

  it('objects to every error', () => {
    const error = { code: 'MANIFEST_FIELD_INVALID', message: 'No' };
    expect(judgeLint({ errors: [error], warnings: [] })).toEqual([
      'manifest.json MANIFEST_FIELD_INVALID: No',
    ]);
  });
});
