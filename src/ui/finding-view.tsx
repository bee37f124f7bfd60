import type { ComponentChildren, JSX } from 'preact';
import type { FindingText } from '../core/describe.ts';
import { Evidence } from './evidence.tsx';
import { Icon } from './mark.tsx';
import { useText } from './reader.ts';
import type { UI_TEXT } from './text.ts';

type FindingViewProps = {
  readonly finding: FindingText;
  readonly sources: readonly string[];
  readonly isFirst: boolean;
  /** What can be done at once: stands between the steps and the evidence. */
  readonly children?: ComponentChildren;
};

/** A finding in full: what, who, why, how we know, what to do, and where that is written down. */
export function FindingView(props: FindingViewProps): JSX.Element {
  const { finding, sources, isFirst, children } = props;
  const translate = useText<typeof UI_TEXT>();
  return (
    <article class={`finding ${isFirst ? 'first' : 'further'}`}>
      {isFirst && <h2 class="title">{finding.title}</h2>}
      <p class="who">
        <Icon shape="person" />
        {finding.audience}
      </p>
      <p class="why">{finding.why}</p>
      {finding.fix.length > 0 && (
        <div class="steps">
          <h3 class="label">{translate('finding.steps')}</h3>
          <ol>
            {finding.fix.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      {children}
      <div class="what">
        <h3 class="label">{translate('finding.evidence')}</h3>
        <Evidence evidence={finding.evidence} />
        {isFirst && <p class="said-by">{finding.saidBy}</p>}
      </div>
      {sources.length > 0 && (
        <details class="sources">
          <summary>{translate('finding.sources')}</summary>
          <ul>
            {sources.map((source) => (
              <li key={source}>
                <a href={source} target="_blank" rel="noreferrer">
                  {nameSource(source)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

/** A source by the name that its readers know: `RFC 9110 §15.5.4`, else its host and path. */
export function nameSource(url: string): string {
  const rfc = /\/rfc(\d+)(?:\.html)?(?:#section-([\w.]+))?$/.exec(url);
  if (rfc !== null) return rfc[2] === undefined ? `RFC ${rfc[1]}` : `RFC ${rfc[1]} §${rfc[2]}`;
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/?#]*$/, '');
}
