import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Reader } from '../core/describe.ts';
import type { GuideStep, StepAction } from '../repair/guide/guide.ts';
import { Button } from '../ui/button.tsx';
import { useReader, useText } from '../ui/reader.ts';
import type { Commands } from './commands.ts';
import { Extensions } from './extensions.tsx';
import type { Whereabouts } from './guide-means.ts';
import { SavePicture } from './picture.tsx';
import { PrivateWindow } from './private-window.tsx';
import { writeReport } from './report-text.ts';
import { writeMoment, writeRequest } from './request-text.ts';
import { Retry, type RetryProps } from './retry.tsx';
import type { POPUP_TEXT } from './text.ts';
import { useWords } from './use-words.ts';

type DetailsProps = RetryProps & { readonly step: GuideStep; readonly where: Whereabouts };

/** What a step needs to be done: its text to copy, its button, and what goes with it. */
export function Details(props: DetailsProps): JSX.Element | null {
  const { step, report, commands, nowSeconds } = props;
  const { id, action } = step;
  const reader: Reader = { ...useReader(), nowSeconds };
  const { ids = [] } = report;
  if (action?.do === 'retry-at') return <Retry {...props} />;
  if (action?.do === 'private-window')
    return <PrivateWindow tabId={report.tabId} commands={commands} />;
  if (id === 'vpn' && ids.length > 0) {
    const moment = writeMoment(report.answeredAtSeconds ?? nowSeconds, reader.lang);
    const text = [...ids.map(({ name, value }) => `${name}: ${value}`), moment].join('\n');
    return <Copy step="vpn" text={text} commands={commands} />;
  }
  if (action === null) return null;
  const text = textOf(action, props, reader);
  const isForPeople = action.do === 'copy-report' || action.do === 'copy-request';
  return (
    <>
      {text === null ? (
        <div class="row">
          <Act step={step} action={action} commands={commands} />
        </div>
      ) : (
        <Copy step={id} text={text} commands={commands} isShown={action.do !== 'copy-report'} />
      )}
      {isForPeople && <SavePicture report={report} commands={commands} />}
      {id === 'extensions' && <Extensions commands={commands} />}
    </>
  );
}

/** What is copied by a step's button; null where it does something else. */
function textOf(action: StepAction, { report }: DetailsProps, reader: Reader): string | null {
  switch (action.do) {
    case 'copy':
      return action.text;
    case 'copy-request':
      return writeRequest(report, reader);
    case 'copy-report':
      return writeReport(report, reader);
    case 'browser-page':
      return action.canOpen ? null : action.url;
    default:
      return null;
  }
}

type ActProps = {
  readonly step: GuideStep;
  readonly action: StepAction;
  readonly commands: Commands;
};

function Act({ step: { id, more }, action, commands }: ActProps): JSX.Element {
  const words = useWords();
  // Where no sign-in page is known, the button leads to the front page, and says so.
  const isFront = more.includes('guide.sign-in.front');
  const act = (): void => {
    if (action.do === 'open' || action.do === 'browser-page')
      void commands.guide.openPage(action.url);
    else if (action.do === 'reload-past-cache') void commands.reload(true);
    else if (action.do === 'show-site-data') void commands.show('site-data');
    else if (action.do === 'cure') void commands.cure(action.cure);
  };
  return (
    <Button action={`guide-${id}`} onClick={act}>
      {words(isFront ? 'guide.address.front-page' : `guide.${id}.button`)}
    </Button>
  );
}

type CopyProps = {
  readonly step: GuideStep['id'];
  readonly text: string;
  readonly commands: Commands;
  readonly isShown?: boolean;
};

function Copy({ step, text, commands, isShown = true }: CopyProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const label =
    words(`guide.${step}.copy`) || words(`guide.${step}.button`) || translate('popup.action.copy');
  return (
    <>
      {step === 'vpn' && <p>{words('guide.vpn.ids')}</p>}
      {isShown && <pre class="message">{text}</pre>}
      <div class="row">
        <Button
          action={`guide-${step}`}
          onClick={() => void commands.guide.copyText(text).then(() => setCopied(true))}
        >
          {isCopied ? translate('popup.action.copied') : label}
        </Button>
      </div>
    </>
  );
}
