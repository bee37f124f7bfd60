import { CLI_TEXT } from '../cli/text.ts';
import type { Catalogue } from '../core/describe.ts';
import { engineEnglish } from '../core/english.ts';
import { INSPECT_TEXT } from '../inspect/text.ts';
import { OPTIONS_TEXT } from '../options/text.ts';
import { POPUP_TEXT } from '../popup/text.ts';
import { guideEnglish } from '../repair/guide/text.ts';
import { UI_TEXT } from '../ui/text.ts';
import { WELCOME_TEXT } from '../welcome/text.ts';

/**
 * Every English text by its key, sorted: what `en.json` holds. For the test that writes and checks that file; the
 * extension itself fetches the file.
 */
export function collectEnglish(): Catalogue {
  const all: Catalogue = {
    ...engineEnglish(),
    ...guideEnglish(),
    ...CLI_TEXT,
    ...UI_TEXT,
    ...POPUP_TEXT,
    ...OPTIONS_TEXT,
    ...WELCOME_TEXT,
    ...INSPECT_TEXT,
  };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
