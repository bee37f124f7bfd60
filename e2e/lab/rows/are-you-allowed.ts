import { html, json, makeToken, redirect, SIGN_IN_FORM, sitePage } from '../answer.ts';
import { JENKINS, jenkinsPage } from '../bodies/servers.ts';
import type { LabRow } from '../row.ts';

/** Firefox shows JSON in a viewer of its own, which nothing can be written on, and keeps its words to itself. */
const JSON_SURFACE = { chromium: 'card', firefox: 'popup' } as const;

export const ARE_YOU_ALLOWED: readonly LabRow[] = [
  {
    id: 'scope-missing',
    host: 'calendar',
    path: '/events/new',
    title: 'A token without the right scope',
    explains: 'The token is good, but it was never granted “calendar.write”.',
    cause: 'insufficient-scope',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'api-developer',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    cookies: (now) => [
      `access_token=${makeToken(now, 3600, { scope: 'calendar.read' })}; Path=/; HttpOnly`,
    ],
    answer: () =>
      html(403, sitePage('Forbidden', '<p>This token may not write to the calendar.</p>'), {
        'WWW-Authenticate':
          'Bearer realm="calendar", error="insufficient_scope", error_description="The request requires higher privileges than provided by the access token.", scope="calendar.write"',
      }),
  },
  {
    id: 'right-missing',
    host: 'builds',
    path: '/manage/',
    title: 'Signed in, but without the right',
    explains:
      'Jenkins knows who is asking and says which right is missing. Without the cookies one only comes to the sign-in form: clearing would not help.',
    cause: 'insufficient-permission',
    responder: 'jenkins',
    audience: 'site-owner',
    source:
      'https://github.com/jenkinsci/jenkins/blob/master/core/src/main/java/hudson/security/AccessDeniedException3.java',
    cookies: () => ['JSESSIONID.5b1a2c3d=node0EXAMPLEsession1; Path=/; HttpOnly'],
    leadsTo: 'sign-in',
    answer: ({ url, cookies }) => {
      if (url.pathname === '/login') return html(200, SIGN_IN_FORM);
      if (![...cookies.keys()].some((name) => name.startsWith('JSESSIONID')))
        return redirect('/login?from=%2Fmanage%2F');
      return html(
        403,
        jenkinsPage(
          'Access Denied',
          '<h1>Access Denied</h1><p class="error">alice is missing the Overall/Administer permission</p>',
        ),
        {
          ...JENKINS,
          'X-You-Are-Authenticated-As': 'alice',
          'X-You-Are-In-Group-Disabled':
            'JENKINS-39402: use -Dhudson.security.AccessDeniedException2.REPORT_GROUP_HEADERS=true or use /whoAmI to diagnose',
          'X-Required-Permission': 'hudson.model.Hudson.Administer',
        },
      );
    },
  },
  {
    id: 'plan-too-small',
    host: 'code',
    path: '/repos/example/private/branches/main/protection',
    title: 'Not part of the plan',
    explains: 'GitHub’s interface says that the feature needs another plan. The answer is JSON.',
    cause: 'plan-required',
    responder: 'github',
    audience: 'visitor',
    source: 'https://docs.github.com/en/rest/branches/branch-protection',
    surface: JSON_SURFACE,
    inBrowser: { firefox: { cause: 'unknown', responder: 'github' } },
    answer: () =>
      json(
        403,
        {
          message: 'Upgrade to GitHub Pro or make this repository public to enable this feature.',
          documentation_url:
            'https://docs.github.com/rest/branches/branch-protection#get-branch-protection',
          status: '403',
        },
        { Server: 'github.com', 'X-GitHub-Request-Id': 'EXAM:PLE0:1234567:89ABCDE:67000000' },
      ),
  },
  {
    id: 'allowance-used-up',
    host: 'maps',
    path: '/youtube/v3/search',
    title: 'The allowance of the day is used up',
    explains: 'An interface of Google’s: no more calls until tomorrow.',
    cause: 'quota',
    responder: 'google-api',
    audience: 'api-developer',
    source: 'https://developers.google.com/youtube/v3/docs/errors',
    surface: JSON_SURFACE,
    inBrowser: { firefox: { cause: 'unknown', responder: 'unknown' } },
    answer: () =>
      json(
        403,
        {
          error: {
            code: 403,
            message:
              'The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.',
            errors: [
              {
                message:
                  'The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.',
                domain: 'youtube.quota',
                reason: 'quotaExceeded',
              },
            ],
          },
        },
        { Server: 'ESF', 'Content-Type': 'application/json; charset=UTF-8', Vary: 'Origin' },
      ),
  },
  {
    id: 'too-many-requests',
    host: 'search',
    path: '/q?text=readmit',
    title: 'Too many requests in a short time',
    explains: 'Status 429 with Retry-After: in half a minute the page opens again.',
    cause: 'rate-limit',
    responder: 'application',
    alsoResponder: ['unknown', 'express'],
    audience: 'visitor',
    source: 'https://www.rfc-editor.org/rfc/rfc6585#section-4',
    repairedBy: 'wait',
    answer: ({ sinceFirstMs }) =>
      sinceFirstMs >= 30_000
        ? html(200, sitePage('Results', '<p>Nothing found.</p>'))
        : html(429, sitePage('Slow down', '<p>Too many requests, please try again later.</p>'), {
            'Retry-After': '30',
            'RateLimit-Policy': '100;w=60',
            RateLimit: 'limit=100, remaining=0, reset=30',
          }),
  },
];
