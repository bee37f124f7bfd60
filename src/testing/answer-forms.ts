import type { Answer } from './answer.ts';

/** What is told of an answer besides the usual. */
type More = {
  readonly method?: string;
  readonly cookie?: string;
  readonly sent?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly accept?: Answer['accept'];
  readonly body?: string;
};

type Told = readonly [cause: Answer['cause'], responder: Answer['responder']];

/** The header of a program that has a token. */
export const TOKEN = { Authorization: 'Bearer EXAMPLE' };

/** A labelled answer to a program: a text, or a value that is sent as JSON. */
export function call(
  name: string,
  url: string,
  status: number,
  payload: unknown,
  [cause, responder]: Told,
  source: string,
  more: More = {},
): Answer {
  return {
    name,
    request: {
      url,
      kind: 'fetch',
      method: more.method ?? 'GET',
      headers: { Accept: 'application/json', ...more.sent },
      ...(more.cookie === undefined ? {} : { cookie: more.cookie }),
      ...(more.body === undefined ? {} : { body: more.body }),
    },
    response: {
      status,
      headers: {
        'Content-Type':
          typeof payload === 'string' ? 'text/plain; charset=utf-8' : 'application/json',
        ...more.headers,
      },
      body: typeof payload === 'string' ? payload : JSON.stringify(payload),
    },
    cause,
    responder,
    ...(more.accept === undefined ? {} : { accept: more.accept }),
    source,
  };
}

/** A labelled answer to a person: an HTML page. */
export function page(
  name: string,
  url: string,
  status: number,
  html: string,
  [cause, responder]: Told,
  source: string,
  more: More = {},
): Answer {
  return {
    name,
    request: {
      url,
      method: more.method ?? 'GET',
      headers: { Accept: 'text/html', ...more.sent },
      ...(more.cookie === undefined ? {} : { cookie: more.cookie }),
      ...(more.body === undefined ? {} : { body: more.body }),
    },
    response: {
      status,
      headers: { 'Content-Type': 'text/html; charset=utf-8', ...more.headers },
      body: html,
    },
    cause,
    responder,
    ...(more.accept === undefined ? {} : { accept: more.accept }),
    source,
  };
}
