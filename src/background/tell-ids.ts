import type { Exchange } from '../core/exchange.ts';
import type { TabReport } from '../messages/protocol.ts';

/** Fields by which servers and guards find a request again in their own logs. */
const ID_FIELD =
  /^(?:cf-ray|request-id|x-(?:request|requestid|correlation|trace|amz-request|amzn-requestid|amz-cf|ms-request|vercel|github-request|iinfo)(?:-id)?|x-azure-ref|x-amzn-trace-id|x-cloud-trace-context)$/i;

/** When a refused answer came, and the numbers it can be found by; nothing where there is none. */
export function tellIds(answer: Exchange | null): Pick<TabReport, 'ids' | 'answeredAtSeconds'> {
  if (answer === null) return {};
  return {
    answeredAtSeconds: answer.receivedAtSeconds ?? null,
    ids: answer.response.headers
      .filter(({ name }) => ID_FIELD.test(name))
      .slice(0, 4)
      .map(({ name, value }) => ({ name, value: value.slice(0, 120) })),
  };
}
