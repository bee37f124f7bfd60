import { bearerError } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const expiredTokenAsForbidden = defineCheck({
  id: 'expired-token-as-forbidden',
  severity: 'error',
  statuses: [400, 403, 404, 405, 419, 422, 440, 498, 500],
  text: 'A token that has expired, was revoked or is damaged is a 401 with error="invalid_token": with {status} a client does not know that a new token would help.',
  source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
  match: (facts) => {
    const isStated =
      bearerError(facts) === 'invalid_token' ||
      facts.signs.some(
        ({ sign }) => sign.cause === 'expired-token' && sign.confidence !== 'possible',
      ) ||
      facts.words?.codes.some((code) => TOKEN_CODES.has(code)) === true;
    const isOver = facts.status === 403 && facts.sentTokens.some(({ expired }) => expired);
    return isStated || isOver ? { status: String(facts.status) } : undefined;
  },
});

const TOKEN_CODES: ReadonlySet<string> = new Set([
  'expired_token',
  'invalid_token',
  'jwt expired',
  'token expired',
  'token_expired',
  'tokenexpired',
  'tokenexpirederror',
]);
