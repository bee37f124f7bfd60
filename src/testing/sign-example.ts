import type { Exchange } from '../core/exchange.ts';
import type { Sign } from '../core/knowledge/sign.ts';
import { NOON } from './answer.ts';

/**
 * The smallest exchange on which a row holds, built from its own condition: the row's example, against which all other
 * rows are run as well.
 */
export function exampleOf({ id, when }: Sign): Exchange {
  const headers = Object.entries(when.headers ?? {}).map(([name, value]) => ({
    name,
    value: value === true ? '1' : value,
  }));
  const cookie = (when.setsCookie ?? when.hasCookie ?? [])[0];
  if (cookie !== undefined)
    headers.push({ name: 'set-cookie', value: `${cookie.replace('*', 'x')}=EXAMPLE; Path=/` });
  const challenge = challengeOf(when.challenge);
  if (challenge !== null) headers.push({ name: 'www-authenticate', value: challenge });
  const text = bodyOf(when);
  const path = when.path?.[0]?.replace('^', '').replace('$', '') ?? '/page';
  const query = (when.query ?? []).map((name) => `${name}=1`).join('&');
  return {
    id,
    url: `https://${when.host?.[0] ?? 'www.site.example'}${path.startsWith('/') ? '' : '/'}${path}${query === '' ? '' : `?${query}`}`,
    method: when.method?.[0] ?? 'GET',
    status: when.status?.[0] ?? 403,
    kind: when.client === 'api' ? 'fetch' : 'document',
    receivedAtSeconds: NOON,
    request: {
      visibility: when.sent === undefined ? 'none' : 'all',
      headers: when.sent === 'identity' ? [{ name: 'Authorization', value: 'Custom EXAMPLE' }] : [],
      cookies: when.sent === undefined ? null : [],
      body: null,
    },
    response: { headers, body: { text, length: text.length, from: 'answer' } },
  };
}

function challengeOf(wanted: Sign['when']['challenge']): string | null {
  if (wanted === undefined) return null;
  const params = [
    ...(wanted.realm === undefined ? [] : [`realm="${wanted.realm}"`]),
    ...(wanted.error === undefined ? [] : [`error="${wanted.error}"`]),
  ];
  return `${wanted.scheme ?? 'bearer'} ${params.join(', ')}`.trim();
}

function bodyOf(when: Sign['when']): string {
  if (when.format === 'empty') return '';
  const text = [
    ...(when.text ?? []),
    ...(when.anyText ?? []).slice(0, 1),
    ...(when.wholeText ?? []).slice(0, 1),
    ...(when.near ?? []).flatMap((list) => list.slice(0, 1).map((stem) => stem.replace('*', ''))),
  ];
  const marks = [...(when.marks ?? []), ...(when.anyMark ?? []).slice(0, 1)];
  const isData = when.code !== undefined || when.fields !== undefined || when.format === 'json';
  if (when.format === 'xml') {
    const code = when.code?.[0];
    const fields = when.fields === undefined ? '' : xmlOf(dataOf({ fields: when.fields }, [], []));
    return `<?xml version="1.0"?>${fields}<Error>${code === undefined ? '' : `<Code>${code}</Code>`}<Message>${text.join(' ')}</Message>${marks.join(' ')}</Error>`;
  }
  if (isData) return JSON.stringify(dataOf(when, text, marks));
  if (when.format === 'text') return [...text, ...marks].join(' ');
  if (when.wholeText !== undefined) return `<html><body>${text.join(' ')}</body></html>`;
  const title = when.title?.[0];
  const isBlank = title === undefined && text.length === 0 && marks.length === 0;
  if (isBlank && when.format !== 'html') return '';
  return `<html><head><title>${title ?? ''}</title></head><body><p>${text.join(' ')}</p><!-- ${marks.join(' ')} --></body></html>`;
}

function dataOf(when: Sign['when'], text: readonly string[], marks: readonly string[]): unknown {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(when.fields ?? {}))
    place(root, path.replace(/\*/g, '0').split('.'), value === true ? 'EXAMPLE' : value);
  const code = when.code?.[0];
  if (code !== undefined && !JSON.stringify(root).includes(JSON.stringify(code)))
    root['code'] = code;
  if (text.length > 0) root['message'] = text.join(' ');
  if (marks.length > 0) root['note'] = marks.join(' ');
  const isList = Object.keys(root).some((key) => /^\d+$/.test(key));
  return isList && Object.keys(root).length === 1 ? Object.values(root) : root;
}

/** Elements nested as the value is. */
function xmlOf(value: unknown): string {
  if (!isRecord(value)) return String(value);
  return Object.entries(value)
    .map(([name, item]) => `<${name}>${xmlOf(item)}</${name}>`)
    .join('');
}

function place(root: Record<string, unknown>, path: readonly string[], value: string): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    root[first] = value;
    return;
  }
  const next = root[first];
  const child: Record<string, unknown> = isRecord(next) ? next : {};
  root[first] = child;
  place(child, rest, value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
