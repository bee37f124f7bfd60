import { loadFormats } from '../held/load-formats.ts';
import { readCapabilities } from '../platform/capabilities.ts';
import { runAfter } from '../platform/clock.ts';
import { listCookiesFor } from '../platform/cookie-jar.ts';
import { onPermissionsChanged } from '../platform/permissions.ts';
import { onTabClosed, onTabReplaced, readTab } from '../platform/tabs.ts';
import { watchNavigation, watchRequests } from '../platform/web-request.ts';
import { makeFollower } from './follow.ts';
import { fetchKnowledge } from './knowledge.ts';
import { expectAnswer, forgetUnseen, present } from './present.ts';
import { applyToRecord, changeLoose, dropRecord, hasRecord, moveRecord } from './records.ts';

/** A worker at rest is stopped after thirty seconds: what an answer that slow will need is in the store by then. */
const KEEP_AFTER_SECONDS = 10;

/** Registers every listener of the watcher. To be called in the worker's first tick. */
export function watch(): void {
  const { seesSentHeaders } = readCapabilities();
  const follower = makeFollower({
    seesSentHeaders,
    // Chromium has one jar for each worker; in Firefox a tab can have its own, and only an error asks for it.
    listCookies: async (url, tabId) =>
      listCookiesFor(url, seesSentHeaders ? ((await readTab(tabId))?.storeId ?? '') : ''),
    loadFormats,
    later: (work) => runAfter(KEEP_AFTER_SECONDS, () => void work()),
    hasRecord,
    apply: applyToRecord,
    drop: dropRecord,
    move: moveRecord,
    changeLoose,
    present,
  });
  watchRequests({
    onDocumentRequest: (event) => void follower.onDocumentRequest(event),
    onSent: (event) => void follower.onSent(event),
    onAnswer: (event) => {
      // What a refusal is judged by is on its way while the answer is still being read.
      if (event.type === 'main_frame' && event.status >= 400)
        void Promise.all([fetchKnowledge(), expectAnswer(event.tabId)]);
      void follower.onAnswer(event);
    },
  });
  watchNavigation(
    (event) => void follower.onCommit(event),
    (event) => void follower.onFailedNavigation(event),
  );
  onTabClosed((tabId) => void follower.onTabClosed(tabId));
  onTabReplaced((added, removed) => void follower.onTabReplaced(added, removed));
  onPermissionsChanged(() => void forgetUnseen());
}
