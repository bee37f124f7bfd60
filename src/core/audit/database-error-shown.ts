import { redactText } from '../redact.ts';
import { defineCheck } from './define-check.ts';
import { findPhrase, quoteAt, shownText } from './shown-text.ts';

export const databaseErrorShown = defineCheck({
  id: 'database-error-shown',
  severity: 'error',
  statuses: 'any',
  text: 'The answer repeats what the database said (“{quote}”): it shows tables and queries to whoever tries to inject into them.',
  source: 'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html',
  match: (facts) => {
    if (facts.status < 400) return undefined;
    const text = shownText(facts);
    const phrase = findPhrase(text, PHRASES);
    const at = phrase === undefined ? text.search(/\bora-\d{5}: /) : text.indexOf(phrase);
    return at < 0 ? undefined : { quote: redactText(quoteAt(text, at)) };
  },
});

const PHRASES = [
  'you have an error in your sql syntax',
  'sqlstate[',
  'unclosed quotation mark after the character string',
  'syntax error at or near "',
  'pg::syntaxerror',
  'psycopg2.errors.',
  'sqlite3.operationalerror',
  'sqlite_error',
  'sequelizedatabaseerror',
  'queryfailederror: ',
  'com.mysql.jdbc.',
  'org.postgresql.util.psqlexception',
  'java.sql.sqlsyntaxerrorexception',
  'system.data.sqlclient.sqlexception',
  'microsoft sql native client error',
  'mysql_fetch_',
  'pg_query():',
];
