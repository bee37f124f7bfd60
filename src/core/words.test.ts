import { describe, expect, it } from 'vitest';
import { buildExchange } from '../testing/exchange.ts';
import { readWords, type Words } from './words.ts';

function wordsOf(body: unknown, type?: string): Words {
  const answer = type === undefined ? {} : { answer: { 'Content-Type': type } };
  const words = readWords(buildExchange({ status: 403, body, ...answer }));
  if (words === null) throw new Error('expected words');
  return words;
}

describe('readWords', () => {
  it('is null where the body was not seen', () => {
    expect(readWords(buildExchange({ status: 403, body: null }))).toBe(null);
  });

  it.each([
    ['nothing', '', 'text/html', 'empty'],
    ['white space', ' \n ', 'text/html', 'empty'],
    ['a page', '<!DOCTYPE html><h1>No</h1>', 'application/json', 'html'],
    ['a part of a page', '<center>No</center>', '', 'html'],
    ['JSON declared as a page', '{"a":1}', 'text/html', 'json'],
    ['a list', '[{"code":"x"}]', 'application/json', 'json'],
    ['a word in quotes', '"no"', 'application/json', 'json'],
    ['XML', '<?xml version="1.0"?><Error><Code>A</Code></Error>', 'text/html', 'xml'],
    ['XHTML', '<?xml version="1.0"?><html><h1>No</h1></html>', 'text/xml', 'html'],
    ['text', 'RBAC: access denied', 'text/plain', 'text'],
    ['text before a page', 'Warning: x <html><h1>No</h1></html>', 'text/html', 'html'],
    ['bytes', '\u0089PNG\0\0', 'image/png', 'binary'],
  ])('tells by the bytes what a body is: %s', (_, body, type, format) => {
    expect(wordsOf(body, type).format).toBe(format);
  });

  it('reads of a page its title, headings and text, not its scripts', () => {
    const words = wordsOf(
      '<title>Access&nbsp;denied</title><script>var a="secret word"</script><h1>No <b>entry</b></h1><p>Ask&#32;us</p>',
    );
    expect([words.title, words.headings]).toEqual(['Access denied', ['No entry']]);
    expect(words.text).toContain('no entry ask us');
    expect(words.text).not.toContain('secret word');
    expect(words.raw).toContain('secret word');
  });

  it('reads of JSON its codes, messages and leaves', () => {
    const words = wordsOf({ error: { code: 'Token_Expired', message: 'The token ended' }, n: [1] });
    expect(words.codes).toContain('token_expired');
    expect(words.messages).toContain('The token ended');
    expect(words.leaves.map(({ path }) => path)).toEqual(['error.code', 'error.message', 'n.0']);
  });

  it('reads of XML the same', () => {
    const words = wordsOf(
      '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>No</Message></Error>',
    );
    expect(words.codes).toContain('accessdenied');
    expect(words.messages).toEqual(['No']);
  });

  it('reads what can be read of JSON that was cut', () => {
    expect(wordsOf('{"error":"invalid_token","help":"bla', 'application/json').codes).toContain(
      'invalid_token',
    );
  });

  it.each([
    ['a password field', '<html><form><input type=password></form></html>', true],
    ['a form that leads to a sign-in', '<html><form action="/oauth2/start"></form></html>', true],
    ['a search', '<html><form action="/search"><input type="text"></form></html>', false],
  ])('sees whether a page signs in: %s', (_, body, signInForm) => {
    expect(wordsOf(body).signInForm).toBe(signInForm);
  });

  it('files words of the source and of what is read', () => {
    const { index } = wordsOf(
      '<html><p class="deny">Acc&egrave;s refus&eacute;, W<b>or</b>d</p></html>',
    );
    for (const word of ['deny', 'accès', 'refusé', 'word']) expect(index.has(word)).toBe(true);
  });
});
