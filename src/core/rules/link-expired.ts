import { readSignedUrlEnd } from '../facts/signed-url.ts';
import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'link-expired',
  cause: 'signed-url-expired',
  statuses: 'refused',
  needs: ['signs', 'status', 'address', 'nowSeconds'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html'],
  text: {
    title: 'This link has run out',
    why: 'It carries its own time limit and signature, and the limit has passed.',
    fix: [
      'Go back to the page that gave you the link and open it there again.',
      'If the link was sent to you, ask for a new one.',
    ],
    fixApi: ['Make a new signed link; sign it shortly before it is used, or with a longer life.'],
  },
  actions: ['go-back', 'copy-report'],
  match: ({ signs, status, address, nowSeconds }) => {
    const told = toldBySign(signs, 'signed-url-expired');
    if (told !== undefined) return told;
    if (![400, 401, 403, 404, 410].includes(status)) return undefined;
    const end = readSignedUrlEnd(address);
    return end !== null && end.seconds < nowSeconds
      ? {
          evidence: [
            { from: 'url', name: end.name, value: new Date(end.seconds * 1000).toISOString() },
          ],
        }
      : undefined;
  },
});
