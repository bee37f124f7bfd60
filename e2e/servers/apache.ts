import { chmodSync } from 'node:fs';
import path from 'node:path';
import { BIG_COOKIES, HOME, PASSWORDS } from './site.ts';
import { type RunningServer, startServer } from './start.ts';

const MODULES = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'autoindex',
  'dir',
  'headers',
  'mime',
  'alias',
];

/** Apache httpd as Debian builds it, with Debian's own rule for `.ht` files. */
export function startApache(): Promise<RunningServer> {
  return startServer('apache', ({ dir, port, prefix, isRoot, write }) => {
    write('site/index.html', HOME);
    write('site/basic/index.html', HOME);
    write('site/denied/report.html', HOME);
    write('site/folder/picture.txt', 'A picture.\n');
    write('site/.htaccess', '# nothing\n');
    chmodSync(write('site/locked.html', HOME), isRoot ? 0o600 : 0o000);
    const passwords = write('passwords', PASSWORDS);
    const modules = path.join(prefix, '/usr/lib/apache2/modules');
    const file = write(
      'httpd.conf',
      `ServerRoot "${dir}"
ServerName real.localhost
Listen 127.0.0.1:${port}
PidFile "${dir}/httpd.pid"
DefaultRuntimeDir "${dir}"
Mutex file:${dir} default
ErrorLog "${dir}/error.log"
${isRoot ? 'User nobody\nGroup nogroup' : ''}
${MODULES.map((name) => `LoadModule ${name}_module "${modules}/mod_${name}.so"`).join('\n')}
ServerLimit 1
StartServers 1
MaxRequestWorkers 25
TypesConfig /dev/null
AddType text/html html
DocumentRoot "${dir}/site"
DirectoryIndex index.html
<Directory "${dir}/site">
  Options -Indexes
  AllowOverride None
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
<Location "/basic/">
  AuthType Basic
  AuthName "Staging"
  AuthUserFile "${passwords}"
  Require valid-user
</Location>
<Location "/denied/">
  Require all denied
</Location>
<Location "/give-cookies">
  ${BIG_COOKIES.map((line) => `Header always add Set-Cookie "${line}"`).join('\n  ')}
  Redirect 204 "/give-cookies"
</Location>
`,
    );
    return ['-d', dir, '-f', file, '-DFOREGROUND'];
  });
}
