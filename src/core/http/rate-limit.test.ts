import { describe, expect, it } from 'vitest';
import { type RateLimit, readRateLimits } from './rate-limit.ts';

const NOW = 1_700_000_000;

type Row = { name: string; fields: Record<string, string>; expected: Partial<RateLimit>[] };

const ROWS: Row[] = [
  {
    name: 'the draft of 2024 on, policies and limits by name',
    fields: {
      'RateLimit-Policy': '"burst";q=100;w=60,"daily";q=1000;w=86400',
      RateLimit: '"daily";r=0;t=36000',
    },
    expected: [
      { name: 'burst', limit: 100, windowSeconds: 60, source: 'ratelimit-policy' },
      {
        name: 'daily',
        limit: 1000,
        remaining: 0,
        windowSeconds: 86_400,
        resetAtSeconds: NOW + 36_000,
        source: 'ratelimit-policy',
      },
    ],
  },
  {
    name: 'the draft of 2023, one dictionary',
    fields: { RateLimit: 'limit=100, remaining=50, reset=5', 'RateLimit-Policy': '100;w=60' },
    expected: [
      {
        limit: 100,
        remaining: 50,
        resetAtSeconds: NOW + 5,
        windowSeconds: 60,
        source: 'ratelimit',
      },
    ],
  },
  {
    name: 'the first drafts, three fields',
    fields: {
      'RateLimit-Limit': '10, 10;w=1, 50;w=60',
      'RateLimit-Remaining': '9',
      'RateLimit-Reset': '4',
    },
    expected: [
      {
        limit: 10,
        remaining: 9,
        resetAtSeconds: NOW + 4,
        windowSeconds: 1,
        source: 'ratelimit-limit',
      },
    ],
  },
  {
    name: 'GitHub: seconds since 1970, the quota named by a field',
    fields: {
      'X-RateLimit-Limit': '60',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Used': '60',
      'X-RateLimit-Reset': '1700003600',
      'X-RateLimit-Resource': 'core',
    },
    expected: [
      {
        name: 'core',
        limit: 60,
        remaining: 0,
        resetAtSeconds: NOW + 3600,
        source: 'x-ratelimit-limit',
      },
    ],
  },
  {
    name: 'GitLab: what was observed instead of what is left',
    fields: { 'RateLimit-Limit': '600', 'RateLimit-Observed': '601', 'RateLimit-Name': 'throttle' },
    expected: [{ name: 'throttle', limit: 600, remaining: 0, source: 'ratelimit-limit' }],
  },
  {
    name: 'X: rate-limit in two words',
    fields: { 'x-rate-limit-limit': '900', 'x-rate-limit-reset': '1700000900' },
    expected: [{ limit: 900, resetAtSeconds: NOW + 900, source: 'x-rate-limit-limit' }],
  },
  {
    name: 'Discord: a delay beside the moment',
    fields: {
      'X-RateLimit-Reset': '1700000090.250',
      'X-RateLimit-Reset-After': '64.5',
      'X-RateLimit-Limit': '5',
      'X-RateLimit-Scope': 'user',
      'X-RateLimit-Global': 'true',
    },
    expected: [{ limit: 5, resetAtSeconds: NOW + 65, source: 'x-ratelimit-reset' }],
  },
  {
    name: 'Yandex Market: until a date',
    fields: {
      'X-RateLimit-Resource-Limit': '5000',
      'X-RateLimit-Resource-Until': 'Tue, 14 Nov 2023 22:13:30 GMT',
      'X-RateLimit-Resource-Remaining': '12',
    },
    expected: [
      {
        name: 'resource',
        limit: 5000,
        remaining: 12,
        resetAtSeconds: NOW + 10,
        source: 'x-ratelimit-resource-limit',
      },
    ],
  },
  {
    name: 'OpenAI: quotas by kind, durations',
    fields: {
      'x-ratelimit-limit-requests': '60',
      'x-ratelimit-limit-tokens': '150000',
      'x-ratelimit-remaining-tokens': '149984',
      'x-ratelimit-reset-requests': '20ms',
      'x-ratelimit-reset-tokens': '6m0s',
    },
    expected: [
      {
        name: 'requests',
        limit: 60,
        resetAtSeconds: NOW + 1,
        source: 'x-ratelimit-limit-requests',
      },
      {
        name: 'tokens',
        limit: 150_000,
        remaining: 149_984,
        resetAtSeconds: NOW + 360,
        source: 'x-ratelimit-limit-tokens',
      },
    ],
  },
  {
    name: 'Anthropic: a timestamp',
    fields: {
      'anthropic-ratelimit-requests-remaining': '0',
      'anthropic-ratelimit-requests-reset': '2023-11-14T22:13:30Z',
    },
    expected: [
      {
        name: 'requests',
        remaining: 0,
        resetAtSeconds: NOW + 10,
        source: 'anthropic-ratelimit-requests-remaining',
      },
    ],
  },
  {
    name: 'Kong: one quota a period',
    fields: { 'X-RateLimit-Limit-Minute': '5', 'X-RateLimit-Remaining-Minute': '4' },
    expected: [
      {
        name: 'minute',
        limit: 5,
        remaining: 4,
        windowSeconds: 60,
        source: 'x-ratelimit-limit-minute',
      },
    ],
  },
  {
    name: 'HubSpot: a day and an interval',
    fields: {
      'X-HubSpot-RateLimit-Daily': '250000',
      'X-HubSpot-RateLimit-Daily-Remaining': '0',
      'X-HubSpot-RateLimit-Interval-Milliseconds': '10000',
      'X-HubSpot-RateLimit-Max': '100',
      'X-HubSpot-RateLimit-Remaining': '99',
    },
    expected: [
      {
        name: 'daily',
        limit: 250_000,
        remaining: 0,
        windowSeconds: 86_400,
        source: 'x-hubspot-ratelimit-daily',
      },
      {
        limit: 100,
        remaining: 99,
        windowSeconds: 10,
        source: 'x-hubspot-ratelimit-interval-milliseconds',
      },
    ],
  },
  {
    name: 'Shopify: used of limit',
    fields: { 'X-Shopify-Shop-Api-Call-Limit': '40/40' },
    expected: [{ limit: 40, remaining: 0, source: 'x-shopify-shop-api-call-limit' }],
  },
  {
    name: 'Salesforce: used of limit by name',
    fields: { 'Sforce-Limit-Info': 'api-usage=18/5000; per-app-api-usage=17/250(appName=x)' },
    expected: [
      { name: 'api-usage', limit: 5000, remaining: 4982, source: 'sforce-limit-info' },
      { name: 'per-app-api-usage', limit: 250, remaining: 233, source: 'sforce-limit-info' },
    ],
  },
  {
    name: 'milliseconds since 1970',
    fields: { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1700000060000' },
    expected: [{ remaining: 0, resetAtSeconds: NOW + 60, source: 'x-ratelimit-remaining' }],
  },
  {
    name: 'values that are no numbers',
    fields: { 'X-RateLimit-Limit': 'unlimited' },
    expected: [],
  },
  { name: 'fields of another kind', fields: { 'X-Limit': '1', Ratelimited: 'yes' }, expected: [] },
];

describe('readRateLimits', () => {
  it.each(ROWS)('reads $name', ({ fields, expected }) => {
    const headers = Object.entries(fields).map(([name, value]) => ({ name, value }));
    expect(readRateLimits(headers, NOW)).toEqual(
      expected.map((row) => ({
        name: null,
        limit: null,
        remaining: null,
        resetAtSeconds: null,
        windowSeconds: null,
        ...row,
      })),
    );
  });

  it('gives 32 quotas at most', () => {
    const value = Array.from({ length: 100 }, (_, at) => `"p${at}";q=1`).join(',');
    expect(readRateLimits([{ name: 'RateLimit-Policy', value }], NOW)).toHaveLength(32);
  });
});
