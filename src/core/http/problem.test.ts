import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOAuthError, readProblem } from './problem.ts';

const JSON_TYPE = 'application/problem+json; charset=utf-8';

describe('readProblem', () => {
  it('gives the members, and the names of further ones', () => {
    const body = JSON.stringify({
      type: 'https://api.example/problems/no-credit',
      title: 'No credit',
      status: 403,
      detail: 'The balance is 30',
      instance: '/account/1',
      balance: 30,
      accounts: [],
    });
    expect(readProblem(body, JSON_TYPE)).toEqual({
      type: 'https://api.example/problems/no-credit',
      title: 'No credit',
      status: 403,
      detail: 'The balance is 30',
      instance: '/account/1',
      extensions: ['balance', 'accounts'],
    });
  });

  it('takes members of the wrong type for absent, and a missing type for blank', () => {
    expect(readProblem('{"title":1,"detail":"x","status":"401"}', JSON_TYPE)).toEqual({
      type: 'about:blank',
      title: null,
      status: 401,
      detail: 'x',
      instance: null,
      extensions: [],
    });
  });

  it('believes plain JSON that is a problem beyond doubt', () => {
    const body = '{"type":"https://tools.example/rfc","title":"Unauthorized","status":401}';
    expect(readProblem(body, 'application/json')?.status).toBe(401);
    expect(readProblem(body, null)?.title).toBe('Unauthorized');
  });

  it('reads XML', () => {
    const body = `<?xml version="1.0" encoding="UTF-8"?>
      <problem xmlns="urn:ietf:rfc:7807">
        <type>https://api.example/p</type><title>A &amp; B</title><status>403</status>
        <accounts><i>1</i></accounts>
      </problem>`;
    expect(readProblem(body, 'application/problem+xml')).toMatchObject({
      type: 'https://api.example/p',
      title: 'A & B',
      status: 403,
      extensions: ['accounts'],
    });
  });

  it.each([
    {
      name: 'an API of its own words',
      body: '{"title":"x","status":403}',
      type: 'application/json',
    },
    { name: 'a page', body: '<html><title>x</title></html>', type: 'text/html' },
    { name: 'another XML', body: '<Error><title>x</title></Error>', type: 'application/xml' },
    { name: 'JSON that was cut', body: '{"title":"x","status":403,', type: JSON_TYPE },
    { name: 'a list', body: '[]', type: JSON_TYPE },
    { name: 'nothing', body: '', type: JSON_TYPE },
  ])('finds none in $name', ({ body, type }) => {
    expect(readProblem(body, type)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        fc.constantFrom(null, JSON_TYPE, 'application/problem+xml', 'x'),
        (body, type) => {
          readProblem(body, type);
          readProblem(`<problem>${body}</problem>`, type);
          readOAuthError(body, type);
        },
      ),
    );
  });
});

describe('readOAuthError', () => {
  it('reads JSON', () => {
    const body = '{"error":"invalid_token","error_description":"It has expired"}';
    expect(readOAuthError(body, 'application/json')).toEqual({
      error: 'invalid_token',
      description: 'It has expired',
      uri: null,
    });
  });

  it('reads form fields', () => {
    expect(
      readOAuthError('error=bad_code&error_uri=%2Fx', 'application/x-www-form-urlencoded'),
    ).toEqual({ error: 'bad_code', description: null, uri: '/x' });
  });

  it.each([['{"error":"You may not do that"}'], ['{"error":{"code":1}}'], ['{}'], ['error=x']])(
    'finds none in %j',
    (body) => {
      expect(readOAuthError(body, 'application/json')).toBeNull();
    },
  );
});
