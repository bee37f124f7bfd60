import { fieldValue } from '../http/fields.ts';
import { defineCheck } from './define-check.ts';

export const corsRefusalHidden = defineCheck({
  id: 'cors-refusal-hidden',
  severity: 'warning',
  statuses: 'refused',
  text: 'The refusal carries no Access-Control-Allow-Origin: the page on {origin} that asked sees a network error in place of {status}. Send CORS fields with errors too.',
  source: 'https://fetch.spec.whatwg.org/#http-responses',
  match: ({ exchange, headers, kind, status }) => {
    const origin = fieldValue(exchange.request.headers, 'origin');
    if (kind !== 'fetch' || origin === undefined || headers.size === 0) return undefined;
    if (!URL.canParse(origin) || !URL.canParse(exchange.url)) return undefined;
    const isCross = new URL(origin).origin !== new URL(exchange.url).origin;
    return isCross && !headers.has('access-control-allow-origin')
      ? { origin: origin.slice(0, 120), status: String(status) }
      : undefined;
  },
});
