import { redactUrl } from '../redact.ts';
import { defineCheck } from './define-check.ts';

export const resourceMetadataInsecure = defineCheck({
  id: 'resource-metadata-insecure',
  severity: 'error',
  statuses: 'any',
  text: 'resource_metadata must be an https address, not {value}: whoever changes it on the way sends clients to another sign-in.',
  source: 'https://www.rfc-editor.org/rfc/rfc9728#section-5.1',
  match: ({ challenges }) => {
    const value = challenges
      .map(({ params }) => params['resource_metadata'])
      .find((url) => url !== undefined && !url.startsWith('https://'));
    return value === undefined ? undefined : { value: redactUrl(value) };
  },
});
