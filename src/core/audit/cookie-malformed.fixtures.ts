import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'larger than any browser keeps',
      status: 200,
      answer: { 'Set-Cookie': `basket=${'x'.repeat(4100)}` },
      shows: 'basket',
    },
    {
      name: 'a control character',
      status: 200,
      answer: { 'Set-Cookie': 'lang=de\u0007; path=/' },
      shows: 'lang',
    },
  ],
  near: [
    {
      name: 'as large as browsers keep',
      status: 200,
      answer: { 'Set-Cookie': `basket=${'x'.repeat(4000)}` },
    },
    {
      name: 'refused for another reason',
      status: 200,
      answer: { 'Set-Cookie': 'widget=EXAMPLE; SameSite=None' },
    },
  ],
  silent: [{ name: 'none set', status: 200 }],
};
