import type { Catalogue } from '../core/describe.ts';

/** The texts of a view: key to English, as a constant, so that keys and placeholders are checked where they are used. */
export type Texts = Readonly<Record<string, string>>;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type ValuesFor<Text extends string> = [NamesIn<Text>] extends [never]
  ? []
  : [values: Readonly<Record<NamesIn<Text>, string | number>>];

export type Translate<View extends Texts> = <Key extends keyof View & string>(
  key: Key,
  ...values: ValuesFor<View[Key]>
) => string;

/** A view's texts in the catalogue's language. A key that the catalogue lacks shows as itself. */
export function translatorOf<View extends Texts>(catalogue: Catalogue): Translate<View> {
  return (key, ...[values]) => fillText(catalogue[key] ?? key, values ?? {});
}

/** A text with its `{placeholders}` filled; one that no value is given for stays as it is. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Which of the four forms that texts are kept in a number takes in a language. */
export function pluralOf(lang: string, count: number): 'one' | 'few' | 'many' | 'other' {
  const form = new Intl.PluralRules(lang).select(count);
  return form === 'one' || form === 'few' || form === 'many' ? form : 'other';
}
