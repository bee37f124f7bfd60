import { browser } from './browser.ts';

/** The browser's own language as a BCP 47 tag. */
export function readLanguage(): string {
  return browser.i18n.getUILanguage();
}
