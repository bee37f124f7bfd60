import { runInPage } from '../platform/scripting.ts';
import { readTab } from '../platform/tabs.ts';
import { tellOwnPart } from '../repair/in-page.ts';
import { tellOutcome } from '../repair/outcome.ts';
import { diagnoseTab } from './diagnose-tab.ts';
import { changeRecord, readRecord } from './records.ts';

/**
 * Tells what a repair came to, once the page after it is there: refused again, a sign-in, or open. The page is read
 * because the person pressed the button that said so. Called for every event of a tab; without a repair it does nothing,
 * and of a page that moves on while it is looked at, the one after it is told.
 */
export async function judgeRepair(tabId: number): Promise<void> {
  const { repair, answer, commit } = await readRecord(tabId);
  if (repair === null || commit === null || commit.atSeconds < repair.startedAtSeconds) return;
  const diagnosis = await diagnoseTab({ answer });
  const read = commit.error === null ? await runInPage(tabId, tellOwnPart, null) : null;
  const tab = await readTab(tabId);
  const causeAfter =
    diagnosis === null && commit.error === null
      ? null
      : (diagnosis?.findings[0]?.cause ?? 'unknown');
  const kind = tellOutcome({
    causeAfter,
    asked: repair.url,
    ended: read?.url ?? tab?.url ?? commit.url,
    own: read?.own ?? null,
  });
  await changeRecord(tabId, (now) =>
    now.repair?.startedAtSeconds !== repair.startedAtSeconds ||
    now.commit?.atSeconds !== commit.atSeconds
      ? now
      : {
          ...now,
          repair: null,
          outcome: { kind, causeBefore: repair.causeBefore, causeAfter, report: repair.report },
        },
  );
}
