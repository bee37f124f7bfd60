import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Catalogue } from '../core/describe.ts';
import { type Texts, type Translate, translatorOf } from './translate.ts';

/** Who reads a page: the texts, and how their language is written. */
export type PageReader = {
  readonly catalogue: Catalogue;
  /** BCP 47 tag of the catalogue's language. */
  readonly lang: string;
};

export const ReaderContext = createContext<PageReader>({ catalogue: {}, lang: 'en' });

export function useReader(): PageReader {
  return useContext(ReaderContext);
}

/** The texts of a view, in the reader's language. */
export function useText<View extends Texts>(): Translate<View> {
  const { catalogue } = useReader();
  return useMemo(() => translatorOf<View>(catalogue), [catalogue]);
}

/** Which way a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(?:ar|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr';
}
