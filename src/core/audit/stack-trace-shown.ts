import { redactText } from '../redact.ts';
import { defineCheck } from './define-check.ts';
import { findPhrase, quoteAt, shownText } from './shown-text.ts';

export const stackTraceShown = defineCheck({
  id: 'stack-trace-shown',
  severity: 'error',
  statuses: 'refused',
  text: 'The answer shows where in the code it failed (“{quote}”): that belongs into a log, and helps whoever looks for a way in.',
  source: 'https://www.rfc-editor.org/rfc/rfc9457#section-5',
  match: (facts) => {
    const text = `\n${shownText(facts)}`;
    const phrase = findPhrase(text, PHRASES);
    if (phrase !== undefined) return { quote: redactText(quoteAt(text, text.indexOf(phrase))) };
    for (const place of [...text.matchAll(PLACE_IN_CODE)].slice(0, 20)) {
      const before = text.slice(Math.max(0, place.index - 160), place.index).replace(/\s/g, ' ');
      const start = before.lastIndexOf(' at ');
      if (start >= 0 || before.includes('file "'))
        return { quote: redactText(quoteAt(before.slice(Math.max(0, start)) + place[0], 0, 120)) };
    }
    return undefined;
  },
});

/** A file of source code and a line of it: `Login.java:42`, `app.js:10:5`. */
const PLACE_IN_CODE = /\.(?:java|kt|scala|cs|vb|rb|php|py|go|rs|[cm]?[jt]sx?):(?:line )?\d{1,6}/g;

const PHRASES = [
  'traceback (most recent call last)',
  'exception in thread "',
  'fatal error: uncaught ',
  'stack trace: #0 ',
  'goroutine 1 [running]',
  "you're seeing this error because you have debug = true",
  'the debugger caught an exception in your wsgi application',
  "server error in '/' application. stack trace",
  '[nullreferenceexception: object reference not set',
];
