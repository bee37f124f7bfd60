import type { TokenDraft } from './token-draft.ts';
import type { TokenWarning } from './token-report.ts';
import { judgeTimes, readIsoTime } from './token-times.ts';

/** An element's own start tag and what stands between it and its end. */
type Element = { readonly tag: string; readonly inside: string };

/**
 * What a SAML assertion, or a response with one, says: issuer and Conditions of the assertion (SAML 2.0 core §2.3.3
 * and §2.5.1, SAML 1.1 core §2.3.2); null where the XML is neither. Reads by names, with any prefix; an encrypted
 * assertion gives the response's issuer and no times. Never checks a signature.
 */
export function readSaml(xml: string, nowSeconds: number): TokenDraft | null {
  if (!/^\s*<(?:[?!]|(?:[\w.-]{1,64}:)?[A-Z])/.test(xml.slice(0, 256))) return null;
  if (!xml.includes('Assertion') && !xml.includes('Response')) return null;
  if (!xml.includes(':SAML:')) return null;
  const text = dropComments(xml);
  const assertion = findElement(text, 'Assertion');
  const response = findElement(text, 'Response');
  const draft = { kind: 'saml' as const, raw: xml, shown: 0 };
  if (assertion === null) {
    if (response === null) return null;
    const issuer = findElement(response.inside, 'Issuer')?.inside ?? null;
    const encrypted = findElement(response.inside, 'EncryptedAssertion') !== null;
    const said: TokenWarning[] = encrypted ? ['encrypted'] : [];
    return { ...draft, iss: issuer === null ? null : readText(issuer), warnings: said };
  }
  return { ...draft, ...readAssertion(assertion, nowSeconds) };
}

function readAssertion(assertion: Element, nowSeconds: number): Partial<TokenDraft> {
  const conditions = findElement(assertion.inside, 'Conditions');
  const authn =
    findElement(assertion.inside, 'AuthnStatement') ??
    findElement(assertion.inside, 'AuthenticationStatement');
  const times = {
    expires: readTime(conditions, 'NotOnOrAfter'),
    notBefore: readTime(conditions, 'NotBefore'),
    issued: readTime(assertion, 'IssueInstant'),
  };
  const warnings: TokenWarning[] = judgeTimes(times, nowSeconds);
  if (times.expires === null) warnings.push('no-exp');
  if (assertion.inside.includes('EncryptedID')) warnings.push('encrypted');
  return {
    iss: textOf(assertion.inside, 'Issuer') ?? readAttribute(assertion.tag, 'Issuer'),
    subject: textOf(assertion.inside, 'NameID') ?? textOf(assertion.inside, 'NameIdentifier'),
    aud: conditions === null ? [] : readAudiences(conditions.inside),
    expiresSeconds: times.expires,
    notBeforeSeconds: times.notBefore,
    issuedSeconds: times.issued,
    authTimeSeconds: readTime(authn, 'AuthnInstant') ?? readTime(authn, 'AuthenticationInstant'),
    warnings,
  };
}

function readAudiences(conditions: string): readonly string[] {
  const found = conditions.matchAll(/<(?:[\w.-]{1,64}:)?Audience(?:\s[^<>]*)?>([^<]*)</g);
  return [...found].slice(0, 64).map((match) => readText(match[1] ?? ''));
}

function readTime(element: Element | null, name: string): number | null {
  const value = element === null ? null : readAttribute(element.tag, name);
  return value === null ? null : readIsoTime(value);
}

/** The first element of that local name; its inside is empty where it closes itself, or to the end where it is cut. */
function findElement(xml: string, name: string): Element | null {
  const start = new RegExp(`<([\\w.-]{1,64}:)?${name}(?=[\\s/>])[^<>]*>`).exec(xml);
  if (start === null) return null;
  const tag = start[0];
  const from = start.index + tag.length;
  if (tag.endsWith('/>')) return { tag, inside: '' };
  const end = xml.indexOf(`</${start[1] ?? ''}${name}`, from);
  return { tag, inside: xml.slice(from, end === -1 ? undefined : end) };
}

function textOf(xml: string, name: string): string | null {
  const element = findElement(xml, name);
  if (element === null || element.inside.includes('<')) return null;
  const text = readText(element.inside);
  return text === '' ? null : text;
}

function readAttribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s{0,16}=\\s{0,16}(?:"([^"]*)"|'([^']*)')`).exec(tag);
  if (found === null) return null;
  return readText(found[1] ?? found[2] ?? '');
}

function readText(text: string): string {
  return text
    .slice(0, 4096)
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/&(?:lt|gt|quot|apos|amp|#\d{1,7}|#x[0-9a-fA-F]{1,6});/g, readEntity)
    .trim();
}

function readEntity(entity: string): string {
  const named = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }[entity];
  if (named !== undefined) return named;
  const hex = entity.startsWith('&#x');
  const code = Number.parseInt(entity.slice(hex ? 3 : 2, -1), hex ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function dropComments(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = xml.indexOf('<!--', from);
    if (start === -1) return kept.join('') + xml.slice(from);
    kept.push(xml.slice(from, start));
    const end = xml.indexOf('-->', start + 4);
    if (end === -1) return kept.join('');
    from = end + 3;
  }
}
