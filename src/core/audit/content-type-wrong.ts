import { isJsonType, parseMediaType } from '../http/media-type.ts';
import { answerField } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const contentTypeWrong = defineCheck({
  id: 'content-type-wrong',
  severity: 'error',
  statuses: 'any',
  text: 'The body is {format} and is declared as {type}: clients that believe the field cannot read it, and text that a visitor typed may run as a page.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-8.3',
  match: (facts) => {
    const type = parseMediaType(answerField(facts, 'content-type') ?? '')?.essence;
    const { words, exchange } = facts;
    if (type === undefined || words === null || exchange.response.body?.from !== 'answer')
      return undefined;
    if (words.format === 'json' && words.leaves.length > 0 && /html|xml/.test(type))
      return { format: 'JSON', type };
    if (words.format === 'html' && (isJsonType(type) || type === 'application/xml'))
      return { format: 'HTML', type };
    return undefined;
  },
});
