import { describeFinding, type Reader } from '../core/describe.ts';
import type { TabReport } from '../messages/protocol.ts';

/** The diagnosis as plain text for whoever can put it right: what happened, how we know, where and when. Redacted. */
export function writeReport(report: TabReport, reader: Reader): string {
  const { diagnosis, url } = report;
  const first = diagnosis?.findings[0];
  if (diagnosis === null || first === undefined) return url;
  const text = describeFinding(first, diagnosis, reader);
  const when = new Date(reader.nowSeconds * 1000).toISOString().slice(0, 19);
  return [
    text.title,
    '',
    text.why,
    '',
    `${url} (${diagnosis.status})`,
    `${when}Z`,
    text.saidBy,
    ...text.evidence.map(({ label, name, value }) =>
      name === '' || name === 'status' ? `${label}: ${value}` : `${label}, ${name}: ${value}`,
    ),
    ...(report.ids ?? []).map(({ name, value }) => `${name}: ${value}`),
    `Readmit: ${first.cause}, ${diagnosis.responder.id}, ${first.confidence}`,
  ].join('\n');
}
