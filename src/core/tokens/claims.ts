import { isJsonObject, type JsonObject, ownMember, textMember } from './json-object.ts';
import type { TokenDraft } from './token-draft.ts';
import type { TokenWarning } from './token-report.ts';
import { judgeTimes, readStatedTime, type StatedTime } from './token-times.ts';

/** The part of a draft that a set of claims fills. */
export type ClaimsReading = Pick<
  TokenDraft,
  | 'iss'
  | 'subject'
  | 'aud'
  | 'scopes'
  | 'roles'
  | 'expiresSeconds'
  | 'notBeforeSeconds'
  | 'issuedSeconds'
  | 'authTimeSeconds'
> & { readonly warnings: readonly TokenWarning[] };

// A name a person knows comes before an id, so that "wrong account" can be seen.
const SUBJECT_CLAIMS = [
  'preferred_username',
  'email',
  'upn',
  'unique_name',
  'username',
  'cognito:username',
  'user_name',
  'login',
  'sub',
  'user_id',
  'uid',
  'client_id',
  'azp',
];

/**
 * What a set of JWT claims says: RFC 7519 §4.1, the scope claims of RFC 8693 §4.2, Entra (`scp`) and Okta,
 * the roles of Entra, Keycloak and Cognito. Says `no-exp` where there is no `exp`.
 */
export function readClaims(claims: JsonObject, nowSeconds: number): ClaimsReading {
  const exp = readTime(claims, 'exp');
  const nbf = readTime(claims, 'nbf');
  const iat = readTime(claims, 'iat');
  const times = {
    expires: exp?.seconds ?? null,
    notBefore: nbf?.seconds ?? null,
    issued: iat?.seconds ?? null,
  };
  return {
    iss: textMember(claims, 'iss'),
    subject: readSubject(claims),
    aud: readList(ownMember(claims, 'aud')),
    scopes: readScopes(claims),
    roles: readRoles(claims),
    expiresSeconds: times.expires,
    notBeforeSeconds: times.notBefore,
    issuedSeconds: times.issued,
    authTimeSeconds: readTime(claims, 'auth_time')?.seconds ?? null,
    warnings: [
      ...judgeExpiry(exp),
      ...(ownMember(claims, 'exp') === null ? (['no-exp'] as const) : []),
      ...(nbf?.milliseconds ? (['nbf-in-milliseconds'] as const) : []),
      ...(iat?.milliseconds ? (['iat-in-milliseconds'] as const) : []),
      ...judgeTimes(times, nowSeconds),
    ],
  };
}

function judgeExpiry(exp: StatedTime | null): TokenWarning[] {
  if (exp === null) return ['no-exp'];
  const warnings: TokenWarning[] = [];
  if (exp.notNumber) warnings.push('exp-not-a-number');
  if (exp.outOfRange) warnings.push('exp-out-of-range');
  if (exp.milliseconds) warnings.push('exp-in-milliseconds');
  if (exp.seconds !== null && exp.seconds < 0) warnings.push('exp-negative');
  return warnings;
}

function readTime(claims: JsonObject, name: string): StatedTime | null {
  const value = ownMember(claims, name);
  return value === undefined ? null : readStatedTime(value);
}

function readSubject(claims: JsonObject): string | null {
  for (const name of SUBJECT_CLAIMS) {
    const value = ownMember(claims, name);
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return null;
}

function readScopes(claims: JsonObject): readonly string[] {
  const all = ['scope', 'scp', 'scopes', 'permissions'].flatMap((name) => {
    const value = ownMember(claims, name);
    return typeof value === 'string' ? splitWords(value) : readList(value);
  });
  return [...new Set(all)];
}

function readRoles(claims: JsonObject): readonly string[] {
  const realm = ownMember(claims, 'realm_access');
  const all = [
    ...['roles', 'role', 'groups', 'cognito:groups'].flatMap((name) =>
      readList(ownMember(claims, name)),
    ),
    ...(isJsonObject(realm) ? readList(ownMember(realm, 'roles')) : []),
  ];
  return [...new Set(all)];
}

function readList(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (!Array.isArray(value)) return [];
  return value.slice(0, 64).filter((entry) => typeof entry === 'string');
}

function splitWords(text: string): readonly string[] {
  return text
    .slice(0, 8192)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
}
