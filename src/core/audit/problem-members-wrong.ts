import { parseMediaType } from '../http/media-type.ts';
import { answerField } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const problemMembersWrong = defineCheck({
  id: 'problem-members-wrong',
  severity: 'warning',
  statuses: 'any',
  text: 'The problem’s member “{member}” has the wrong type, so clients must ignore it: type, title, detail and instance are strings, status is a number.',
  source: 'https://www.rfc-editor.org/rfc/rfc9457#section-3.1',
  match: (facts) => {
    const type = parseMediaType(answerField(facts, 'content-type') ?? '')?.essence;
    if (type !== 'application/problem+json') return undefined;
    const members = readObject(facts.exchange.response.body?.text ?? '');
    const wrong = MEMBERS.find(
      ([name, wanted]) => members.has(name) && typeof members.get(name) !== wanted,
    );
    return wrong === undefined ? undefined : { member: wrong[0] };
  },
});

const MEMBERS = [
  ['type', 'string'],
  ['title', 'string'],
  ['status', 'number'],
  ['detail', 'string'],
  ['instance', 'string'],
] as const;

function readObject(text: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}
