import { describeFinding, type Reader } from '../core/describe.ts';
import type { TabReport } from '../messages/protocol.ts';
import { writeAccessRequest } from '../repair/guide/access-request.ts';
import { accountOf } from './situation.ts';

/** A message that asks for access to the page, ready to be sent; subject first. Redacted. */
export function writeRequest(report: TabReport, reader: Reader): string {
  const { diagnosis, url, ids = [] } = report;
  const first = diagnosis?.findings[0];
  if (diagnosis === null || first === undefined) return '';
  const { needed } = first.values;
  const { subject, body } = writeAccessRequest(
    {
      account: accountOf(report),
      url,
      status: diagnosis.status,
      time: writeMoment(report.answeredAtSeconds ?? reader.nowSeconds, reader.lang),
      title: describeFinding(first, diagnosis, reader).title,
      needed: typeof needed === 'object' && needed.kind === 'scope' ? needed.scope : null,
      ids,
    },
    reader.catalogue,
  );
  return `${subject}\n\n${body}`;
}

/** A moment in the reader's manner, with its zone. */
export function writeMoment(seconds: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'long' }).format(
    seconds * 1000,
  );
}
