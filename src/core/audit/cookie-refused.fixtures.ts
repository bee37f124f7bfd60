import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'SameSite=None without Secure',
      status: 200,
      answer: { 'Set-Cookie': 'widget=EXAMPLE; SameSite=None' },
      shows: 'SameSite=None needs Secure',
    },
    {
      name: 'a prefix without what it asks for',
      status: 200,
      answer: { 'Set-Cookie': '__Host-sid=EXAMPLE; Secure; Path=/app' },
      shows: 'prefix',
    },
    {
      name: 'a foreign domain',
      status: 200,
      answer: { 'Set-Cookie': 'a=EXAMPLE; Domain=other.example' },
      shows: 'Domain',
    },
  ],
  near: [
    {
      name: 'SameSite=None with Secure',
      status: 200,
      answer: { 'Set-Cookie': 'widget=EXAMPLE; SameSite=None; Secure' },
    },
  ],
  silent: [{ name: 'none set', status: 200 }],
};
