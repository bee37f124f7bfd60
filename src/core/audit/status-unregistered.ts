import { defineCheck } from './define-check.ts';

export const statusUnregistered = defineCheck({
  id: 'status-unregistered',
  severity: 'note',
  statuses: 'refused',
  text: '{status} is no registered status: clients take it for {general}, and nothing more is known of it.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15',
  match: ({ status }) =>
    REGISTERED.has(status)
      ? undefined
      : { status: String(status), general: status < 500 ? '400' : '500' },
});

/** https://www.iana.org/assignments/http-status-codes/, looked up 2026-11; 418 stands there as unused. */
const REGISTERED: ReadonlySet<number> = new Set([
  ...[400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417],
  ...[421, 422, 423, 424, 425, 426, 428, 429, 431, 451],
  ...[500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511],
]);
