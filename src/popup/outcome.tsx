import type { JSX } from 'preact';
import type { TabReport } from '../messages/protocol.ts';
import type { ClearReport, UndoReport } from '../repair/site-data.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type Shape } from '../ui/mark.tsx';
import { useReader, useText } from '../ui/reader.ts';
import { writeWhen } from '../ui/time.tsx';
import { pluralOf } from '../ui/translate.ts';
import type { Commands } from './commands.ts';
import type { Repair } from './state.ts';
import type { POPUP_TEXT } from './text.ts';

type OutcomeProps = {
  readonly repair: Repair;
  readonly report: TabReport;
  readonly commands: Commands;
  readonly nowSeconds: number;
  readonly onLeave: () => void;
};

/** What a repair came to: in words, kind by kind, and with the way back. */
export function Outcome(props: OutcomeProps): JSX.Element | null {
  const { repair, report, commands, nowSeconds, onLeave } = props;
  const { lang } = useReader();
  const translate = useText<typeof POPUP_TEXT>();
  if (repair.step === 'none' || repair.step === 'clearing') {
    const { undo } = report;
    if (undo === null || repair.step === 'clearing') return null;
    const when = writeWhen(undo.atSeconds - nowSeconds, lang);
    return (
      <section class="note">
        <Icon shape="good" />
        <p>{translate('popup.undo.waiting', { when })}</p>
        <div>
          <Undo id={undo.id} commands={commands} isMain={false} />
        </div>
      </section>
    );
  }
  if (repair.step === 'failed')
    return (
      <section class="note stop" role="alert">
        <Icon shape="stop" />
        <p>
          {translate(report.undo === null ? 'popup.outcome.failed' : 'popup.outcome.unanswered')}
        </p>
        {report.undo !== null && (
          <div>
            <Undo id={report.undo.id} commands={commands} isMain={false} />
          </div>
        )}
      </section>
    );
  if (repair.step === 'undoing')
    return (
      <section class="note" role="status">
        <Icon shape="wait" />
        <p>{translate('popup.undo.busy')}</p>
      </section>
    );
  if (repair.step === 'undone')
    return <Undone undo={repair.undo} commands={commands} onLeave={onLeave} />;
  return <Cleared {...props} repair={repair} />;
}

type ClearedProps = Omit<OutcomeProps, 'repair'> & {
  readonly repair: Extract<Repair, { step: 'cleared' }>;
};

function Cleared({ repair, report, commands, onLeave }: ClearedProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const { catalogue } = useReader();
  const { outcome } = repair;
  const kind = outcome?.kind ?? 'waiting';
  const isSame = kind === 'refused' && outcome?.causeBefore === outcome?.causeAfter;
  const { title, text, shape, tone } = wordsFor(kind, isSame);
  const rule = report.diagnosis?.findings[0]?.rule.replaceAll('-', '_');
  const other =
    kind === 'refused' && !isSame && rule !== undefined
      ? (catalogue[`rule.${rule}.title`] ?? '')
      : '';
  const { undoId } = repair.report;
  return (
    <section class={`note ${tone}`} data-outcome={kind} role="status">
      <Icon shape={shape} />
      <h2 class="title">{translate(title)}</h2>
      {text !== null && <p>{translate(text)}</p>}
      {other !== '' && <p>{other}</p>}
      <Results report={repair.report} />
      <div class="row">
        {undoId !== null && <Undo id={undoId} commands={commands} isMain={isSame} />}
        {kind === 'refused' && (
          <Button action="show-why" onClick={() => void commands.show('why')}>
            {translate('popup.outcome.why')}
          </Button>
        )}
        {kind !== 'waiting' && (
          <Button action="leave" kind="plain" onClick={onLeave}>
            {translate('popup.done')}
          </Button>
        )}
      </div>
    </section>
  );
}

type Words = {
  readonly title: keyof typeof POPUP_TEXT & `popup.outcome.${string}`;
  readonly text: 'popup.outcome.sign-in.text' | 'popup.outcome.refused.same.text' | null;
  readonly shape: Shape;
  readonly tone: 'good' | 'care' | 'stop' | 'quiet';
};

function wordsFor(kind: 'opens' | 'sign-in' | 'refused' | 'waiting', isSame: boolean): Words {
  if (kind === 'opens')
    return { title: 'popup.outcome.opens', text: null, shape: 'good', tone: 'good' };
  if (kind === 'sign-in')
    return {
      title: 'popup.outcome.sign-in',
      text: 'popup.outcome.sign-in.text',
      shape: 'key',
      tone: 'care',
    };
  if (kind === 'waiting')
    return { title: 'popup.outcome.waiting', text: null, shape: 'wait', tone: 'quiet' };
  return isSame
    ? {
        title: 'popup.outcome.refused.same',
        text: 'popup.outcome.refused.same.text',
        shape: 'stop',
        tone: 'stop',
      }
    : { title: 'popup.outcome.refused.other', text: null, shape: 'stop', tone: 'stop' };
}

function Results({ report }: { readonly report: ClearReport }): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  return (
    <ul class="results" aria-label={translate('popup.result')}>
      {report.kinds.map(({ kind, result, count, failed, reason }) => (
        <li key={kind} data-kind={kind} data-result={result}>
          <span>{translate(`popup.kind.${kind}`)}: </span>
          {result === 'cleared' && count !== null
            ? translate('popup.result.cleared-count', { count })
            : translate(`popup.result.${result}`)}
          {reason !== undefined && <span class="names">{translate(`popup.reason.${reason}`)}</span>}
          {failed.length > 0 && (
            <span class="names">
              {translate('popup.result.still-there', { names: failed.slice(0, 20).join(', ') })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

type UndoProps = { readonly id: string; readonly commands: Commands; readonly isMain: boolean };

function Undo({ id, commands, isMain }: UndoProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  return (
    <Button action="undo" kind={isMain ? 'main' : 'quiet'} onClick={() => void commands.undo(id)}>
      {translate('popup.undo')}
    </Button>
  );
}

type UndoneProps = {
  readonly undo: UndoReport;
  readonly commands: Commands;
  readonly onLeave: () => void;
};

function Undone({ undo, commands, onLeave }: UndoneProps): JSX.Element {
  const translate = useText<typeof POPUP_TEXT>();
  const { lang } = useReader();
  const { restored, replaced, failed, storageRestored, left = [], ended = [], storage } = undo;
  return (
    <section
      class={`note ${failed.length > 0 ? 'care' : 'good'}`}
      data-undone={restored}
      role="status"
    >
      <Icon shape={failed.length > 0 ? 'caution' : 'good'} />
      <h2 class="title">
        {translate(`popup.undone.${pluralOf(lang, restored)}`, { count: restored })}
      </h2>
      {storageRestored && <p>{translate('popup.undone.storage')}</p>}
      {replaced.length > 0 && (
        <p>{translate('popup.undone.replaced', { names: replaced.join(', ') })}</p>
      )}
      {left.length > 0 && <p>{translate('popup.undone.left', { names: left.join(', ') })}</p>}
      {ended.length > 0 && <p>{translate('popup.undone.ended', { names: ended.join(', ') })}</p>}
      {(storage?.lostTabs ?? 0) > 0 && <p>{translate('popup.undone.lost-tabs')}</p>}
      {failed.length > 0 && <p>{translate('popup.undone.failed', { names: failed.join(', ') })}</p>}
      <div class="row">
        <Button action="reload" onClick={() => void commands.reload(false)}>
          {translate('popup.action.reload')}
        </Button>
        <Button action="leave" kind="plain" onClick={onLeave}>
          {translate('popup.done')}
        </Button>
      </div>
    </section>
  );
}
