import { defineCheck } from './define-check.ts';

export const forbiddenConfirms = defineCheck({
  id: 'forbidden-confirms',
  severity: 'note',
  statuses: [403],
  text: 'A 403 for {path} confirms that it is there. Where that alone is worth knowing to somebody, answer 404, as for what does not exist.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
  match: ({ address, words }) => {
    const path = address.path.toLowerCase();
    const isTelling =
      PRIVATE_PATHS.some((part) => path.includes(part)) ||
      // Records with numbers in a row can be counted through.
      /^\/(?:api\/|v\d{1,2}\/)?(?:[a-z_-]{1,40}\/){1,4}\d{1,12}$/.test(path) ||
      words?.text.includes('belongs to another') === true;
    return isTelling ? { path: address.path.slice(0, 100) } : undefined;
  },
});

const PRIVATE_PATHS = [
  '/.git/',
  '/.svn/',
  '/.env',
  '/.htpasswd',
  '/wp-config',
  '/server-status',
  '/actuator/',
  '/phpmyadmin',
  '/backup',
  '/web.config',
  '/id_rsa',
];
