import { type Catalogue, describeFinding } from '../core/describe.ts';
import type { Diagnosis, Finding } from '../core/engine.ts';
import type { CardView } from '../ui/card.tsx';
import type { UI_TEXT } from '../ui/text.ts';
import { translatorOf } from '../ui/translate.ts';
import type { WELCOME_TEXT } from './text.ts';

/** The card of a refusal that never happened: a sign-in that has ended. */
export function makeDemoView(catalogue: Catalogue, lang: string, nowSeconds: number): CardView {
  const translate = translatorOf<typeof UI_TEXT & typeof WELCOME_TEXT>(catalogue);
  const finding: Finding = {
    rule: 'session-ended',
    cause: 'session-expired',
    confidence: 'certain',
    audience: 'visitor',
    evidence: [
      { from: 'status', name: 'status', value: '401 Unauthorized' },
      { from: 'cookie', name: 'session_id', value: translate('welcome.demo.value') },
    ],
    sign: null,
    values: {},
    actions: ['clear-session-cookies'],
    sources: [],
  };
  const diagnosis: Diagnosis = {
    exchangeId: 'demo',
    status: 401,
    silent: false,
    client: 'page',
    responder: { id: 'application', confidence: 'certain' },
    findings: [finding],
    notChecked: [],
    tokens: [],
  };
  const text = describeFinding(finding, diagnosis, { catalogue, lang, nowSeconds });
  return {
    form: 'card',
    cause: finding.cause,
    responder: diagnosis.responder.id,
    lang,
    dir: 'ltr',
    finding: text,
    labels: {
      region: `Readmit: ${text.title}`,
      main: translate('card.main.site-data'),
      more: translate('card.more'),
      less: translate('card.less'),
      close: translate('card.close'),
      evidence: translate('card.evidence'),
      steps: translate('card.steps'),
      notSeen: translate('card.not-seen'),
      toolbar: translate('welcome.demo.press'),
    },
  };
}
