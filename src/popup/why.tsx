import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { describeFinding } from '../core/describe.ts';
import type { Diagnosis, Finding } from '../core/engine.ts';
import type { TabReport } from '../messages/protocol.ts';
import { Button } from '../ui/button.tsx';
import { FindingView } from '../ui/finding-view.tsx';
import { Icon } from '../ui/mark.tsx';
import { useReader, useText } from '../ui/reader.ts';
import { AskAgain } from './ask-again.tsx';
import type { Commands } from './commands.ts';
import { Failures } from './failures.tsx';
import { Guide } from './guide.tsx';
import { Mute } from './mute.tsx';
import { Notices } from './notices.tsx';
import { OwnerSteps } from './owner-steps.tsx';
import { writeReport } from './report-text.ts';
import { Retry, type RetryProps } from './retry.tsx';
import { chooseRetry, endOfWait } from './situation.ts';
import type { POPUP_TEXT } from './text.ts';
import { useTried } from './use-tried.ts';

type WhyProps = {
  readonly report: TabReport;
  readonly commands: Commands;
  readonly nowSeconds: number;
};

/** Why the page refused, in full; or that it did not. */
export function Why({ report, commands, nowSeconds }: WhyProps): JSX.Element {
  const { diagnosis, failures } = report;
  const first = diagnosis?.findings[0];
  return (
    <>
      <Notices report={report} commands={commands} />
      {diagnosis !== null && first !== undefined ? (
        <Refused
          finding={first}
          diagnosis={diagnosis}
          report={report}
          commands={commands}
          nowSeconds={nowSeconds}
        />
      ) : (
        <Calm report={report} commands={commands} />
      )}
      {failures.length > 0 && <Failures failures={failures} nowSeconds={nowSeconds} />}
      <Mute host={report.host} commands={commands} />
    </>
  );
}

type RefusedProps = WhyProps & { readonly finding: Finding; readonly diagnosis: Diagnosis };

function Refused({ finding, diagnosis, ...props }: RefusedProps): JSX.Element {
  const { report, commands, nowSeconds } = props;
  const key = `${report.tabId} ${report.host} ${finding.cause}`;
  const [tried, note] = useTried(key, commands.guide);
  const dueSeconds = useMemo(
    () => chooseRetry(endOfWait(report, finding), tried.attempts, nowSeconds, Math.random()),
    [diagnosis.exchangeId, tried.attempts],
  );
  const retry = { ...props, finding, dueSeconds, tried, note };
  return (
    <>
      <section class="panel">
        <Described finding={finding} diagnosis={diagnosis} nowSeconds={nowSeconds} isFirst>
          <Actions {...retry} />
        </Described>
      </section>
      {diagnosis.status >= 400 && <Guide {...retry} />}
      {diagnosis.status >= 400 && <AskAgain report={report} commands={commands} />}
      <OwnerSteps finding={finding} diagnosis={diagnosis} />
      <Further diagnosis={diagnosis} nowSeconds={nowSeconds} />
      <NotChecked diagnosis={diagnosis} />
    </>
  );
}

type DescribedProps = {
  readonly finding: Finding;
  readonly diagnosis: Diagnosis;
  readonly nowSeconds: number;
  readonly isFirst: boolean;
  readonly children?: ComponentChildren;
};

function Described(props: DescribedProps): JSX.Element {
  const { finding, diagnosis, nowSeconds, isFirst, children } = props;
  const reader = useReader();
  const text = describeFinding(finding, diagnosis, { ...reader, nowSeconds });
  return (
    <FindingView finding={text} sources={finding.sources} isFirst={isFirst}>
      {children}
    </FindingView>
  );
}

/** What this window can do about it, each step with its own button. */
function Actions(props: RetryProps): JSX.Element {
  const { report, commands, finding, nowSeconds } = props;
  const translate = useText<typeof POPUP_TEXT>();
  const reader = useReader();
  const [isCopied, setCopied] = useState(false);
  const has = (part: string): boolean => finding.actions.some((action) => action.startsWith(part));
  const copy = (): void => {
    const text = writeReport(report, { ...reader, nowSeconds });
    void navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  const clears = has('clear-');
  return (
    <div class="row actions">
      {has('wait-and-retry') && <Retry {...props} />}
      {has('open-without-referrer') && (
        <Button
          action="open-without-referrer"
          kind="main"
          onClick={() => void commands.cure('open-without-referrer')}
        >
          {translate('popup.cure.open-without-referrer')}
        </Button>
      )}
      {has('go-back') && (
        <Button action="go-back" onClick={() => void commands.cure('go-back')}>
          {translate('popup.cure.go-back')}
        </Button>
      )}
      {clears && (
        <Button action="show-site-data" kind="main" onClick={() => void commands.show('site-data')}>
          {translate('popup.action.site-data')}
        </Button>
      )}
      {has('inspect-token') && (
        <Button
          action="show-tokens"
          kind={clears ? 'quiet' : 'main'}
          onClick={() => void commands.show('tokens')}
        >
          {translate('popup.action.tokens')}
        </Button>
      )}
      {has('reload-without-cache') ? (
        <Button action="reload-without-cache" onClick={() => void commands.reload(true)}>
          {translate('popup.action.reload-without-cache')}
        </Button>
      ) : (
        <Button action="reload" onClick={() => void commands.reload(false)}>
          {translate('popup.action.reload')}
        </Button>
      )}
      <Button action="copy-report" onClick={copy}>
        {translate(isCopied ? 'popup.action.copied' : 'popup.action.copy')}
      </Button>
    </div>
  );
}

function Further(props: {
  readonly diagnosis: Diagnosis;
  readonly nowSeconds: number;
}): JSX.Element | null {
  const translate = useText<typeof POPUP_TEXT>();
  const { catalogue } = useReader();
  const [, ...others] = props.diagnosis.findings;
  if (others.length === 0) return null;
  return (
    <section class="panel further">
      <h2 class="label">{translate('popup.further', { count: others.length })}</h2>
      {others.map((finding) => (
        <details key={finding.rule}>
          <summary>{titleOf(catalogue, finding.rule)}</summary>
          <Described
            finding={finding}
            diagnosis={props.diagnosis}
            nowSeconds={props.nowSeconds}
            isFirst={false}
          />
        </details>
      ))}
    </section>
  );
}

/** Explanations that could not be ruled in or out, by what was missing. */
function NotChecked({ diagnosis }: { readonly diagnosis: Diagnosis }): JSX.Element | null {
  const translate = useText<typeof POPUP_TEXT>();
  const { catalogue } = useReader();
  const { notChecked } = diagnosis;
  if (notChecked.length === 0) return null;
  return (
    <details class="panel">
      <summary>{translate('popup.not-checked')}</summary>
      {(['request', 'body'] as const).map((missing) => {
        const rules = notChecked.filter((one) => one.missing === missing);
        if (rules.length === 0) return null;
        return (
          <div key={missing}>
            <p class="soft">{translate(`popup.not-checked.${missing}`)}</p>
            <ul class="plain-list">
              {rules.map(({ rule }) => (
                <li key={rule}>{titleOf(catalogue, rule)}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </details>
  );
}

function titleOf(catalogue: Readonly<Record<string, string>>, rule: string): string {
  return catalogue[`rule.${rule.replaceAll('-', '_')}.title`] ?? rule;
}

/** Nothing was refused, or nothing could be seen: said in so many words. */
function Calm({ report, commands }: Omit<WhyProps, 'nowSeconds'>): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  if (report.sight === 'restricted')
    return (
      <section class="panel calm">
        <Icon shape="stop" />
        <h2 class="title">{translate('popup.restricted.title')}</h2>
        <p class="soft">{translate('popup.restricted.text')}</p>
      </section>
    );
  if (report.sight === 'none' || report.sight === 'on-click')
    return (
      <section class="panel calm">
        <Icon shape="wait" />
        <h2 class="title">{translate('popup.unseen.title')}</h2>
        <p class="soft">{translate('popup.unseen.text')}</p>
        <div class="row">
          <Button action="ask-page" kind="main" onClick={() => void commands.askPage()}>
            {translate('popup.ask-page')}
          </Button>
          <Button action="reload" onClick={() => void commands.reload(false)}>
            {translate('popup.action.reload')}
          </Button>
        </div>
      </section>
    );
  const isWhole = report.failures.length === 0;
  return (
    <section class="panel calm">
      <Icon shape={isWhole ? 'good' : 'caution'} />
      <h2 class="title">
        {translate(isWhole ? 'popup.healthy.title' : 'popup.healthy-page.title')}
      </h2>
      {isWhole && <p class="soft">{translate('popup.healthy.text')}</p>}
    </section>
  );
}
