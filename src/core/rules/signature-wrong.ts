import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'signature-wrong',
  cause: 'signature-mismatch',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html'],
  text: {
    title: 'The request’s signature does not match',
    why: 'The server computes the signature of the request itself, and comes to another result than the one that was sent.',
    fix: [
      'Open the link exactly as it was given, without a change at its end.',
      'If it was sent to you, ask for a new one.',
    ],
    fixApi: [
      'Check the secret key, then what was signed: method, path, query order, headers and body, byte for byte.',
      'Look for a proxy or client that changes the request after it was signed.',
    ],
  },
  actions: ['copy-report'],
  match: ({ signs }) => toldBySign(signs, 'signature-mismatch'),
});
