import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { writeDuration } from '../core/describe.ts';
import { type GuideStep, guideFor } from '../repair/guide/guide.ts';
import { BROWSER_PAGES } from '../repair/guide/places.ts';
import { Icon } from '../ui/mark.tsx';
import { useReader } from '../ui/reader.ts';
import type { Whereabouts } from './guide-means.ts';
import { Details } from './guide-step.tsx';
import type { RetryProps } from './retry.tsx';
import { accountOf, situationOf } from './situation.ts';
import { useWords } from './use-words.ts';

/** What a person can try, in order: each step with its own button, ticked off when done, or ruled out with the reason. */
export function Guide(props: RetryProps): JSX.Element | null {
  const { report, finding, commands, tried, note } = props;
  const words = useWords();
  const [where, setWhere] = useState<Whereabouts | null>(null);
  useEffect(() => {
    commands.guide.lookAround(report.tabId).then(setWhere, () => undefined);
  }, [report.tabId, report.url]);
  if (where === null) return null;
  const tick = (id: GuideStep['id'], isDone: boolean): void => {
    const others = tried.done.filter((one) => one !== id);
    note({ done: isDone ? [...others, id] : others });
  };
  return (
    <section class="panel guide" data-guide={finding.cause}>
      <h2 class="label">{words('guide.heading')}</h2>
      <ol>
        {guideFor(situationOf(report, finding, where, tried)).map((step) => (
          <li key={step.id} data-step={step.id} data-state={step.state}>
            {step.state === 'ruled-out' ? (
              <RuledOut step={step} />
            ) : (
              <Step step={step} onTick={(isDone) => tick(step.id, isDone)}>
                <Told step={step} where={where} {...props} />
                <Details step={step} where={where} {...props} />
              </Step>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function RuledOut({ step }: { readonly step: GuideStep }): JSX.Element {
  const words = useWords();
  return (
    <p class="soft">
      {words(`guide.${step.id}.title`)}
      <span class="state">
        {words('guide.state.ruled-out', { reason: words(step.reason ?? '') })}
      </span>
    </p>
  );
}

type StepProps = {
  readonly step: GuideStep;
  readonly onTick: (isDone: boolean) => void;
  readonly children: ComponentChildren;
};

function Step({ step: { id, state }, onTick, children }: StepProps): JSX.Element {
  const words = useWords();
  const isDone = state === 'done';
  return (
    <details class="fold">
      <summary>
        <span>
          {isDone && <Icon shape="good" />}
          {words(`guide.${id}.title`)}
          {isDone && <span class="unseen"> ({words('guide.state.done')})</span>}
        </span>
      </summary>
      <div class="step">
        {children}
        <label class="tick">
          <input
            type="checkbox"
            name={`done-${id}`}
            checked={isDone}
            onChange={({ currentTarget }) => onTick(currentTarget.checked)}
          />
          <span>{words('guide.state.done')}</span>
        </label>
      </div>
    </details>
  );
}

type ToldProps = RetryProps & { readonly step: GuideStep; readonly where: Whereabouts };

/** The step in words, with what holds here and now. */
function Told({ step, where, report }: ToldProps): JSX.Element {
  const words = useWords();
  const { lang } = useReader();
  const { id, more } = step;
  const account = id === 'right-account' ? accountOf(report) : null;
  const values = {
    host: report.host,
    page: BROWSER_PAGES[where.browser].names,
    time: writeDuration(Math.abs(report.skewSeconds ?? 0), lang),
  };
  return (
    <>
      <p>{words(`guide.${id}.text`, values)}</p>
      {account !== null && <p>{words('guide.right-account.known', { account })}</p>}
      {more.map((key) => (
        <p key={key}>{words(key, values)}</p>
      ))}
      {step.near.length > 0 && (
        <ul class="plain-list">
          {step.near.map((near) => (
            <li key={near.url}>
              <a href={near.url} target="_blank" rel="noreferrer">
                {words(`guide.address.${near.id}`, { url: new URL(near.url).host })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
