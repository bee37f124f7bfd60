import { describeFinding } from '../core/describe.ts';
import type { Diagnosis } from '../core/engine.ts';
import type { CardContent, PopupPart } from '../messages/protocol.ts';
import { readClock } from '../platform/clock.ts';
import { loadCatalogue, loadRowTexts, readTextLanguage } from './knowledge.ts';

/** What the card of a diagnosis shows, in the reader's language; null where there is nothing to say. */
export async function composeCard(
  diagnosis: Diagnosis,
  form: 'card' | 'line',
): Promise<CardContent | null> {
  const finding = diagnosis.findings[0];
  if (finding === undefined) return null;
  const lang = await readTextLanguage();
  const [common, rows] = await Promise.all([loadCatalogue(lang), loadRowTexts(lang, [diagnosis])]);
  const catalogue = { ...common, ...rows };
  const text = (key: string): string => catalogue[key] ?? key;
  const described = describeFinding(finding, diagnosis, {
    catalogue,
    lang,
    nowSeconds: readClock(),
  });
  const part = partFor(finding.actions);
  return {
    form,
    cause: finding.cause,
    responder: diagnosis.responder.id,
    lang,
    // Both languages are written from left to right; a third may not be.
    dir: 'ltr',
    finding: described,
    labels: {
      region: `Readmit: ${described.title}`,
      main: text(`card.main.${part}`),
      more: text('card.more'),
      less: text('card.less'),
      close: text('card.close'),
      evidence: text('card.evidence'),
      steps: text('card.steps'),
      notSeen: text('card.not-seen'),
      toolbar: text('card.toolbar'),
    },
    part,
  };
}

function partFor(actions: Diagnosis['findings'][number]['actions']): PopupPart {
  if (actions.some((action) => action.startsWith('clear-'))) return 'site-data';
  return actions.includes('inspect-token') ? 'tokens' : 'why';
}
