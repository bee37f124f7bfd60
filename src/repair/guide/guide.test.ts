import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../core/knowledge/causes.ts';
import { guideFor, type Situation } from './guide.ts';
import { ownerStepsFor } from './owner.ts';
import { STEPS_BY_CAUSE } from './steps.ts';
import { guideEnglish } from './text.ts';

const SITUATION: Situation = {
  cause: 'unknown',
  url: 'https://shop.example/Offers/today',
  browser: 'chromium',
  system: 'linux',
  isPrivate: false,
  cookiesSent: 3,
  authScheme: null,
  signInUrl: null,
  skewSeconds: null,
  retryAtSeconds: null,
  cameOfForm: false,
  knownHosts: [],
  test: null,
  done: [],
};

const stepOf = (id: string, change: Partial<Situation>) =>
  guideFor({ ...SITUATION, ...change }).find((step) => step.id === id);

describe('guideFor', () => {
  it('has steps and words for every cause', () => {
    const texts = guideEnglish();
    for (const cause of Object.keys(STEPS_BY_CAUSE))
      for (const step of guideFor({
        ...SITUATION,
        cause: CAUSES.find((id) => id === cause) ?? 'unknown',
      }))
        for (const key of [`guide.${step.id}.title`, `guide.${step.id}.text`, ...step.more])
          expect(texts[key], key).not.toBe(undefined);
  });

  it.each([
    {
      name: 'rules clearing out where a test without cookies was refused for the same reason',
      id: 'cookies',
      change: { test: 'same-refusal' },
      reason: 'guide.ruled-out.test-same',
    },
    {
      name: 'rules clearing out where no cookies were sent',
      id: 'cookies',
      change: { cookiesSent: 0 },
      reason: 'guide.ruled-out.no-cookies',
    },
    {
      name: 'leaves clearing open where a test decided nothing',
      id: 'cookies',
      change: { test: 'undecided-sign-in' },
      reason: null,
    },
    {
      name: 'rules the clock out where it is right',
      id: 'clock',
      change: { skewSeconds: 4 },
      reason: 'guide.clock.right',
    },
    {
      name: 'sends nobody to a private window from one',
      id: 'private-window',
      change: { isPrivate: true },
      reason: 'guide.ruled-out.is-private',
    },
  ] as const)('$name', ({ id, change, reason }) => {
    expect(stepOf(id, change)).toMatchObject({ reason });
  });

  it('says which way the clock is wrong and where to set it', () => {
    expect(stepOf('clock', { skewSeconds: -7200, system: 'mac' })?.more).toEqual([
      'guide.clock.ahead',
      'guide.clock.mac',
    ]);
  });

  it('never offers to send a form again', () => {
    const step = stepOf('wait', { cause: 'rate-limit', cameOfForm: true });
    expect(step).toMatchObject({ action: null, more: ['guide.wait.form'] });
  });

  it('opens the browser’s own pages only where an extension may', () => {
    expect(stepOf('saved-password', { browser: 'firefox' })?.action).toEqual({
      do: 'browser-page',
      url: 'about:logins',
      canOpen: false,
    });
  });

  it('gives the command of this system for forgotten names', () => {
    expect(stepOf('dns', { system: 'windows' })?.action).toEqual({
      do: 'copy',
      text: 'ipconfig /flushdns',
    });
  });

  it('ticks off what was done', () => {
    expect(stepOf('reload', { done: ['reload'] })?.state).toBe('done');
  });
});

describe('ownerStepsFor', () => {
  it.each([
    {
      name: 'nginx without an index file',
      cause: 'directory-listing',
      responder: 'nginx',
      id: 'nginx-index',
    },
    {
      name: 'Apache that drops a header',
      cause: 'no-credentials',
      responder: 'apache',
      id: 'apache-authorization',
    },
    {
      name: 'IIS by its substatus',
      cause: 'file-permission',
      responder: 'iis',
      id: 'iis-substatus',
    },
    { name: 'PHP sessions', cause: 'session-expired', responder: 'php-fpm', id: 'php-session' },
    {
      name: 'WordPress’ plugins',
      cause: 'unknown',
      responder: 'wordpress',
      id: 'wordpress-plugins',
    },
    {
      name: 'sign-in redirects anywhere',
      cause: 'session-expired',
      responder: 'unknown',
      id: 'unauthorized-redirected',
    },
  ] as const)('knows $name', ({ cause, responder, id }) => {
    expect(ownerStepsFor(cause, responder).map((step) => step.id)).toContain(id);
  });

  it('says nothing of servers that did not answer', () => {
    expect(
      ownerStepsFor('file-permission', 'nginx').every(({ id }) => id.startsWith('nginx')),
    ).toBe(true);
  });
});
