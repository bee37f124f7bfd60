import type { Fixtures } from '../../testing/fixtures.ts';

const challenge = (scope: string) => ({
  'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"`,
});

export const fixtures: Fixtures = {
  fires: [
    { name: 'two spaces', status: 403, answer: challenge('mail  files'), shows: 'mail  files' },
    { name: 'letters beyond ASCII', status: 403, answer: challenge('почта') },
  ],
  near: [{ name: 'a URL', status: 403, answer: challenge('https://api.example/mail.read files') }],
  silent: [{ name: 'no scope', status: 401, answer: { 'WWW-Authenticate': 'Bearer realm="api"' } }],
};
