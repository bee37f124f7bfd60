import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { askBackground } from '../messages/send.ts';
import { askForOrigin, onPermissionsChanged } from '../platform/permissions.ts';
import { ReaderContext, useReader } from '../ui/reader.ts';
import { App } from './app.tsx';
import { Guarded } from './broken.tsx';
import { commandsFor } from './commands.ts';
import { findSite } from './find-site.ts';
import { GUIDE_MEANS } from './guide-means.ts';
import { FIRST_STATE, nextState } from './state.ts';
import { TOKEN_MEANS } from './token-means.ts';

const NO_TEXTS = {};

/** The popup about a tab, joined to the browser. */
export function Popup({ tabId }: { readonly tabId: number }): JSX.Element {
  const [state, dispatch] = useReducer(nextState, FIRST_STATE);
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
    void commands.refresh();
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
