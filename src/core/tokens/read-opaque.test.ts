import { describe, expect, it } from 'vitest';
import { encodeBase64, encodeBase64Url, makeKey } from './example-token.ts';
import { inspectToken } from './inspect-token.ts';
import { OPAQUE_FORMATS } from './opaque-formats.ts';

const NOW = 1_749_988_800;
const ZEROS = '0'.repeat(64);

describe('a key known by prefix or shape', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['github-pat', makeKey('ghp_', 36)],
    ['github-app-installation', makeKey('ghs_', 36)],
    ['github-pat-fine-grained', `${makeKey('github_pat_', 22)}_${makeKey('', 59)}`],
    ['gitlab-pat', makeKey('glpat-', 20)],
    ['slack-bot', makeKey('xoxb-000000000000-', 24)],
    ['google-oauth-access', makeKey('ya29.c.b0', 110)],
    ['google-oauth-refresh', makeKey('1//0g', 60)],
    ['google-api-key', makeKey('AIza', 35)],
    ['aws-access-key', 'AKIAIOSFODNN7EXAMPLE'],
    ['aws-temporary-key', 'ASIAIOSFODNN7EXAMPLE'],
    ['aws-session-token', makeKey('IQoJb3JpZ2luX2Vj', 200)],
    ['stripe-secret', makeKey('sk_live_', 24)],
    ['npm', makeKey('npm_', 36)],
    ['pypi', makeKey('pypi-AgEIcHlwaS5vcmc', 120)],
    ['openai', makeKey('sk-proj-', 48)],
    ['anthropic', makeKey('sk-ant-api03-', 93)],
    ['hugging-face', makeKey('hf_', 34)],
    ['discord-bot', `${makeKey('MTA', 21)}.EXAMPL.${makeKey('', 38)}`],
    ['telegram-bot', makeKey('123456789:AA', 33)],
    ['sendgrid', `${makeKey('SG.', 22)}.${makeKey('', 43)}`],
    ['okta-api-token', makeKey('SSWS 00', 40)],
    ['vault-service', makeKey('hvs.', 90)],
    ['grafana-service-account', `${makeKey('glsa_', 32)}_00000000`],
    ['digitalocean-pat', `dop_v1_${ZEROS}`],
    ['shopify-access', `shpat_${ZEROS.slice(32)}`],
    ['atlassian', makeKey('ATATT3xFfGF0', 180)],
    ['yandex-oauth', makeKey('y0_', 55)],
    ['basic', `Authorization: Basic ${encodeBase64('someone:EXAMPLE')}`],
    ['bearer', 'Authorization: Bearer 0EXAMPLE0notreal0'],
    ['named-secret', '{"access_token":"0EXAMPLE0notreal0","token_type":"example"}'],
    ['php-session', 'Cookie: PHPSESSID=298zexample012fh2'],
  ];
  it.each(rows)('%s', (format, text) => {
    const report = inspectToken(text, NOW);
    expect(report).toMatchObject({ kind: 'opaque', format });
    expect(report?.masked).toMatch(/^.{0,24}…\(\d+ characters\)$/);
    expect(report?.masked).not.toContain('notreal');
  });

  it('is found in a longer text', () => {
    const text = `export GITHUB_TOKEN=${makeKey('ghp_', 36)} # do not share`;
    expect(inspectToken(text, NOW)?.format).toBe('github-pat');
  });

  it('has one row for each prefix and pattern, sorted by id', () => {
    const ids = OPAQUE_FORMATS.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const keys = OPAQUE_FORMATS.map(({ prefix, pattern }) => `${prefix} ${pattern}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has a source and a pattern of the whole in each row', () => {
    for (const { pattern, source } of OPAQUE_FORMATS) {
      expect(pattern.source).toMatch(/^\^.*\$$/);
      expect(URL.canParse(source)).toBe(true);
    }
  });
});

describe('a session or signed address tells its times', () => {
  const sealed = {
    iv: encodeBase64('EXAMPLE'),
    value: encodeBase64('EXAMPLE'),
    mac: ZEROS,
    tag: '',
  };
  const envelope = { _rails: { message: 'EXAMPLE=', exp: '2025-06-15T13:00:00.000Z', pur: 'x' } };
  const rows: readonly (readonly [string, string, number | null, number | null])[] = [
    ['django-signed', `eyJ1IjoxfQ:1uQlpA:${makeKey('', 43)}`, null, 1_749_988_016],
    ['flask', `eyJ1IjoxfQ.aE6yQA.${makeKey('', 27)}`, null, 1_749_987_904],
    [
      'rails-signed',
      `${encodeURIComponent(encodeBase64(JSON.stringify(envelope)))}--${ZEROS.slice(24)}`,
      NOW + 3600,
      null,
    ],
    [
      'rails-encrypted',
      `${encodeBase64('E'.repeat(40))}--${encodeBase64('E'.repeat(12))}--${encodeBase64('E'.repeat(16))}`,
      null,
      null,
    ],
    ['laravel-encrypted', encodeBase64(JSON.stringify(sealed)), null, null],
    ['express-signed', `s%3A${makeKey('', 32)}.${makeKey('', 43)}`, null, null],
    ['aspnet-dataprotection', makeKey('CfDJ8', 120), null, null],
    ['aspnet-forms', '0123456789ABCDEF'.repeat(16), null, null],
    ['wordpress-login', `someone%7C1749992400%7C${makeKey('', 43)}%7C${ZEROS}`, NOW + 3600, null],
    [
      'hapi-iron',
      `Fe26.2**${ZEROS}*EXAMPLE*EXAMPLE*1749992400000*${ZEROS}*EXAMPLE`,
      NOW + 3600,
      null,
    ],
    ['tornado-signed', `2|1:0|10:1749988800|4:user|8:RVhBTVBM|${ZEROS}`, null, NOW],
    ['spring-remember-me', encodeBase64(`someone:1749992400000:${ZEROS}`), NOW + 3600, null],
    ['symfony-remember-me', `App.User:RVhBTVBM:1749992400:${ZEROS}`, NOW + 3600, null],
    [
      'fernet',
      encodeBase64Url(
        new Uint8Array([0x80, 0, 0, 0, 0, 0x68, 0x4e, 0xb2, 0xc0, ...new Uint8Array(80)]),
      ),
      null,
      1_749_988_032,
    ],
    [
      'azure-sas',
      `https://a.blob.core.windows.net/c?sv=2022-11-02&se=2025-06-15T13%3A00%3A00Z&sr=b&sig=${makeKey('', 43)}%3D`,
      NOW + 3600,
      null,
    ],
    [
      'aws-presigned-url',
      `https://b.s3.amazonaws.com/k?X-Amz-Date=20250615T120000Z&X-Amz-Expires=3600&X-Amz-Signature=${ZEROS}`,
      NOW + 3600,
      NOW,
    ],
    [
      'google-signed-url',
      `https://storage.googleapis.com/b/k?X-Goog-Date=20250615T120000Z&X-Goog-Expires=60&X-Goog-Signature=${ZEROS}`,
      NOW + 60,
      NOW,
    ],
    [
      'cloudfront-signed-url',
      `https://d.cloudfront.net/k?Expires=1749992400&Signature=${makeKey('', 60)}&Key-Pair-Id=EXAMPLE`,
      NOW + 3600,
      null,
    ],
    [
      'akamai-token',
      `https://a.example/k?hdnts=exp=1749992400~acl=/*~hmac=${ZEROS}`,
      NOW + 3600,
      null,
    ],
  ];
  it.each(rows)('%s', (format, text, ends, issued) => {
    expect(inspectToken(text, NOW)).toMatchObject({
      kind: 'opaque',
      format,
      expiresSeconds: ends,
      issuedSeconds: issued,
    });
  });
});
