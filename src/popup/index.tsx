import { render } from 'preact';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { loadReader } from '../messages/load-reader.ts';
import { askBackground } from '../messages/send.ts';
import { askForOrigin, onPermissionsChanged } from '../platform/permissions.ts';
import { findActiveTab } from '../platform/tabs.ts';
import { directionOf, ReaderContext, useReader } from '../ui/reader.ts';
import { App } from './app.tsx';
import { commandsFor } from './commands.ts';
import { findSite } from './find-site.ts';
import { FIRST_STATE, nextState } from './state.ts';
import { TOKEN_MEANS } from './token-means.ts';
import '../ui/colors.css';
import '../ui/page.css';
import './popup.css';

const NO_TEXTS = {};

void start();

async function start(): Promise<void> {
  const [{ catalogue, lang }, tabId] = await Promise.all([loadReader(askBackground), findTab()]);
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  const reader = { catalogue, lang };
  const root = (
    <ReaderContext.Provider value={reader}>
      <Popup tabId={tabId ?? -1} />
    </ReaderContext.Provider>
  );
  render(root, document.body);
}

/** The tab of `?tab=`, for the popup in a tab of its own; else the one in front. */
async function findTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? findActiveTab() : Number(named);
}

function Popup({ tabId }: { readonly tabId: number }) {
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
      <App state={state} commands={commands} dispatch={dispatch} />
    </ReaderContext.Provider>
  );
}
