import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Kestrel',
      status: 400,
      answer: { Server: 'Kestrel' },
      body: 'The request hostname is invalid.',
    },
    {
      name: 'HTTP.sys',
      status: 400,
      answer: { Server: 'Microsoft-HTTPAPI/2.0' },
      body: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN""http://www.w3.org/TR/html4/strict.dtd"><HTML><HEAD><TITLE>Bad Request</TITLE></HEAD><BODY><h2>Bad Request - Invalid Hostname</h2><hr><p>HTTP Error 400. The request hostname is invalid.</p></BODY></HTML>',
    },
  ],
  near: [
    {
      name: 'a host name typed into a form',
      status: 422,
      body: { errors: { host: ['is not valid'] } },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
