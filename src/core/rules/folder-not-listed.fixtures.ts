import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'IIS',
      status: 403,
      url: 'https://www.site.example/files/',
      answer: { Server: 'Microsoft-IIS/10.0' },
      body: '<html><head><title>403.14 - Forbidden</title></head><body><h2>HTTP Error 403.14 - Forbidden</h2><h3>The Web server is configured to not list the contents of this directory.</h3></body></html>',
    },
    {
      name: 'Apache',
      status: 403,
      url: 'https://www.site.example/files/',
      body: '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><head><title>Access forbidden!</title></head><body><h1>Access forbidden!</h1><p>You don\'t have permission to access the requested directory. There is either no index document or the directory is read-protected.</p></body></html>',
    },
  ],
  near: [
    {
      name: 'a folder refused without a word',
      status: 403,
      url: 'https://www.site.example/files/',
      answer: { Server: 'nginx' },
      body: '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>',
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
