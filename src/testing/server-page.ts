import type { Given } from './exchange.ts';

/** nginx's own page for 403 (ngx_http_special_response.c). */
export const NGINX = {
  answer: { Server: 'nginx' },
  body: '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
} as const satisfies Partial<Given>;
