import type { JSX } from 'preact';
import type { Diagnosis, Finding } from '../core/engine.ts';
import { ownerStepsFor } from '../repair/guide/owner.ts';
import { nameSource } from '../ui/finding-view.tsx';
import { useWords } from './use-words.ts';

type OwnerProps = { readonly finding: Finding; readonly diagnosis: Diagnosis };

/** What whoever runs the site can look at on this very server. */
export function OwnerSteps({ finding, diagnosis }: OwnerProps): JSX.Element | null {
  const words = useWords();
  const steps = ownerStepsFor(finding.cause, diagnosis.responder.id);
  if (steps.length === 0) return null;
  return (
    <details class="panel owner">
      <summary>{words('guide.owner.heading')}</summary>
      <ol class="plain-list">
        {steps.map(({ id, source }) => (
          <li key={id} data-owner-step={id}>
            {words(`guide.owner.${id}`)}{' '}
            <a class="source" href={source} target="_blank" rel="noreferrer">
              {nameSource(source)}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
