import { describe, expect, it } from 'vitest';
import { encodeBase64 } from './example-token.ts';
import { inspectToken } from './inspect-token.ts';

const NOW = 1_749_988_800;
const NAMESPACES =
  'xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"';
const CONDITIONS =
  '<saml:Conditions NotBefore="2025-06-15T11:55:00Z" NotOnOrAfter="2025-06-15T14:05:00.5+02:00"><saml:AudienceRestriction><saml:Audience>https://sp.example</saml:Audience></saml:AudienceRestriction></saml:Conditions>';

function makeAssertion(conditions: string, issuer = 'https://idp.example'): string {
  return `<saml:Assertion ${NAMESPACES} IssueInstant="2025-06-15T11:58:00Z"><saml:Issuer>${issuer}</saml:Issuer><saml:Subject><saml:NameID>someone</saml:NameID><saml:SubjectConfirmationData NotOnOrAfter="2025-06-15T12:01:00Z"/></saml:Subject>${conditions}</saml:Assertion>`;
}

function makeResponse(content: string): string {
  return `<samlp:Response ${NAMESPACES}><saml:Issuer>https://proxy.example</saml:Issuer>${content}</samlp:Response>`;
}

describe('a SAML assertion', () => {
  const whole = makeResponse(makeAssertion(CONDITIONS));
  const told = {
    kind: 'saml',
    iss: 'https://idp.example',
    subject: 'someone',
    aud: ['https://sp.example'],
    notBeforeSeconds: NOW - 300,
    expiresSeconds: NOW + 300,
    issuedSeconds: NOW - 120,
    warnings: [],
  };
  const rows = [
    { name: 'plain', text: whole },
    { name: 'alone', text: makeAssertion(CONDITIONS) },
    { name: 'in base64', text: encodeBase64(whole) },
    { name: 'in base64 with lines', text: encodeBase64(whole).replace(/(.{76})/g, '$1\r\n') },
    { name: 'in a form body', text: `SAMLResponse=${encodeURIComponent(encodeBase64(whole))}` },
    { name: 'in a form', text: `<input name="SAMLResponse" value="${encodeBase64(whole)}"/>` },
    { name: 'with a comment', text: makeAssertion(CONDITIONS, 'https://idp<!-- x -->.example') },
  ];
  it.each(rows)('$name is read by its own issuer and conditions', ({ text }) => {
    expect(inspectToken(text, NOW)).toMatchObject(told);
  });

  it('without conditions has no end', () => {
    const report = inspectToken(makeAssertion(''), NOW);
    expect(report).toMatchObject({ expiresSeconds: null, warnings: ['no-exp'] });
  });

  it('that is encrypted leaves the issuer of the response', () => {
    const text = makeResponse('<saml:EncryptedAssertion>EXAMPLE</saml:EncryptedAssertion>');
    expect(inspectToken(text, NOW)).toMatchObject({
      iss: 'https://proxy.example',
      warnings: ['encrypted'],
    });
  });

  it('of version 1.1 names its issuer in an attribute', () => {
    const text = `<Assertion xmlns="urn:oasis:names:tc:SAML:1.0:assertion" Issuer='https://old.example' IssueInstant="2025-06-15T11:58:00Z"><Conditions NotOnOrAfter="2025-06-15T12:05:00Z"/></Assertion>`;
    expect(inspectToken(text, NOW)).toMatchObject({
      iss: 'https://old.example',
      expiresSeconds: NOW + 300,
    });
  });

  it('is not seen in a request for one', () => {
    const text = `<samlp:AuthnRequest ${NAMESPACES} AssertionConsumerServiceURL="https://sp.example"/>`;
    expect(inspectToken(encodeBase64(text), NOW)).toBeNull();
  });
});
