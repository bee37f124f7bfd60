import { describe, expect, it } from 'vitest';
import { exchangeOf, NOON } from '../testing/answer.ts';
import { ANSWERS } from '../testing/answers/index.ts';
import { buildExchange, type Given } from '../testing/exchange.ts';
import { diagnose } from './diagnose.ts';
import type { Exchange } from './exchange.ts';
import { sealExchange as seal } from './seal.ts';
import { makeJws } from './tokens/example-token.ts';
import { OPAQUE_INDEX } from './tokens/opaque-index.ts';

const sealExchange = (exchange: Exchange, nowSeconds: number): Exchange =>
  seal(OPAQUE_INDEX, exchange, nowSeconds);

describe('sealExchange', () => {
  it('changes no diagnosis of any labelled answer', () => {
    for (const answer of ANSWERS) {
      const exchange = exchangeOf(answer);
      const sealed = diagnose(sealExchange(exchange, NOON), NOON);
      const { findings, ...rest } = diagnose(exchange, NOON);
      const { findings: sealedFindings, ...sealedRest } = sealed;
      const told = (list: typeof findings) =>
        list.map(({ rule, cause, confidence, audience, sign }) => ({
          ...{ rule, cause, confidence, audience, sign },
        }));
      expect(sealedRest, answer.name).toEqual(rest);
      expect(told(sealedFindings), answer.name).toEqual(told(findings));
    }
  }, 30_000);

  const secrets: readonly (Given & { name: string })[] = [
    { name: 'a token', status: 401, sent: { Authorization: 'Bearer EXAMPLE-0001' } },
    { name: 'a token without a scheme', status: 401, sent: { Authorization: 'EXAMPLE-0001' } },
    { name: 'a password', status: 401, sent: { 'Proxy-Authorization': 'Basic EXAMPLE=' } },
    { name: 'a key', status: 401, sent: { 'X-Api-Key': 'EXAMPLE-0001' } },
    { name: 'a session', status: 401, cookie: 'sid=EXAMPLE-0001; theme=EXAMPLE' },
    { name: 'a link', status: 403, url: 'https://a.example/?token=EXAMPLE0001&X-Sig=EXAMPLE' },
    {
      name: 'where it came from',
      status: 403,
      sent: { Referer: 'https://a.example/?code=EXAMPLE-0001-0002' },
    },
    { name: 'a form', status: 403, posted: 'user=EXAMPLE&password=EXAMPLE' },
    { name: 'JSON', status: 403, posted: '{"password": "EXAMPLE", "n": "EXAMPLE"}' },
    {
      name: 'a cookie set',
      status: 200,
      answer: { 'Set-Cookie': ['sid=EXAMPLE; Path=/', 'a="EXAMPLE"'] },
    },
    { name: 'a redirect', status: 302, answer: { Location: '/cb?access_token=EXAMPLE-0001' } },
  ];

  it.each(secrets)('keeps nothing of $name', ({ name, ...given }) => {
    const sealed = sealExchange(buildExchange(given), NOON);
    expect(JSON.stringify({ ...sealed, response: sealed.response.headers })).not.toContain(
      'EXAMPLE',
    );
  });

  it('keeps names, and what a sent token says of itself', () => {
    const token = makeJws({ exp: NOON - 60, sub: 'ada' });
    const sealed = sealExchange(
      buildExchange({
        status: 401,
        sent: { Authorization: `Bearer ${token}` },
        cookie: 'sid=EXAMPLE',
      }),
      NOON,
    );
    expect(sealed.sentTokens?.[0]?.expiresSeconds).toBe(NOON - 60);
    expect(sealed.request.cookies).toEqual([{ name: 'sid', bytes: 11 }]);
    expect(JSON.stringify(sealed)).not.toContain(token.slice(-20));
  });

  it.each([
    {
      name: 'an element with a prefix',
      body: '<s:E><wsse:Password Type="t">EXAMPLE</wsse:Password></s:E>',
      keeps: '<wsse:Password',
    },
    {
      name: 'an element without one',
      body: '<E><Password>EXAMPLE</Password></E>',
      keeps: '<Password>',
    },
    {
      name: 'unparsed text of an element',
      body: '<E><Password><![CDATA[EXAMPLE<EXAMPLE]]></Password></E>',
      keeps: '<Password>',
    },
    {
      name: 'a JSON text with spaces and commas',
      body: '{"user":"ada","password":"my EXAMPLE, \\"EXAMPLE\\""}',
      keeps: '"password":',
    },
    { name: 'a JSON text cut short', body: '{"password":"my EXAMPLE, EXA', keeps: '"password":' },
    { name: 'a list of a JSON text', body: '{"codes":["EXAMPLE","EXAMPLE"]}', keeps: '"codes":' },
    { name: 'a JSON text of a word', body: '"EXAMPLE"', keeps: '"' },
    { name: 'a form', body: 'login=ada&password=EXAMPLE+EXAMPLE', keeps: '&password=' },
    { name: 'a form of plain text', body: 'password=my EXAMPLE, EXAMPLE', keeps: 'password=' },
    {
      name: 'a form in parts',
      body: '--b\r\nContent-Disposition: form-data; name="password"\r\n\r\nmy EXAMPLE\r\n--b--',
      keeps: 'name="password"',
    },
  ])('keeps the names and none of the values of a body: $name', ({ body, keeps }) => {
    const exchange = buildExchange({ status: 401 });
    const { request } = sealExchange({ ...exchange, request: { ...exchange.request, body } }, NOON);
    expect(request.body).toContain(keeps);
    expect(request.body).not.toMatch(/EXA|ada/);
  });

  it('is the same when done twice', () => {
    const once = sealExchange(
      buildExchange({
        status: 401,
        sent: { Authorization: 'Bearer EXAMPLE' },
        cookie: 'sid=EXAMPLE',
      }),
      NOON,
    );
    expect(diagnose(sealExchange(once, NOON), NOON)).toEqual(diagnose(once, NOON));
  });
});
