import { defineCheck } from './define-check.ts';
import { shownText } from './shown-text.ts';

export const largeFieldUnnamed = defineCheck({
  id: 'large-field-unnamed',
  severity: 'note',
  statuses: [431],
  text: 'A 431 should say which field was too large: nobody else can know, and clearing cookies helps only against cookies.',
  source: 'https://www.rfc-editor.org/rfc/rfc6585#section-5',
  match: (facts) => {
    if (facts.words === null) return undefined;
    const text = shownText(facts).replaceAll('request header', '');
    return /cookie|referer|authorization|x-[a-z]/.test(text) ? undefined : {};
  },
});
