import { readProblem } from '../http/problem.ts';
import { answerField } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const problemUndeclared = defineCheck({
  id: 'problem-undeclared',
  severity: 'note',
  statuses: 'refused',
  text: 'The body has the form of problem details, and is declared as {type}: with application/problem+json clients know it as such.',
  source: 'https://www.rfc-editor.org/rfc/rfc9457#section-3',
  match: (facts) => {
    const type = answerField(facts, 'content-type');
    if (type === undefined || type.includes('problem+')) return undefined;
    const problem = readProblem(facts.exchange.response.body?.text ?? '', type);
    return problem === null ? undefined : { type: type.slice(0, 80) };
  },
});
