import { chmodSync } from 'node:fs';
import { BIG_COOKIES, HOME, PASSWORDS } from './site.ts';
import { type RunningServer, startServer } from './start.ts';

/** nginx as Debian builds it, with what makes it refuse; everything else as it comes. */
export function startNginx(): Promise<RunningServer> {
  return startServer('nginx', ({ dir, port, isRoot, write }) => {
    write('site/index.html', HOME);
    write('site/basic/index.html', HOME);
    write('site/denied/report.html', HOME);
    write('site/folder/picture.txt', 'A picture.\n');
    write('site/slow/index.html', HOME);
    write('site/busy/index.html', HOME);
    chmodSync(write('site/locked.html', HOME), isRoot ? 0o600 : 0o000);
    const passwords = write('passwords', PASSWORDS);
    const cookies = BIG_COOKIES.map((line) => `add_header Set-Cookie "${line}";`).join('\n');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${dir}/temporary-${name};`)
      .join('\n');
    const file = write(
      'nginx.conf',
      `daemon off;
${isRoot ? 'user nobody nogroup;' : ''}
worker_processes 1;
pid ${dir}/nginx.pid;
error_log ${dir}/error.log;
events { worker_connections 64; }
http {
  ${temporary}
  access_log off;
  types { text/html html; text/plain txt; }
  limit_req_zone $server_name zone=slow:1m rate=1r/m;
  limit_req_zone $server_port zone=busy:1m rate=1r/m;
  server {
    listen 127.0.0.1:${port};
    server_name _;
    root ${dir}/site;
    location /basic/ { auth_basic "Staging"; auth_basic_user_file ${passwords}; }
    location /denied/ { deny all; }
    location /slow/ { limit_req zone=slow; limit_req_status 429; }
    location /busy/ { limit_req zone=busy; }
    location = /give-cookies { ${cookies} return 204; }
  }
}
`,
    );
    return ['-p', dir, '-e', `${dir}/error.log`, '-c', file];
  });
}
