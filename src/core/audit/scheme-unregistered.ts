import { isRegisteredScheme } from '../http/auth-schemes.ts';
import { redactText } from '../redact.ts';
import { defineCheck } from './define-check.ts';

export const schemeUnregistered = defineCheck({
  id: 'scheme-unregistered',
  severity: 'note',
  statuses: 'any',
  text: 'The scheme “{scheme}” is in no registry, so a client needs to be told of it elsewhere. For tokens, Bearer is the registered one.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-16.4.1',
  match: ({ challenges }) => {
    const odd = challenges.find(({ scheme }) => !isRegisteredScheme(scheme));
    return odd === undefined ? undefined : { scheme: redactText(odd.scheme) };
  },
});
