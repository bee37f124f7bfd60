import { defineRule } from './define-rule.ts';

export default defineRule({
  id: 'attack-pattern-in-request',
  cause: 'waf-block',
  statuses: [400, 403, 405, 406, 418, 493, 501],
  needs: ['exchange', 'isBarePage'],
  confidence: 'likely',
  basis: 'inferred',
  sources: ['https://coreruleset.org/docs/3-about-rules/rules/'],
  // Firewalls borrow these statuses: with such a request they say nothing of format or method.
  overrides: ['media-type-not-supported', 'method-not-allowed', 'request-not-understood'],
  text: {
    title: 'A firewall of the site refused the request',
    why: 'The request holds characters that look like an attack, and the answer gives no other reason.',
    fix: [
      'Go back and leave out unusual characters in what you typed or in the address.',
      'If you did nothing unusual, send the site’s owner the time and the number shown on the page.',
    ],
    fixApi: [
      'Compare the refused request with one that passes: body, query and user agent are the usual triggers.',
    ],
  },
  actions: ['go-back', 'copy-report'],
  match({ exchange: { url, request }, isBarePage }) {
    if (!isBarePage) return undefined;
    const found = findAttackPattern(url) ?? findAttackPattern(request.body ?? '');
    return found === undefined
      ? undefined
      : { evidence: [{ from: 'url', name: 'pattern', value: found }] };
  },
});

/** Families that the OWASP Core Rule Set looks for (rules 930 to 944), as short literal marks. */
const PATTERNS = [
  '<script',
  'onerror=',
  'javascript:',
  'union select',
  'union all select',
  "' or '",
  "' or 1",
  "1' or",
  'or 1=1',
  'and 1=1',
  'drop table',
  'sleep(',
  'benchmark(',
  'information_schema',
  '../..',
  '/etc/passwd',
  '${jndi:',
  'xp_cmdshell',
  '<?php',
  'base64_decode(',
  ';cat ',
  '|cat ',
  'cmd.exe',
  '/bin/sh',
  '%00',
];

function findAttackPattern(text: string): string | undefined {
  const plain = decodeLoosely(text.slice(0, 4096)).toLowerCase().replace(/\s+/g, ' ');
  return PATTERNS.find((pattern) => plain.includes(pattern));
}

/** Percent-decoding that leaves what is broken as it stands. */
function decodeLoosely(text: string): string {
  return text
    .replace(/\+/g, ' ')
    .replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}
