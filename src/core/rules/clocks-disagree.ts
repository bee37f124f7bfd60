import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'clocks-disagree',
  cause: 'clock-skew',
  statuses: 'refused',
  needs: ['signs', 'sentTokens', 'status'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html'],
  text: {
    title: 'The clocks of the two sides disagree',
    why: 'A time inside the request or its token lies outside what the server accepts, although the rest may be right.',
    fix: ['Set this device’s date, time and time zone automatically, then try again.'],
    fixApi: [
      'Synchronise the calling machine’s clock (NTP) and sign the request again.',
      'If the token says “not before” a moment ahead of now, let its issuer’s clock be checked too.',
    ],
  },
  actions: ['check-clock', 'copy-report'],
  match: ({ signs, sentTokens, status }) => {
    const told = toldBySign(signs, 'clock-skew');
    if (told !== undefined || status !== 401) return told;
    const early = sentTokens.find(({ notYetValid }) => notYetValid);
    return early?.notBeforeSeconds == null
      ? undefined
      : {
          evidence: [
            {
              from: 'token',
              name: 'nbf',
              value: new Date(early.notBeforeSeconds * 1000).toISOString(),
            },
          ],
        };
  },
});
