import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FindingText } from '../core/describe.ts';
import type { CauseId } from '../core/knowledge/causes.ts';
import type { ResponderId } from '../core/knowledge/responders.ts';
import { Button } from './button.tsx';
import { Evidence } from './evidence.tsx';
import { Icon, Mark } from './mark.tsx';

/** Everything the card shows, ready to read: it decides nothing. */
export type CardView = {
  readonly form: 'card' | 'line';
  readonly cause: CauseId;
  readonly responder: ResponderId;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly finding: FindingText;
  readonly labels: {
    readonly region: string;
    readonly main: string;
    readonly more: string;
    readonly less: string;
    readonly close: string;
    readonly evidence: string;
    readonly steps: string;
    /** Said in place of evidence where there is none. */
    readonly notSeen: string;
    /** Said where the browser would not open the popup. */
    readonly toolbar?: string;
  };
};

type CardProps = {
  readonly view: CardView;
  /** Opens the popup; false where the browser would not. */
  readonly onMain: () => Promise<boolean>;
  readonly onClose: () => void;
};

/** The card: why, who can put it right, and the way to the popup. It carries out nothing itself. */
export function Card({ view, onMain, onClose }: CardProps): JSX.Element {
  const { labels, finding, form } = view;
  const [isLarge, setLarge] = useState(form === 'card');
  const [hasMore, setMore] = useState(false);
  const [isHinted, setHinted] = useState(false);
  const openMain = (): void => {
    void onMain().then((opened) => setHinted(!opened));
  };
  return (
    <section
      // biome-ignore lint/a11y/noRedundantRoles: programs that read the card go by the attribute.
      role="region"
      class={`rm card ${isLarge ? 'large' : 'line'}`}
      aria-label={labels.region}
      data-cause={view.cause}
      data-responder={view.responder}
      lang={view.lang}
      dir={view.dir}
    >
      <header class="card-head">
        <Mark size={isLarge ? 18 : 22} />
        {isLarge ? <p class="brand">Readmit</p> : <h2 class="title">{finding.title}</h2>}
        {!isLarge && (
          <Button action="expand" kind="plain" onClick={() => setLarge(true)} isExpanded={false}>
            {labels.more}
          </Button>
        )}
        <Button action="close" kind="plain" onClick={onClose} label={labels.close}>
          <Icon shape="close" />
        </Button>
      </header>
      <Announcement text={labels.region} />
      {isLarge && (
        <div class="card-body">
          <h2 class="title">{finding.title}</h2>
          <p class="who">
            <Icon shape="person" />
            {finding.audience}
          </p>
          <p class="why">{finding.why}</p>
          {hasMore && <Steps labels={labels} finding={finding} />}
          <div class="what">
            <h3 class="label">{labels.evidence}</h3>
            <Evidence evidence={hasMore ? finding.evidence : finding.evidence.slice(0, 2)} />
            {finding.evidence.length === 0 && <p>{labels.notSeen}</p>}
            <p class="said-by">{finding.saidBy}</p>
          </div>
          <footer class="card-foot">
            <Button action="open-popup" kind="main" onClick={openMain}>
              {labels.main}
            </Button>
            <Button
              action={hasMore ? 'less' : 'more'}
              kind="plain"
              onClick={() => setMore(!hasMore)}
              isExpanded={hasMore}
            >
              {hasMore ? labels.less : labels.more}
            </Button>
          </footer>
          {isHinted && labels.toolbar !== undefined && (
            <p class="hint" role="alert">
              {labels.toolbar}
            </p>
          )}
        </div>
      )}
    </section>
  );
}

function Steps({ labels, finding }: Pick<CardView, 'labels' | 'finding'>): JSX.Element | null {
  if (finding.fix.length === 0) return null;
  return (
    <div class="steps">
      <h3 class="label">{labels.steps}</h3>
      <ol>
        {finding.fix.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

/** A screen reader speaks what appears in a status after it stands, so the words come one frame later. */
function Announcement({ text }: { readonly text: string }): JSX.Element {
  const [words, setWords] = useState('');
  useEffect(() => setWords(text), [text]);
  return (
    <p class="unseen" role="status">
      {words}
    </p>
  );
}
