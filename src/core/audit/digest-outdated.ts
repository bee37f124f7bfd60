import { defineCheck } from './define-check.ts';

export const digestOutdated = defineCheck({
  id: 'digest-outdated',
  severity: 'warning',
  statuses: 'any',
  text: 'Digest is offered with MD5 only: offer SHA-256 first and MD5 behind it for old clients.',
  source: 'https://www.rfc-editor.org/rfc/rfc7616#section-3.2',
  match: ({ challenges }) => {
    const digests = challenges.filter(({ scheme }) => scheme === 'digest');
    const isOld = digests.every(({ params }) => /^md5/i.test(params['algorithm'] ?? 'MD5'));
    return digests.length > 0 && isOld ? {} : undefined;
  },
});
