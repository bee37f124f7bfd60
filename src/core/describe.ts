import type { Diagnosis, Finding } from './engine.ts';
import type { Value } from './rules/define-rule.ts';

/** Flat map of key to text, one a language; `{name}` stands for a placeholder. */
export type Catalogue = Readonly<Record<string, string>>;

/** A finding as a person reads it. */
export type FindingText = {
  readonly title: string;
  /** Begins with the word for how sure it is, where it is not certain. */
  readonly why: string;
  readonly fix: readonly string[];
  readonly audience: string;
  readonly saidBy: string;
  readonly evidence: readonly {
    readonly label: string;
    readonly name: string;
    readonly value: string;
  }[];
};

/** What a text needs besides the finding itself. */
export type Reader = {
  readonly catalogue: Catalogue;
  /** BCP 47 tag of the catalogue's language. */
  readonly lang: string;
  readonly nowSeconds: number;
};

/**
 * A finding in the reader's language. A row that knows more than the cause adds its meaning, and its steps stand in
 * place of the cause's. Text only: nothing in it is HTML.
 */
export function describeFinding(
  finding: Finding,
  diagnosis: Diagnosis,
  reader: Reader,
): FindingText {
  const { catalogue } = reader;
  const rule = `rule.${finding.rule.replaceAll('-', '_')}`;
  const fill = (text: string): string => fillText(text, finding.values, reader);
  const sign = finding.sign === null ? null : `sign.${finding.sign}`;
  const means = sign === null ? undefined : catalogue[`${sign}.means`];
  const ownFix = sign === null ? [] : listOf(catalogue, `${sign}.fix`);
  const apiFix = diagnosis.client === 'api' ? listOf(catalogue, `${rule}.fixApi`) : [];
  const fix =
    ownFix.length > 0 ? ownFix : apiFix.length > 0 ? apiFix : listOf(catalogue, `${rule}.fix`);
  const sure = catalogue[`confidence.${finding.confidence}`] ?? '';
  const why = fill(means ?? catalogue[`${rule}.why`] ?? '');
  return {
    title: catalogue[`rule.${finding.rule.replaceAll('-', '_')}.title`] ?? finding.cause,
    why: sure === '' ? why : `${sure} ${lowerFirst(why, reader.lang)}`,
    fix: fix.map(fill),
    audience: catalogue[`audience.${finding.audience}`] ?? finding.audience,
    saidBy: describeResponder(diagnosis, catalogue),
    evidence: finding.evidence.map(({ from, name, value }) => ({
      label: catalogue[`evidence.${from}`] ?? from,
      name,
      value,
    })),
  };
}

/** Who answered, as a sentence. */
export function describeResponder({ responder }: Diagnosis, catalogue: Catalogue): string {
  const own = catalogue[`said-by.${responder.id}`];
  if (own !== undefined) return own;
  const name = catalogue[`responder.${responder.id}`] ?? responder.id;
  const sentence = (catalogue['said-by'] ?? '{name}').replace('{name}', name);
  const sure = catalogue[`confidence.${responder.confidence}`] ?? '';
  return sure === '' ? sentence : `${sure} ${lowerFirst(sentence, 'en')}`;
}

function listOf(catalogue: Catalogue, key: string): string[] {
  const list: string[] = [];
  for (let place = 0; ; place += 1) {
    const text = catalogue[`${key}.${place}`];
    if (text === undefined) return list;
    list.push(text);
  }
}

function fillText(text: string, values: Finding['values'], reader: Reader): string {
  return text
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      writeValue(values[name] ?? DEFAULTS[name] ?? '', reader),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** A placeholder that no finding filled still has to read well. */
const DEFAULTS: Readonly<Record<string, Value>> = { wait: { kind: 'duration', seconds: null } };

function writeValue(value: Value, { catalogue, lang, nowSeconds }: Reader): string {
  if (typeof value === 'string') return value;
  if (value.kind === 'duration')
    return value.seconds === null
      ? (catalogue['duration.unknown'] ?? '')
      : writeDuration(value.seconds, lang);
  if (value.kind === 'scope')
    return value.scope === null
      ? ''
      : (catalogue['needed.scope'] ?? '').replace('{scope}', value.scope);
  if (value.atSeconds === null) return '';
  return (catalogue['ended.ago'] ?? '').replace(
    '{ago}',
    writeDuration(nowSeconds - value.atSeconds, lang),
  );
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** A span of time in words of a language, in its largest fitting unit: `12 minutes`. Never below one second. */
export function writeDuration(seconds: number, lang: string): string {
  const whole = Math.max(1, Math.round(seconds));
  const [unit, size] = UNITS.find(([, length]) => whole >= length * 2) ?? (['second', 1] as const);
  const count = Math.round(whole / size);
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** After "Probably:" a sentence goes on in lower case, unless it begins with a name or abbreviation. */
function lowerFirst(text: string, lang: string): string {
  const [first = '', second = ''] = text;
  return second !== '' && second === second.toLocaleUpperCase(lang) && /\p{L}/u.test(second)
    ? text
    : first.toLocaleLowerCase(lang) + text.slice(1);
}
