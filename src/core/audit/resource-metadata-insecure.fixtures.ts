import type { Fixtures } from '../../testing/fixtures.ts';

const challenge = (url: string) => ({ 'WWW-Authenticate': `Bearer resource_metadata="${url}"` });

export const fixtures: Fixtures = {
  fires: [
    { name: 'http', status: 401, answer: challenge('http://api.site.example/.well-known/a') },
    { name: 'a path', status: 401, answer: challenge('/.well-known/a'), shows: '/.well-known/a' },
  ],
  near: [
    { name: 'https', status: 401, answer: challenge('https://api.site.example/.well-known/a') },
  ],
  silent: [{ name: 'none', status: 401, answer: { 'WWW-Authenticate': 'Bearer' } }],
};
