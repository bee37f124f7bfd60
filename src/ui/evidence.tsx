import type { JSX } from 'preact';
import type { FindingText } from '../core/describe.ts';

/** Names that say no more than the label before them does. */
const PLAIN_NAMES: ReadonlySet<string> = new Set([
  '',
  'status',
  'title',
  'message',
  'heading',
  'words',
  'text',
]);

/** What a finding rests on, verbatim. */
export function Evidence({
  evidence,
}: {
  readonly evidence: FindingText['evidence'];
}): JSX.Element | null {
  if (evidence.length === 0) return null;
  return (
    <dl class="evidence">
      {evidence.map(({ label, name, value }) => (
        <div key={`${label} ${name} ${value}`}>
          <dt>
            {label}
            {!PLAIN_NAMES.has(name) && <span class="name">{name}</span>}
          </dt>
          <dd>
            <code dir="auto">{value}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
