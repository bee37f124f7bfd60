import { readCapabilities } from '../platform/capabilities.ts';
import { listCookiesFor } from '../platform/cookie-jar.ts';
import { onPermissionsChanged } from '../platform/permissions.ts';
import { onTabClosed, onTabReplaced, readTab } from '../platform/tabs.ts';
import { watchNavigation, watchRequests } from '../platform/web-request.ts';
import { makeFollower } from './follow.ts';
import { forgetUnseen, present } from './present.ts';
import { applyToRecord, changeLoose, dropRecord, hasRecord, moveRecord } from './records.ts';

/** Registers every listener of the watcher. To be called in the worker's first tick. */
export function watch(): void {
  const { seesSentHeaders } = readCapabilities();
  const follower = makeFollower({
    seesSentHeaders,
    // Chromium has one jar for each worker; in Firefox a tab can have its own, and only an error asks for it.
    listCookies: async (url, tabId) =>
      listCookiesFor(url, seesSentHeaders ? ((await readTab(tabId))?.storeId ?? '') : ''),
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
    onAnswer: (event) => void follower.onAnswer(event),
  });
  watchNavigation(
    (event) => void follower.onCommit(event),
    (event) => void follower.onFailedNavigation(event),
  );
  onTabClosed((tabId) => void follower.onTabClosed(tabId));
  onTabReplaced((added, removed) => void follower.onTabReplaced(added, removed));
  onPermissionsChanged(() => void forgetUnseen());
}
