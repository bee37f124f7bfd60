import { chmodSync, chownSync, copyFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { PASSWORDS } from './site.ts';
import { firstThere, type RunningServer, startServer } from './start.ts';

/** Hosts behind the proxy: `open.test` after a sign-in, `blocked.test` never. All of them lead to this machine. */
export function startSquid(): Promise<RunningServer> {
  return startServer('squid', ({ dir, port, prefix, isRoot, write }) => {
    const passwords = write('passwords', PASSWORDS);
    const hosts = write('hosts', '127.0.0.1 open.test blocked.test\n');
    // Once it is nobody, it may no longer reach the folder that its package was unpacked into.
    const helper = path.join(dir, 'basic_ncsa_auth');
    copyFileSync(path.join(prefix, '/usr/lib/squid/basic_ncsa_auth'), helper);
    chmodSync(helper, 0o755);
    const templates = firstThere(
      path.join(prefix, '/usr/share/squid-langpack/en'),
      path.join(prefix, '/usr/share/squid/errors/templates'),
    );
    cpSync(templates, path.join(dir, 'errors'), { recursive: true });
    const mime = path.join(dir, 'mime.conf');
    copyFileSync(path.join(prefix, '/usr/share/squid/mime.conf'), mime);
    const css = write('errorpage.css', '');
    // Debian's number of nobody.
    if (isRoot) chownSync(dir, 65534, 65534);
    const file = write(
      'squid.conf',
      `http_port 127.0.0.1:${port}
visible_hostname proxy.test
${isRoot ? 'cache_effective_user nobody\ncache_effective_group nogroup' : ''}
pid_filename ${dir}/squid.pid
cache_log ${dir}/cache.log
access_log none
coredump_dir ${dir}
mime_table ${mime}
icon_directory ${dir}
error_directory ${dir}/errors
err_page_stylesheet ${css}
hosts_file ${hosts}
pinger_enable off
unlinkd_program ${path.join(prefix, '/usr/lib/squid/unlinkd')}
logfile_daemon ${path.join(prefix, '/usr/lib/squid/log_file_daemon')}
cache deny all
shutdown_lifetime 0 seconds
auth_param basic program ${helper} ${passwords}
auth_param basic children 1 startup=1 idle=1
auth_param basic realm Company proxy
acl blocked dstdomain blocked.test
acl people proxy_auth REQUIRED
http_access deny blocked
http_access allow people
http_access deny all
`,
    );
    return ['-N', '-f', file];
  });
}
