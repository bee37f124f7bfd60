import { isXmlType, parseMediaType } from './media-type.ts';
import { readXmlMembers } from './problem-xml.ts';

/** Problem details of RFC 9457. */
export type Problem = {
  /** A URI reference; `about:blank` where the status says all. */
  readonly type: string;
  readonly title: string | null;
  readonly status: number | null;
  readonly detail: string | null;
  readonly instance: string | null;
  /** Names of the further members, in order, at most 50. */
  readonly extensions: readonly string[];
};

/** An error of OAuth: RFC 6749 §5.2; the same codes stand in `WWW-Authenticate` (RFC 6750 §3). */
export type OAuthError = {
  readonly error: string;
  readonly description: string | null;
  readonly uri: string | null;
};

const MEMBERS: ReadonlySet<string> = new Set(['type', 'title', 'status', 'detail', 'instance']);
const MOST_EXTENSIONS = 50;

/**
 * Returns the problem details in a body, or null where it holds none. A body not declared as `application/problem+json`
 * or `+xml` is believed only if it has two of the members beyond doubt. Members of the wrong type count as absent
 * (RFC 9457 §3.1), but a status written as a string is read.
 */
export function readProblem(body: string, contentType: string | null): Problem | null {
  const essence = contentType === null ? '' : (parseMediaType(contentType)?.essence ?? '');
  const isDeclared = /^application\/problem\+(?:json|xml)$/.test(essence);
  const isXml = isXmlType(essence) || (essence === '' && body.trimStart().startsWith('<?xml'));
  const members = isXml ? readXmlMembers(body, 'problem') : readJsonMembers(body);
  if (members === null) return null;
  const type = textOf(members.get('type'));
  const title = textOf(members.get('title'));
  const status = statusOf(members.get('status'));
  const detail = textOf(members.get('detail'));
  const instance = textOf(members.get('instance'));
  const found = [type, title, status, detail, instance].filter((member) => member !== null).length;
  if (found === 0 || (!isDeclared && !isXml && (found < 2 || !isProblemType(type, detail))))
    return null;
  return {
    type: type ?? 'about:blank',
    title,
    status,
    detail,
    instance,
    extensions: [...members.keys()].filter((key) => !MEMBERS.has(key)).slice(0, MOST_EXTENSIONS),
  };
}

/** Returns the OAuth error in a body of JSON or of form fields, or null. `error` must be a code, not a sentence. */
export function readOAuthError(body: string, contentType: string | null): OAuthError | null {
  const essence = contentType === null ? '' : (parseMediaType(contentType)?.essence ?? '');
  const members =
    essence === 'application/x-www-form-urlencoded'
      ? new Map<string, unknown>(new URLSearchParams(body))
      : readJsonMembers(body);
  const error = textOf(members?.get('error'));
  if (members === null || error === null || !/^[A-Za-z][\w.:/-]{0,127}$/.test(error)) return null;
  return {
    error,
    description: textOf(members.get('error_description')),
    uri: textOf(members.get('error_uri')),
  };
}

/** Many APIs have `title` and `status` of their own: a `detail`, or a `type` that is a URI, tells a problem from those. */
function isProblemType(type: string | null, detail: string | null): boolean {
  return detail !== null || (type !== null && /^(?:[a-z][a-z0-9+.-]{1,20}:|\/)/i.test(type));
}

/** Whatever type was declared: many servers send JSON as `text/html`. */
function readJsonMembers(body: string): ReadonlyMap<string, unknown> | null {
  const text = body.replace(/^\uFEFF/, '').trim();
  if (!text.startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function statusOf(value: unknown): number | null {
  const status = typeof value === 'string' ? Number(value) : value;
  return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 999
    ? status
    : null;
}
