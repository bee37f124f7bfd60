import { catalogue, type Entry } from '../catalogue.ts';
import type { CauseId } from '../causes.ts';
import type { Sign } from '../sign.ts';

const SOURCE = 'https://developers.facebook.com/docs/graph-api/guides/error-handling';
const LIMITS = 'https://developers.facebook.com/docs/graph-api/overview/rate-limiting';
const MESSAGES = 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes';

/** Meta’s error object carries `fbtrace_id`, or says OAuthException. */
function code(
  number: string,
  cause: CauseId,
  means: string,
  fix: readonly string[],
  more: Partial<Sign> = {},
): Entry {
  return [
    number,
    {
      fields: { 'error.code': number, 'error.type': true, 'error.message': true },
      anyMark: ['fbtrace_id', 'oauthexception', 'igapiexception', 'graphmethodexception'],
    },
    cause,
    means,
    fix,
    { confidence: 'likely', ...more },
  ];
}

/** The subcode says more than its code. */
function subcode(number: string, cause: CauseId, means: string, ...fix: readonly string[]): Entry {
  return [
    `sub-${number}`,
    { fields: { 'error.error_subcode': number, 'error.code': true } },
    cause,
    means,
    fix,
  ];
}

const SIGN_IN = 'Let the person sign in to the app again, and use the new token.';
const REVIEW =
  'Ask for the permission, have it approved in app review, and let the person grant it.';
const SLOWER =
  'Wait, and call less often; read X-App-Usage or X-Business-Use-Case-Usage to see how much is left.';

/** Errors of Meta’s Graph API (Facebook, Instagram, WhatsApp), and of its content network. */
export const metaSigns: readonly Sign[] = [
  ...(
    [
      'x-fb-debug',
      'x-fb-trace-id',
      'x-fb-request-id',
      'x-fb-rev',
      'x-fb-connection-quality',
    ] as const
  ).map(
    (name): Sign => ({
      id: `facebook-${name}`,
      when: { headers: { [name]: true } },
      responder: 'facebook',
      speaks: 'product',
      confidence: 'certain',
      source: SOURCE,
      seen: '2026-11',
    }),
  ),
  {
    id: 'facebook-host',
    when: {
      host: [
        'facebook.com',
        'fbcdn.net',
        'instagram.com',
        'cdninstagram.com',
        'graph.whatsapp.com',
      ],
    },
    responder: 'facebook',
    speaks: 'product',
    confidence: 'certain',
    source: SOURCE,
    seen: '2026-11',
  },
  {
    id: 'facebook-form',
    when: {
      status: [200, 400, 401, 403, 404, 429, 500, 503],
      fields: { 'error.fbtrace_id': true, 'error.code': true },
    },
    responder: 'facebook',
    speaks: 'refusal',
    confidence: 'certain',
    source: SOURCE,
    seen: '2026-11',
  },
  {
    id: 'facebook-challenge',
    when: { headers: { 'www-authenticate': 'oauth "facebook platform"' } },
    responder: 'facebook',
    speaks: 'refusal',
    confidence: 'certain',
    source: SOURCE,
    seen: '2026-11',
  },
  {
    id: 'facebook-link-expired',
    when: { status: [403], format: 'text', wholeText: ['url signature expired'] },
    responder: 'facebook',
    speaks: 'refusal',
    cause: 'signed-url-expired',
    confidence: 'certain',
    means:
      'Links to pictures and videos of Facebook and Instagram work for some days only, and this one is past its end.',
    fix: [
      'Open the post itself to get a fresh link.',
      'A program asks the API for the address again, or keeps a copy of its own.',
    ],
    source: 'https://developers.facebook.com/docs/instagram-platform/reference/instagram-media',
    seen: '2026-11',
  },
  {
    id: 'facebook-link-signature',
    when: {
      status: [403],
      format: 'text',
      wholeText: [
        'url signature mismatch',
        'bad url hash',
        'bad url timestamp',
        'invalid url signature',
      ],
    },
    responder: 'facebook',
    speaks: 'refusal',
    cause: 'signature-mismatch',
    confidence: 'certain',
    means:
      'The link to the picture or video was changed or cut short, so its signature does not fit.',
    fix: ['Open the post itself to get a fresh link, and use it whole.'],
    source: 'https://developers.facebook.com/docs/instagram-platform/reference/instagram-media',
    seen: '2026-11',
  },
  ...catalogue(
    {
      prefix: 'facebook',
      responder: 'facebook',
      speaks: 'refusal',
      confidence: 'certain',
      source: SOURCE,
      seen: '2026-11',
    },
    [
      code('1', 'server-error', 'Meta failed, or the request is not valid.', [
        'Try again; compare the request with the method’s page.',
      ]),
      code('2', 'server-error', 'Meta is not available for the moment.', ['Try again later.']),
      code('3', 'insufficient-permission', 'The app may not use this method.', [
        'Check the app’s capabilities and permissions.',
      ]),
      code('4', 'rate-limit', 'The app makes too many calls in an hour.', [SLOWER], {
        source: LIMITS,
      }),
      code('10', 'insufficient-scope', 'The permission is not granted, or was taken back.', [
        REVIEW,
      ]),
      code('12', 'not-configured', 'The address or field is no longer offered.', [
        'Use what the present version offers.',
      ]),
      code('17', 'rate-limit', 'The person’s account makes too many calls in an hour.', [SLOWER], {
        source: LIMITS,
      }),
      code('32', 'rate-limit', 'The page makes too many calls in an hour.', [SLOWER], {
        source: LIMITS,
      }),
      code('33', 'not-found', 'There is no such object, or the token may not see it.', [
        'Check the id and the token.',
      ]),
      code(
        '100',
        'invalid-request',
        'A parameter is not valid, or the object cannot be seen with this token.',
        ['Correct what the message names; check that the token may see the object.'],
      ),
      code('101', 'bad-credentials', 'The app’s id or secret is not valid.', [
        'Copy both from the app’s dashboard.',
      ]),
      code('102', 'session-expired', 'The session has ended or is not valid.', [SIGN_IN]),
      code('104', 'signature-mismatch', 'The signature or proof (appsecret_proof) does not fit.', [
        'Compute it with the app’s secret over this very token.',
      ]),
      code('190', 'bad-credentials', 'The access token is not valid any more.', [SIGN_IN]),
      code('200', 'insufficient-scope', 'The token lacks a permission that the message names.', [
        REVIEW,
      ]),
      code('210', 'insufficient-scope', 'The call needs a token of a page.', [
        'Send the page’s token.',
      ]),
      code('230', 'insufficient-permission', 'The person’s e-mail cannot be shown.', [
        'Ask for the permission.',
      ]),
      code('240', 'insufficient-permission', 'The target person is not valid for this.', [
        'Check the id.',
      ]),
      code(
        '270',
        'insufficient-permission',
        'The app’s access to the marketing API is limited to its own developers.',
        ['Ask for standard or advanced access.'],
      ),
      code('283', 'insufficient-scope', 'The token lacks a permission.', [REVIEW]),
      code('294', 'insufficient-scope', 'The token lacks ads_management.', [REVIEW]),
      code('341', 'quota', 'A limit of the app is reached.', ['Wait, and do less.'], {
        source: LIMITS,
      }),
      code(
        '368',
        'account-disabled',
        'The account is restricted for now, because its actions were taken for abuse.',
        [
          'Stop the action, and wait until the restriction ends.',
          'Look into the account’s support inbox.',
        ],
      ),
      code('458', 'bad-credentials', 'The person has not installed the app.', [SIGN_IN]),
      code('459', 'account-disabled', 'The person has to solve a check on their account first.', [
        'Sign in on the website and follow the steps.',
      ]),
      code('463', 'expired-token', 'The access token has run out.', [SIGN_IN]),
      code('467', 'bad-credentials', 'The access token is not valid.', [SIGN_IN]),
      code('506', 'invalid-request', 'The post is the same as one before.', ['Change the text.']),
      code('551', 'insufficient-permission', 'The person is not available for messages.', [
        'Wait for their next message.',
      ]),
      code('613', 'rate-limit', 'Calls of this kind come too fast.', [SLOWER], { source: LIMITS }),
      code('803', 'not-found', 'Some of the names do not exist.', ['Check them.']),
      code('1609005', 'invalid-request', 'The link could not be read.', [
        'Send a link that everybody can open.',
      ]),
      code('2500', 'no-credentials', 'The call needs an access token.', [
        'Send one in the Authorization header or as access_token.',
      ]),
      code('2635', 'not-configured', 'The version of the API is no longer offered to the app.', [
        'Call a newer version.',
      ]),
      code('3000', 'insufficient-scope', 'The token lacks read_insights.', [REVIEW]),
      code(
        '80000',
        'rate-limit',
        'The account makes too many calls of this kind in an hour.',
        [SLOWER],
        { source: LIMITS },
      ),
      code('80001', 'rate-limit', 'The page makes too many calls in an hour.', [SLOWER], {
        source: LIMITS,
      }),
      code(
        '80002',
        'rate-limit',
        'The Instagram account makes too many calls in an hour.',
        [SLOWER],
        { source: LIMITS },
      ),
      code('80003', 'rate-limit', 'The account makes too many calls for audiences.', [SLOWER], {
        source: LIMITS,
      }),
      code('80004', 'rate-limit', 'The ad account makes too many calls.', [SLOWER], {
        source: LIMITS,
      }),
      code('80005', 'rate-limit', 'The account makes too many calls for leads.', [SLOWER], {
        source: LIMITS,
      }),
      code('80006', 'rate-limit', 'The page makes too many calls for messages.', [SLOWER], {
        source: LIMITS,
      }),
      code('80007', 'rate-limit', 'The WhatsApp account makes too many calls.', [SLOWER], {
        source: LIMITS,
      }),
      code('80008', 'rate-limit', 'The WhatsApp account makes too many calls.', [SLOWER], {
        source: LIMITS,
      }),
      code('80009', 'rate-limit', 'The account makes too many calls for catalogues.', [SLOWER], {
        source: LIMITS,
      }),
      code('80014', 'rate-limit', 'The account makes too many calls in batches.', [SLOWER], {
        source: LIMITS,
      }),
      code(
        '130429',
        'rate-limit',
        'Messages are sent faster than allowed.',
        ['Send more slowly.'],
        { source: MESSAGES },
      ),
      code(
        '130472',
        'access-rule',
        'The message was not sent, because the number takes part in an experiment.',
        ['Wait for the person’s own message.'],
        { source: MESSAGES },
      ),
      code(
        '130497',
        'geo-block',
        'The account may not write to people in this country.',
        ['Look up the countries it may write to.'],
        { source: MESSAGES },
      ),
      code(
        '131005',
        'insufficient-scope',
        'The permission is not granted, or was taken back.',
        [REVIEW],
        { source: MESSAGES },
      ),
      code(
        '131031',
        'account-disabled',
        'The WhatsApp account is locked.',
        ['Look into the account’s quality page.'],
        { source: MESSAGES },
      ),
      code(
        '131042',
        'plan-required',
        'There is a problem with the payment method.',
        ['Put the payment in order.'],
        { source: MESSAGES },
      ),
      code(
        '131047',
        'insufficient-permission',
        'More than 24 hours have gone by since the person wrote.',
        ['Send an approved template.'],
        { source: MESSAGES },
      ),
      code(
        '131048',
        'rate-limit',
        'Too many messages were blocked or reported as spam.',
        ['Send less, and only to people who want it.'],
        { source: MESSAGES },
      ),
      code(
        '131056',
        'rate-limit',
        'Too many messages from this number to the same one.',
        ['Wait.'],
        { source: MESSAGES },
      ),
      code('133016', 'rate-limit', 'The number was registered too often.', ['Wait 72 hours.'], {
        source: MESSAGES,
      }),
      code(
        '368000',
        'account-disabled',
        'The account is restricted.',
        ['Look into its quality page.'],
        { source: MESSAGES },
      ),
      subcode(
        '458',
        'bad-credentials',
        'The person has removed the app, or never installed it.',
        SIGN_IN,
      ),
      subcode(
        '459',
        'account-disabled',
        'The person has to pass a check on their account first.',
        'Sign in on the website and follow the steps.',
      ),
      subcode(
        '460',
        'bad-credentials',
        'The person changed the password, which ends all tokens.',
        SIGN_IN,
      ),
      subcode(
        '463',
        'expired-token',
        'The access token has run out.',
        SIGN_IN,
        'Exchange short-lived tokens for long-lived ones on the server.',
      ),
      subcode(
        '464',
        'account-disabled',
        'The person’s account is not confirmed yet.',
        'Sign in on the website and confirm it.',
      ),
      subcode(
        '467',
        'bad-credentials',
        'The access token was ended: by signing out, or by Meta.',
        SIGN_IN,
      ),
      subcode(
        '490',
        'account-disabled',
        'The account is checked as possibly misused.',
        'Sign in on the website and follow the steps.',
      ),
      subcode(
        '492',
        'insufficient-permission',
        'The person behind the token has no fitting role on the page.',
        'Have the role granted, then make a new page token.',
      ),
      subcode('1349125', 'rate-limit', 'The calls of the app are too many.', SLOWER),
      subcode(
        '2018278',
        'insufficient-permission',
        'The time for answering the person is over.',
        'Wait for their next message.',
      ),
      subcode('2446079', 'rate-limit', 'The ad account makes too many calls.', SLOWER),
      subcode('1487742', 'rate-limit', 'The ad account makes too many calls.', SLOWER),
      subcode('1996', 'rate-limit', 'The way the app calls was taken for an abuse.', SLOWER),
      [
        'session-expired-text',
        { text: ['error validating access token: session has expired'] },
        'expired-token',
        'The access token has run out.',
        [SIGN_IN],
      ],
      [
        'active-token-missing',
        {
          anyText: [
            'an active access token must be used to query information about the current user',
            'an access token is required to request this resource',
          ],
        },
        'no-credentials',
        'The call needs an access token.',
        ['Send one in the Authorization header or as access_token.'],
      ],
      [
        'proof-required',
        {
          anyText: [
            'api calls from the server require an appsecret_proof argument',
            'invalid appsecret_proof provided in the api argument',
          ],
        },
        'signature-mismatch',
        'The app demands a proof with each call, and it is missing or does not fit.',
        ['Send appsecret_proof: HMAC-SHA256 of the token with the app’s secret.'],
      ],
      [
        'app-development',
        {
          anyText: [
            'app not active this app is not accessible right now',
            'this app is in development mode',
            'app is not set up: this app is still in development mode',
          ],
        },
        'insufficient-permission',
        'The app is still in development, and the account is not among its roles.',
        ['Have the account added to the app’s roles, or the app set live.'],
        { confidence: 'likely' },
      ],
      [
        'domain-not-listed',
        {
          anyText: [
            "can't load url: the domain of this url isn't included in the app's domains",
            'url blocked: this redirect failed because the redirect uri is not whitelisted',
          ],
        },
        'not-configured',
        'The site’s address is not registered for the app.',
        ['Add it under the app’s domains and redirect URIs.'],
      ],
    ],
  ),
];
