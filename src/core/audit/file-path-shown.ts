import { redactText } from '../redact.ts';
import { defineCheck } from './define-check.ts';
import { quoteAt, shownText } from './shown-text.ts';

export const filePathShown = defineCheck({
  id: 'file-path-shown',
  severity: 'warning',
  statuses: 'refused',
  text: 'The answer shows a path on the server (“{path}”): it tells users, frameworks and places to aim at.',
  source: 'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html',
  match: (facts) => {
    const text = shownText(facts);
    const at = text.search(SERVER_PATH);
    return at < 0
      ? undefined
      : { path: redactText((/^\S{0,100}/.exec(quoteAt(text, at, 100)) ?? [''])[0]) };
  },
});

const SERVER_PATH =
  /(?:\/var\/www\/|\/var\/lib\/|\/usr\/share\/|\/usr\/local\/|\/srv\/[a-z]|\/home\/[a-z0-9_-]{1,32}\/(?:public_html|www|app|sites)|\b[c-e]:\\(?:inetpub|windows|users|program files|web|sites)\\)/;
