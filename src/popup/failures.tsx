import type { JSX } from 'preact';
import { describeFinding } from '../core/describe.ts';
import type { FailureGroup } from '../messages/protocol.ts';
import { FindingView } from '../ui/finding-view.tsx';
import { useReader, useText } from '../ui/reader.ts';
import { writeWhen } from '../ui/time.tsx';
import { pluralOf } from '../ui/translate.ts';
import type { POPUP_TEXT } from './text.ts';

type FailuresProps = {
  readonly failures: readonly FailureGroup[];
  readonly nowSeconds: number;
};

/** Requests that were refused inside the page, those alike told once, newest first. */
export function Failures({ failures, nowSeconds }: FailuresProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  return (
    <section class="panel failures">
      <h2 class="label">{translate('popup.failures')}</h2>
      {failures.map((group) => (
        <Failure
          key={`${group.method} ${group.endpoint} ${group.status} ${group.cause}`}
          group={group}
          nowSeconds={nowSeconds}
        />
      ))}
    </section>
  );
}

type FailureProps = { readonly group: FailureGroup; readonly nowSeconds: number };

function Failure({ group, nowSeconds }: FailureProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const reader = useReader();
  const { diagnosis, count, method, status, endpoint, lastSeconds } = group;
  const finding = diagnosis.findings[0];
  const text =
    finding === undefined
      ? null
      : describeFinding(finding, diagnosis, { ...reader, nowSeconds: lastSeconds });
  const times = translate(`popup.failure.times.${pluralOf(reader.lang, count)}`, { count });
  const when = writeWhen(lastSeconds - nowSeconds, reader.lang);
  return (
    <details class="failure" data-failure={group.cause}>
      <summary>
        <span class="failure-title">{text?.title ?? group.cause}</span>
        <span class="failure-where">
          <code>
            {method} {pathOf(endpoint)}
          </code>
          <span>
            {status} · {times} · {translate('popup.failure.last', { when })}
          </span>
        </span>
      </summary>
      {text !== null && (
        <FindingView finding={text} sources={finding?.sources ?? []} isFirst={false} />
      )}
    </details>
  );
}

/** An address without what its reader knows already: scheme, and host where there is a path. */
export function pathOf(endpoint: string): string {
  if (!URL.canParse(endpoint)) return endpoint;
  const { host, pathname } = new URL(endpoint);
  return pathname === '/' ? host : `${host}${pathname}`;
}
