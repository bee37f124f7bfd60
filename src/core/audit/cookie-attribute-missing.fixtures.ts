import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'SameSite=None without Secure',
      status: 200,
      answer: { 'Set-Cookie': 'widget=EXAMPLE; SameSite=None' },
      shows: 'SameSite=None does not go without Secure',
    },
    {
      name: 'Partitioned without Secure',
      status: 200,
      answer: { 'Set-Cookie': 'widget=EXAMPLE; Partitioned' },
      shows: 'Partitioned does not go without Secure',
    },
    {
      name: 'a prefix without what it asks for',
      status: 200,
      answer: { 'Set-Cookie': '__Host-sid=EXAMPLE; Secure; Path=/app' },
      shows: '__Host- does not go without Path=/',
    },
    {
      name: 'a prefix that keeps scripts out, without HttpOnly',
      status: 200,
      answer: { 'Set-Cookie': '__Http-sid=EXAMPLE; Secure' },
      shows: '__Http- does not go without HttpOnly',
    },
    {
      name: 'Secure over http',
      status: 200,
      url: 'http://site.example/',
      answer: { 'Set-Cookie': 'a=EXAMPLE; Secure' },
      shows: 'Secure does not go without https',
    },
  ],
  near: [
    {
      name: 'SameSite=None with Secure',
      status: 200,
      answer: { 'Set-Cookie': 'widget=EXAMPLE; SameSite=None; Secure' },
    },
    {
      name: 'refused for its Domain',
      status: 200,
      answer: { 'Set-Cookie': '__Host-sid=EXAMPLE; Secure; Path=/; Domain=other.example' },
    },
  ],
  silent: [{ name: 'none set', status: 200 }],
};
