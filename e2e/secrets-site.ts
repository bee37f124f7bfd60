import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { makeJws } from '../src/core/tokens/example-token.ts';

/** A site that puts a different secret into every place that has one. */
export type SecretSite = {
  readonly port: number;
  close(): Promise<void>;
};

const signature = (place: string): string =>
  Buffer.from(`EXAMPLE-${place}-`.repeat(4)).toString('base64url').slice(0, 43);

/** What is planted, by its place: tokens that can be read, and one opaque value. All of them run. */
export const SECRETS = {
  'http-only-cookie': tokenFor('http-only-cookie'),
  'partitioned-cookie': tokenFor('partitioned-cookie'),
  'local-storage': tokenFor('local-storage'),
  'session-storage': tokenFor('session-storage'),
  authorization: tokenFor('authorization'),
  query: tokenFor('query'),
  fragment: tokenFor('fragment'),
  'response-header': tokenFor('response-header'),
  body: tokenFor('body'),
  'opaque-body': 'EXAMPLE0opaque0value0of0a0refresh0token',
} as const;

function tokenFor(place: string): string {
  const claims = { sub: `${place}@site.example`, iat: 1_795_000_000, exp: 2_200_000_000 };
  return makeJws(claims, { alg: 'HS256', typ: 'JWT' }, signature(place));
}

/** The part of each secret that nobody may see: of a token its signature, which makes it usable. */
export const NEEDLES: readonly string[] = Object.values(SECRETS).map(
  (secret) => secret.split('.').at(-1) ?? secret,
);

/** Puts the secrets into the page that runs it, and asks for what is refused. */
export const PLANT = `(async () => {
  localStorage.setItem('access_token', ${JSON.stringify(SECRETS['local-storage'])});
  sessionStorage.setItem('id_token', ${JSON.stringify(SECRETS['session-storage'])});
  await fetch('/api?access_token=' + ${JSON.stringify(SECRETS.query)}, {
    headers: { Authorization: 'Bearer ' + ${JSON.stringify(SECRETS.authorization)} },
  });
  return null;
})()`;

/** The address of a page of the site that carries a secret in its query and one in its fragment. */
export function secretUrl(site: SecretSite, host: string, path: string): string {
  return `http://${host}.localhost:${site.port}${path}?access_token=${SECRETS.query}#id_token=${SECRETS.fragment}`;
}

/** Starts the site on the loopback address. */
export async function startSecretSite(): Promise<SecretSite> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const BODY = { access_token: SECRETS.body, refresh_token: SECRETS['opaque-body'] };

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://site.test');
  const isRefused = pathname === '/refused' || pathname === '/api';
  const isPage = pathname !== '/api';
  const text = JSON.stringify(BODY);
  // A browser asks its store while the request is on its way; no real answer comes at once.
  setTimeout(() => {
    response.writeHead(isRefused ? 401 : 200, {
      'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/json',
      'Cache-Control': 'no-store',
      'X-Session-Token': SECRETS['response-header'],
      'WWW-Authenticate': 'Bearer error="invalid_token", scope="read write"',
      'Set-Cookie': [
        `sid=${SECRETS['http-only-cookie']}; Path=/; HttpOnly`,
        `part=${SECRETS['partitioned-cookie']}; Path=/; Secure; HttpOnly; SameSite=None; Partitioned`,
      ],
    });
    response.end(isPage ? `<!doctype html><title>Secrets</title><h1>Sign in</h1><p>${text}` : text);
  }, 25);
}
