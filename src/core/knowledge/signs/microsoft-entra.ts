import { catalogue } from '../catalogue.ts';
import type { Sign } from '../sign.ts';
import { ENTRA_CODES } from './microsoft-entra-codes.ts';
import { microsoftGraphSigns } from './microsoft-graph.ts';

const SOURCE =
  'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes#aadsts-error-codes';

/** Sign-in errors of Microsoft Entra ID, and what marks its pages; with them Microsoft Graph. */
export const microsoftEntraSigns: readonly Sign[] = [
  {
    id: 'entra-server',
    when: { headers: { 'x-ms-ests-server': true } },
    responder: 'microsoft-entra',
    speaks: 'product',
    confidence: 'certain',
    source: SOURCE,
    seen: '2026-11',
  },
  {
    id: 'entra-code',
    when: {
      anyMark: [
        'error_description":"aadsts',
        'error_description": "aadsts',
        '"serrorcode":"',
        'strserviceexceptionmessage',
      ],
    },
    responder: 'microsoft-entra',
    speaks: 'refusal',
    confidence: 'likely',
    source: SOURCE,
    seen: '2026-11',
  },
  {
    id: 'entra-page',
    when: {
      title: ['sign in to your account'],
      anyText: ["sorry, but we're having trouble signing you in", 'we received a bad request'],
    },
    responder: 'microsoft-entra',
    speaks: 'refusal',
    confidence: 'likely',
    source: SOURCE,
    seen: '2026-11',
  },
  {
    id: 'entra-host',
    when: {
      host: [
        'login.microsoftonline.com',
        'login.microsoft.com',
        'login.windows.net',
        'login.microsoftonline.us',
        'login.partner.microsoftonline.cn',
        'sts.windows.net',
      ],
    },
    responder: 'microsoft-entra',
    speaks: 'product',
    confidence: 'certain',
    source: SOURCE,
    seen: '2026-11',
  },
  {
    id: 'entra-silent',
    when: { status: [400, 401, 403], code: ['interaction_required'], anyMark: ['aadsts'] },
    responder: 'microsoft-entra',
    speaks: 'refusal',
    cause: 'mfa-step-up',
    confidence: 'possible',
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow',
    seen: '2026-11',
  },
  {
    id: 'entra-claims-challenge',
    when: {
      status: [401, 403],
      headers: { 'www-authenticate': 'insufficient_claims' },
    },
    cause: 'mfa-step-up',
    confidence: 'certain',
    means:
      'A policy of the organisation (Conditional Access or continuous access evaluation) no longer accepts this token and asks for more.',
    fix: [
      'Sign in again.',
      'A program decodes `claims` of the challenge and sends it with a new request for a token.',
    ],
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/claims-challenge',
    seen: '2026-11',
  },
  ...catalogue(
    {
      prefix: 'entra',
      responder: 'microsoft-entra',
      speaks: 'refusal',
      confidence: 'certain',
      source: SOURCE,
      seen: '2026-11',
    },
    ENTRA_CODES,
  ).map(
    (sign): Sign =>
      sign.cause === 'insufficient-permission' || sign.cause === 'bad-credentials'
        ? { ...sign, identified: true }
        : sign,
  ),
  ...microsoftGraphSigns,
];
