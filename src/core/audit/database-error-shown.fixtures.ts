import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'MySQL',
      status: 500,
      body: { error: "You have an error in your SQL syntax; check the manual near ''' at line 1" },
      shows: 'you have an error in your sql syntax',
    },
    {
      name: 'Oracle',
      status: 500,
      body: '<html><p>ORA-00942: table or view does not exist</p></html>',
      shows: 'ora-00942',
    },
  ],
  near: [
    { name: 'a syntax error of JSON', status: 400, body: { error: 'Syntax error at line 1' } },
  ],
  silent: [
    {
      name: 'a page that teaches it',
      status: 200,
      body: '<html><p>ORA-00942: what to do</p></html>',
    },
  ],
};
