import type { PopupPart } from '../messages/protocol.ts';
import { openPopup } from '../platform/action.ts';
import { sessionItem } from '../platform/session-item.ts';
import type { TabInfo } from '../platform/tabs.ts';

/** Part of the popup to begin with, asked for by a card, a key or the context menu. */
const wantedPart = sessionItem<{ tabId: number; part: PopupPart } | null>('wanted-part', null);

/** Opens the popup of a tab on a part. False where the browser would not. */
export async function openOn({ id, windowId }: TabInfo, part: PopupPart): Promise<boolean> {
  await wantedPart.update(() => ({ tabId: id, part }));
  return openPopup(windowId);
}

/** The part that was asked for in a tab; taken once. */
export async function takeWantedPart(tabId: number): Promise<PopupPart> {
  const wanted = await wantedPart.read();
  if (wanted?.tabId !== tabId) return 'why';
  await wantedPart.remove();
  return wanted.part;
}
