import type { LabAnswer } from './row.ts';

type Fields = LabAnswer['headers'];

export function html(status: number, body: string, headers: Fields = {}): LabAnswer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body };
}

export function json(status: number, value: unknown, headers: Fields = {}): LabAnswer {
  return {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(value),
  };
}

export function text(status: number, body: string, headers: Fields = {}): LabAnswer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body };
}

export function redirect(location: string, headers: Fields = {}, status = 302): LabAnswer {
  return { status, headers: { Location: location, ...headers }, body: '' };
}

/** A page of the site's own making, as small in-house apps have them. */
export function sitePage(title: string, inner: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{font:16px/1.5 Georgia,serif;max-width:40rem;margin:4rem auto;padding:0 1rem;color:#222;background:#fdfcf8}a{color:#7a3b12}input,button{font:inherit;padding:.3rem .6rem}</style>
</head>
<body>
<h1>${title}</h1>
${inner}
</body>
</html>
`;
}

export const WELCOME_BACK = sitePage('Welcome back', '<p>The page is open again.</p>');

export const SIGN_IN_FORM = sitePage(
  'Sign in',
  `<form method="post" action="/login">
<p><label>Name <input name="username" autocomplete="username"></label></p>
<p><label>Password <input name="password" type="password" autocomplete="current-password"></label></p>
<p><button type="submit">Sign in</button></p>
</form>`,
);

/** Returns a JSON Web Token with a visibly false signature (RFC 7519). */
export function makeToken(now: Date, lifetimeSeconds: number, claims: object = {}): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const expired = lifetimeSeconds < 0;
  const payload = {
    iss: 'https://id.example',
    sub: 'visitor',
    iat: expired ? seconds + lifetimeSeconds - 3600 : seconds,
    exp: seconds + lifetimeSeconds,
    ...claims,
  };
  const encode = (value: object | string): string =>
    Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
  return [
    encode({ alg: 'HS256', typ: 'JWT' }),
    encode(payload),
    // As long as a real one of this kind, or it would count as cut off.
    encode('EXAMPLE-signature-made-for-a-lab'),
  ].join('.');
}
