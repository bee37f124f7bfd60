/**
 * The only place that knows what is secret. Everything that leaves the engine as text has passed through here.
 * Structured data is redacted field by field; `redactText` is for the free text of an answer that is quoted.
 */

/** A placeholder that says how long the secret was, so that two lengths can be told apart and nothing else. */
export function mask(secret: string): string {
  return `…(${secret.length} characters)`;
}

/** Shapes that nothing but a credential has. */
const TOKEN_SHAPES: readonly RegExp[] = [
  // JWS, JWE and PASETO
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){1,4}/g,
  /\bv[1-4]\.(?:public|local)\.[A-Za-z0-9_-]{16,}(?:\.[A-Za-z0-9_-]+)?/g,
  // vendors' keys by prefix
  /\b(?:gh[pousr]_|github_pat_|glpat-|xox[abpors]-|sk-|sk_live_|sk_test_|rk_live_|pk_live_|npm_|hvs\.|glsa_|shpat_|shpss_|AIza|ya29\.|AKIA|ASIA|EAA|SG\.|pypi-|hf_|dop_v1_|y0_|00D)[A-Za-z0-9_.!-]{6,4096}/g,
];

const SECRET_SHAPES: readonly RegExp[] = [
  ...TOKEN_SHAPES,
  // a scheme and its credential; a plain word after it ("token expired") is prose
  /\b(?:Bearer|Basic|Token|SSWS|ApiKey)\s+(?=[^\s"']{0,200}[\d=_+/]|[^\s"']{20})[A-Za-z0-9+/_=.~-]{8,}/gi,
  // long runs that no word has
  /(?<![A-Za-z0-9_-])(?=[A-Za-z_-]*\d)(?=[0-9_-]*[A-Za-z])[A-Za-z0-9_-]{48,}/g,
];

const SECRET_PAIR =
  /\b(access_token|refresh_token|id_token|mfa_token|token|api_?key|apikey|password|passwd|pwd|secret|client_secret|sig|signature|session_?id|sid|code|assertion|SAMLResponse|X-Amz-Signature|X-Amz-Credential|X-Amz-Security-Token|X-Goog-Signature|nonce|cnonce|response|opaque)("?\s{0,2}[=:]\s{0,2}"?)([^\s"'&,;<>]{6,})/gi;

/** A quoted text of at most 300 characters with everything that looks like a credential masked. Linear. */
export function redactText(text: string): string {
  let safe = text.slice(0, 2000);
  safe = safe.replace(
    SECRET_PAIR,
    (_, name: string, link: string, value: string) => `${name}${link}${mask(value)}`,
  );
  for (const shape of SECRET_SHAPES)
    safe = safe.replace(shape, (found) => `${found.slice(0, 4)}${mask(found)}`);
  return safe.length > 300 ? `${safe.slice(0, 299)}…` : safe;
}

/** Names whose value is a credential whatever its shape, in the words of a page. */
const TOKEN_PAIR =
  /\b(access_token|refresh_token|id_token|session_token|client_secret|SAMLResponse)("?\s{0,2}[=:]\s{0,2}"?)([^\s"'&,;<>]{16,})/g;

/**
 * The words of a page with the credentials masked that are told by their shape or name alone; everything else stands as
 * it was, so that a diagnosis rests on the same words. Linear.
 */
export function maskSecrets(text: string): string {
  let safe = text.replace(
    TOKEN_PAIR,
    (_, name: string, link: string, value: string) => `${name}${link}${mask(value)}`,
  );
  for (const shape of TOKEN_SHAPES)
    safe = safe.replace(shape, (found) =>
      // Names of styles and files begin like keys do: `sk-circle`.
      found.length >= 20 && /\d/.test(found) ? `${found.slice(0, 4)}${mask(found)}` : found,
    );
  return safe;
}

/** An address that can be shown: without user, password and fragment, and with secret parameter values masked. */
export function redactUrl(url: string): string {
  if (!URL.canParse(url)) return redactText(url);
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  parsed.hash = '';
  const [base = ''] = parsed.href.split('?', 1);
  const query = parsed.search.slice(1);
  return query === '' ? base : `${base}?${query.split('&').map(redactParameter).join('&')}`;
}

const PLAIN_PARAMETER =
  /^(?:page|q|s|id|lang|locale|sort|order|limit|offset|tab|view|format|type|error|error_code|response_type|client_id|scope|ref|rd|from|next)$/i;

function redactParameter(pair: string): string {
  const [name = '', value = ''] = pair.split('=', 2);
  if (value.length < 12 && !/tok|key|sig|pass|secret|code|auth|sess|sid/i.test(name)) return pair;
  return PLAIN_PARAMETER.test(name) && value.length < 80
    ? `${name}=${redactText(value)}`
    : `${name}=${mask(value)}`;
}
