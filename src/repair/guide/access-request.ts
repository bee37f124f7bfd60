import type { Catalogue } from '../../core/describe.ts';

/** What goes into a message that asks for access. Nothing secret: the caller passes redacted values. */
export type AccessRequest = {
  /** Who asks, where the page tells; null leaves a gap to fill in. */
  readonly account: string | null;
  /** Address, redacted. */
  readonly url: string;
  readonly status: number;
  /** When it was refused, as the reader writes times, with its zone. */
  readonly time: string;
  /** The refusal in the reader's words. */
  readonly title: string;
  /** The right, role or scope that is missing, in the site's own words; null where it does not say. */
  readonly needed: string | null;
  /** Numbers by which the site's people find this very request: Ray ID, request id, trace id. */
  readonly ids: readonly { readonly name: string; readonly value: string }[];
};

/** A message that is ready to be sent, in the reader's language. Plain text. */
export function writeAccessRequest(
  request: AccessRequest,
  catalogue: Catalogue,
): { readonly subject: string; readonly body: string } {
  const { account, url, status, time, title, needed, ids } = request;
  const host = URL.canParse(url) ? new URL(url).hostname : url;
  const text = (key: string, values: Readonly<Record<string, string>> = {}): string =>
    Object.entries(values).reduce(
      (line, [name, value]) => line.replaceAll(`{${name}}`, () => value),
      catalogue[`guide.request.${key}`] ?? '',
    );
  const lines = [
    text('greeting'),
    '',
    text('asks', { url }),
    text('refused', { title, status: String(status), time }),
    account === null ? text('account-gap') : text('account', { account }),
    ...(needed === null ? [] : [text('needed', { needed })]),
    ...ids.map(({ name, value }) => `${name}: ${value}`),
    '',
    text('please'),
  ];
  return { subject: text('subject', { host }), body: lines.join('\n') };
}
