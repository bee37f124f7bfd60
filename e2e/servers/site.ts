/** The page that all real servers of the tests serve. */
export const HOME =
  '<!doctype html><html lang="en"><title>Home</title><h1>Home</h1><p>Served.</p></html>\n';

/** `visitor` with the password `EXAMPLE`, by `openssl passwd -apr1`: a form that nginx, Apache httpd and Squid all read. */
export const PASSWORDS = 'visitor:$apr1$EXAMPLES$jwDJF2PD9KfbjUbLYI6wn/\n';

/** More cookies than a server takes in one line: nginx 8 KB, Apache httpd 8,190 bytes. */
export const BIG_COOKIES = ['a', 'b', 'c'].map(
  (name) => `basket_${name}=${`EXAMPLE${name}`.repeat(400)}; Path=/`,
);
