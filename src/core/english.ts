import { auditKey, CHECKS } from './audit/index.ts';
import type { Catalogue } from './describe.ts';
import { SIGNS } from './knowledge/index.ts';
import { RESPONDERS } from './knowledge/responders.ts';
import { RULES } from './rules/index.ts';
import { OPAQUE_FORMATS } from './tokens/opaque-formats.ts';
import { CORE_TEXT } from './words-for-people.ts';

/** The English catalogue of the engine: texts of rules, checks and rows, under the keys that `describe` reads. */
export function engineEnglish(): Catalogue {
  const catalogue: Record<string, string> = {};
  for (const [id, name] of Object.entries(RESPONDERS)) catalogue[`responder.${id}`] = name;
  for (const { id, name } of OPAQUE_FORMATS) catalogue[`format.${id}`] = name;
  Object.assign(catalogue, CORE_TEXT);
  const add = (key: string, texts: readonly string[] | undefined): void => {
    (texts ?? []).forEach((text, place) => {
      catalogue[`${key}.${place}`] = text;
    });
  };
  for (const { id, text } of RULES) {
    const key = `rule.${id.replaceAll('-', '_')}`;
    catalogue[`${key}.title`] = text.title;
    catalogue[`${key}.why`] = text.why;
    add(`${key}.fix`, text.fix);
    add(`${key}.fixApi`, text.fixApi);
  }
  for (const { id, text } of CHECKS) catalogue[auditKey(id)] = text;
  for (const { id, means, fix } of SIGNS) {
    if (means !== undefined) catalogue[`sign.${id}.means`] = means;
    add(`sign.${id}.fix`, fix);
  }
  return catalogue;
}
