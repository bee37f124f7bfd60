import { redactText } from '../redact.ts';
import type { Evidence } from '../rules/define-rule.ts';
import { foldText } from '../words/fold.ts';
import { BLOCK } from '../words/html.ts';
import type { Words } from '../words.ts';
import type { Sign } from './sign.ts';

/** A row that holds for an answer, with what made it hold; made only for the rows that a finding rests on. */
export type SeenSign = { readonly sign: Sign; readonly evidence: () => readonly Evidence[] };

type Seen = {
  readonly status: number;
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly words: Words | null;
};

/** What in the answer made a row hold, fit to show: at most four pieces, redacted. */
export function evidenceOf(sign: Sign, seen: Seen): Evidence[] {
  const { when } = sign;
  const evidence: Evidence[] = [];
  for (const name of Object.keys(when.headers ?? {})) {
    const value = seen.headers.get(name)?.[0];
    if (value !== undefined) evidence.push({ from: 'answer', name, value: redactText(value) });
  }
  if (when.challenge !== undefined) evidence.push(...challengeEvidence(seen.headers));
  if (seen.words !== null) evidence.push(...bodyEvidence(sign, seen.words));
  if (evidence.length === 0)
    evidence.push({ from: 'status', name: 'status', value: String(seen.status) });
  return evidence.slice(0, 4);
}

/** The answer's challenges, a piece of evidence each; at most two. */
export function challengeEvidence(headers: ReadonlyMap<string, readonly string[]>): Evidence[] {
  return (headers.get('www-authenticate') ?? [])
    .slice(0, 2)
    .map((value) => ({ from: 'answer', name: 'WWW-Authenticate', value: redactText(value) }));
}

function bodyEvidence({ when }: Sign, words: Words): Evidence[] {
  const evidence: Evidence[] = [];
  const code = when.code?.find((wanted) => words.codes.includes(wanted));
  if (code !== undefined) {
    const written = words.leaves.find(({ value }) => foldText(value) === code)?.value ?? code;
    evidence.push({ from: 'body', name: 'code', value: redactText(written) });
  }
  const phrases = [
    ...(when.text ?? []),
    ...(when.anyText ?? []),
    ...(when.wholeText ?? []),
    ...(when.title ?? []),
  ];
  const sentence = sentenceWith(phrases, words.messages) ?? blockWith(phrases, words);
  const first = words.messages[0];
  if (sentence !== undefined)
    evidence.push({ from: 'body', name: 'message', value: redactText(sentence) });
  else if (first !== undefined && code === undefined)
    evidence.push({
      from: 'body',
      name: words.title === '' ? 'message' : 'title',
      value: redactText(first),
    });
  return evidence;
}

function sentenceWith(phrases: readonly string[], messages: readonly string[]): string | undefined {
  return messages
    .find((message) => {
      const folded = foldText(message);
      return phrases.some((phrase) => folded.includes(phrase));
    })
    ?.slice(0, 300);
}

/** The block of a page that holds one of the phrases, as it was written. */
function blockWith(phrases: readonly string[], { text, written }: Words): string | undefined {
  const block = sentenceWith(phrases, written.split(BLOCK));
  if (block !== undefined) return block.replace(/\s+/g, ' ').trim();
  // A sentence that goes over several blocks is quoted as patterns see it.
  return phrases.find((phrase) => text.includes(phrase));
}
