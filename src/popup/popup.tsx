import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { TabReport } from '../messages/protocol.ts';
import { askBackground } from '../messages/send.ts';
import { askForOrigin, onPermissionsChanged } from '../platform/permissions.ts';
import { ReaderContext, useReader } from '../ui/reader.ts';
import { App } from './app.tsx';
import { Guarded } from './broken.tsx';
import { commandsFor } from './commands.ts';
import { findSite } from './find-site.ts';
import { GUIDE_MEANS } from './guide-means.ts';
import { FIRST_STATE, nextState, type PopupEvent, type PopupState } from './state.ts';
import { TOKEN_MEANS } from './token-means.ts';

const NO_TEXTS = {};

const eventOf = (report: TabReport | null): PopupEvent =>
  report === null ? { kind: 'report-failed' } : { kind: 'report-came', report };

const stateAfter = (first: TabReport | null): PopupState =>
  first === null ? FIRST_STATE : nextState(FIRST_STATE, eventOf(first));

type PopupProps = {
  readonly tabId: number;
  /** What is known of the tab; null where it is still on its way. */
  readonly first: TabReport | null;
  /** The same when it is there; null where it could not be had. */
  readonly report: Promise<TabReport | null>;
};

/** The popup about a tab, joined to the browser. */
export function Popup({ tabId, first, report }: PopupProps): JSX.Element {
  const [state, dispatch] = useReducer(nextState, first, stateAfter);
  const commands = useMemo(
    () =>
      commandsFor({
        ask: askBackground,
        tabId,
        dispatch,
        findSite: () => findSite(tabId),
        askForOrigin,
        ...TOKEN_MEANS,
        guide: GUIDE_MEANS,
      }),
    [tabId],
  );
  useEffect(() => {
    if (first === null) void report.then((late) => dispatch(eventOf(late)));
    onPermissionsChanged(() => void commands.refresh());
  }, [commands]);
  const { part, siteData, tokens } = state;
  const isHere = state.report.step === 'here';
  useEffect(() => {
    // The part to begin with comes with the report: it stands there, but nothing of it has been asked for.
    if (part === 'site-data' && siteData.step === 'unasked') void commands.lookAtSiteData();
    if (part === 'tokens' && tokens.step === 'unasked') void commands.lookAtTokens();
  }, [isHere, commands]);
  const outcome = state.repair.step === 'cleared' ? state.repair.outcome : null;
  useEffect(() => {
    if (outcome !== null) void commands.lookAtSiteData();
  }, [outcome?.kind, commands]);
  const reader = useReader();
  const rowTexts = state.report.step === 'here' ? state.report.value.rowTexts : NO_TEXTS;
  const whole = useMemo(
    () => ({ ...reader, catalogue: { ...reader.catalogue, ...rowTexts } }),
    [reader, rowTexts],
  );
  return (
    <ReaderContext.Provider value={whole}>
      <Guarded>
        <App state={state} commands={commands} dispatch={dispatch} />
      </Guarded>
    </ReaderContext.Provider>
  );
}
