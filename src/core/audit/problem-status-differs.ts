import { readProblem } from '../http/problem.ts';
import { answerField } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const problemStatusDiffers = defineCheck({
  id: 'problem-status-differs',
  severity: 'error',
  statuses: 'any',
  text: 'The problem’s status member says {member}, the answer says {status}: they must be the same where they are written.',
  source: 'https://www.rfc-editor.org/rfc/rfc9457#section-3.1.2',
  match: (facts) => {
    const body = facts.exchange.response.body?.text ?? '';
    const problem = readProblem(body, answerField(facts, 'content-type') ?? null);
    return problem === null || problem.status === null || problem.status === facts.status
      ? undefined
      : { member: String(problem.status), status: String(facts.status) };
  },
});
