import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a foreign domain',
      status: 200,
      answer: { 'Set-Cookie': 'a=EXAMPLE; Domain=other.example' },
      shows: 'Domain=other.example',
    },
    {
      name: 'a prefix that forbids any',
      status: 200,
      url: 'https://www.site.example/',
      answer: { 'Set-Cookie': '__Host-sid=EXAMPLE; Secure; Path=/; Domain=site.example' },
      shows: 'Domain=site.example',
    },
  ],
  near: [
    {
      name: 'a domain above the host',
      status: 200,
      url: 'https://www.site.example/',
      answer: { 'Set-Cookie': 'a=EXAMPLE; Domain=site.example' },
    },
  ],
  silent: [{ name: 'none set', status: 200 }],
};
