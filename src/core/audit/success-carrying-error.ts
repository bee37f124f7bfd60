import type { Facts } from '../facts.ts';
import { defineCheck } from './define-check.ts';

export const successCarryingError = defineCheck({
  id: 'success-carrying-error',
  severity: 'warning',
  statuses: [200, 201, 202, 203, 206],
  text: 'The status says success and the body says failure ({member}): caches, proxies, retries and monitoring believe the status.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15',
  match: ({ words }) => {
    if (words?.format !== 'json') return undefined;
    const member = failureMember(words.leaves);
    return member === undefined ? undefined : { member };
  },
});

function failureMember(leaves: NonNullable<Facts['words']>['leaves']): string | undefined {
  // GraphQL answers 200 to a request it has understood, whatever becomes of it (GraphQL over HTTP).
  if (leaves.some(({ path }) => path.startsWith('data.') || path.startsWith('errors.0.locations')))
    return undefined;
  const found = leaves.find(
    ({ path, value }) =>
      ((path === 'ok' || path === 'success' || path === 'succeeded') && value === 'false') ||
      (path === 'status' && /^(?:error|fail|failed|failure)$/i.test(value)) ||
      (path === 'error' && !NO_ERROR.has(value.toLowerCase())) ||
      path === 'error.code' ||
      path === 'error.message' ||
      path === 'errors.0.message' ||
      path === 'errors.0.code',
  );
  return found?.path;
}

const NO_ERROR: ReadonlySet<string> = new Set(['', '0', 'false', 'none', 'null', 'ok']);
