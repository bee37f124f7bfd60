import type { Sign } from '../sign.ts';

const CHECK = { speaks: 'refusal', cause: 'bot-challenge', seen: '2026-11' } as const;

const HUMAN = { ...CHECK, responder: 'human' } as const;
const HUMAN_DOCS = 'https://docs.humansecurity.com/applications/block-page';
const KASADA = { ...CHECK, responder: 'kasada', source: 'https://www.kasada.io/' } as const;
const DATADOME = { ...CHECK, responder: 'datadome' } as const;
const ANUBIS = {
  ...CHECK,
  responder: 'anubis',
  source: 'https://github.com/TecharoHQ/anubis',
} as const;
const YANDEX = {
  ...CHECK,
  responder: 'yandex-smartcaptcha',
  source: 'https://yandex.cloud/en/docs/smartcaptcha/',
} as const;
const QRATOR = { ...CHECK, responder: 'qrator', source: 'https://docs.qrator.net/' } as const;
const DDOS_GUARD = {
  ...CHECK,
  responder: 'ddos-guard',
  source: 'https://ddos-guard.net/en/manual',
} as const;

/** Vendors that tell machines from people, and shields that mostly do so. */
export const botSigns: readonly Sign[] = [
  {
    ...ANUBIS,
    id: 'anubis-page',
    when: {
      anyMark: [
        '/.within.website/x/cmd/anubis',
        '/.within.website/x/xess',
        'id="anubis_challenge"',
        'id="anubis_version"',
        'id="anubis_base_prefix"',
        'id="anubis_public_url"',
      ],
    },
    confidence: 'certain',
  },
  {
    ...ANUBIS,
    id: 'anubis-page-good-status',
    when: {
      status: [200],
      anyMark: ['id="anubis_challenge"', 'id="anubis_version"'],
      title: ['not a bot', 'oh noes!', 'making sure', 'бот', 'robot', 'bot'],
    },
    confidence: 'certain',
  },
  {
    ...ANUBIS,
    id: 'anubis-words',
    when: {
      anyText: [
        'protected by anubis',
        'anubis uses a proof-of-work scheme',
        'you are seeing this because the administrator of this website has set up anubis',
      ],
    },
    confidence: 'certain',
  },
  {
    ...ANUBIS,
    id: 'anubis-title',
    when: {
      status: [401, 403, 429, 503],
      title: ["making sure you're not a bot"],
    },
    confidence: 'likely',
  },
  {
    ...ANUBIS,
    id: 'anubis-cookie',
    when: {
      status: [401, 403, 500],
      setsCookie: ['techaro.lol-anubis*', 'within.website-x-cmd-anubis*', 'anubis-auth*'],
    },
    confidence: 'likely',
  },
  {
    ...DATADOME,
    id: 'datadome-captcha',
    when: {
      anyMark: [
        'geo.captcha-delivery.com',
        'ct.captcha-delivery.com',
        'interstitial.captcha-delivery.com',
        'captcha-delivery.com',
      ],
    },
    confidence: 'certain',
    source: 'https://docs.datadome.co/docs/challenge-page',
  },
  {
    ...DATADOME,
    id: 'datadome-blocked-header',
    when: { status: [401, 403, 405, 429], headers: { 'x-dd-b': true } },
    confidence: 'certain',
    source: 'https://docs.datadome.co/docs/response-headers',
  },
  {
    ...DATADOME,
    id: 'datadome-words',
    when: { text: ['please enable js and disable any ad blocker'] },
    confidence: 'certain',
    source: 'https://docs.datadome.co/docs/challenge-page',
  },
  {
    id: 'datadome-in-front',
    responder: 'datadome',
    speaks: 'front',
    when: { headers: { 'x-datadome': true } },
    confidence: 'certain',
    source: 'https://docs.datadome.co/docs/response-headers',
    seen: '2026-11',
  },
  {
    ...HUMAN,
    id: 'human-page',
    when: {
      anyMark: [
        'px-captcha',
        'window._pxappid',
        'captcha.px-cdn.net',
        'captcha.px-cloud.net',
        'perimeterx.com/whywasiblocked',
        'px-block',
        'human-challenge',
      ],
      status: [401, 403, 405, 429, 503],
    },
    confidence: 'certain',
    source: HUMAN_DOCS,
  },
  {
    ...HUMAN,
    id: 'human-words',
    when: {
      anyText: [
        'powered by perimeterx',
        'access to this page has been denied because we believe you are using automation tools',
      ],
    },
    confidence: 'certain',
    source: HUMAN_DOCS,
  },
  {
    ...HUMAN,
    id: 'human-json',
    when: { fields: { appid: true, jsclientsrc: true } },
    confidence: 'certain',
    source: 'https://docs.humansecurity.com/applications/advanced-blocking-response',
  },
  {
    ...HUMAN,
    id: 'human-json-block-script',
    when: { fields: { blockscript: true, vid: true, uuid: true } },
    confidence: 'certain',
    source: 'https://docs.humansecurity.com/applications/advanced-blocking-response',
  },
  {
    ...HUMAN,
    id: 'human-mobile-json',
    when: { fields: { appid: true, page: true, collectorurl: true } },
    confidence: 'certain',
    source: 'https://docs.humansecurity.com/applications/block-page',
  },
  {
    ...KASADA,
    id: 'kasada-header',
    when: { status: [403, 429], headers: { 'x-kpsdk-ct': true } },
    confidence: 'certain',
  },
  {
    ...KASADA,
    id: 'kasada-reason-header',
    when: { status: [403, 429], headers: { 'x-kpsdk-r': true } },
    confidence: 'certain',
  },
  {
    ...KASADA,
    id: 'kasada-page',
    when: { status: [403, 429], anyMark: ['window.kpsdk', 'kpsdk.now', 'kpsdk={}', 'x-kpsdk-im'] },
    confidence: 'certain',
  },
  {
    ...YANDEX,
    id: 'yandex-captcha-header',
    when: { status: [200, 401, 403, 404, 429, 503], headers: { 'x-yandex-captcha': true } },
    confidence: 'certain',
  },
  {
    ...YANDEX,
    id: 'yandex-captcha-words',
    when: {
      anyText: [
        'подтвердите, что запросы отправляли вы, а не робот',
        'нам очень жаль, но запросы с вашего устройства похожи на автоматические',
        'please confirm that you and not a robot are sending requests',
        "confirm that you're not a robot yandex",
        "we're sorry, but it looks like requests sent from your device are automated",
        'isteklerin robot değil siz tarafından gönderildiğini onaylayın',
        'isteklerin sizin tarafınızdan gönderildiğini doğrulayın',
      ],
    },
    confidence: 'certain',
  },
  {
    ...YANDEX,
    id: 'yandex-captcha-page',
    when: {
      anyMark: [
        'action="/checkcaptcha',
        '/showcaptcha?',
        'checkcaptchafast',
        'smartcaptcha.yandex',
      ],
      status: [400, 401, 403, 404, 429, 503],
    },
    confidence: 'likely',
  },
  {
    ...YANDEX,
    id: 'yandex-smartcaptcha-only',
    when: {
      status: [403, 429],
      anyMark: ['smartcaptcha.yandexcloud.net/captcha.js', 'captcha-api.yandex.ru/captcha.js'],
      anyText: [
        'вы не робот',
        'я не робот',
        'не робот',
        'are you not a robot',
        "i'm not a robot",
        'not a robot',
      ],
    },
    confidence: 'likely',
  },
  {
    ...QRATOR,
    id: 'qrator-check',
    when: { anyMark: ['/__qrator/', 'qauth_utm', '__qrator_js'] },
    confidence: 'certain',
  },
  {
    ...QRATOR,
    id: 'qrator-check-cookie',
    when: { status: [401, 403], setsCookie: ['qrator_jsr', 'qrator_jsid', 'qrator_ssid'] },
    confidence: 'likely',
  },
  {
    ...QRATOR,
    id: 'qrator-refusal',
    when: { status: [403], format: 'html', headers: { server: 'qrator' } },
    cause: 'ip-block',
    confidence: 'possible',
  },
  {
    ...QRATOR,
    id: 'qrator-words',
    when: {
      anyText: [
        'protected by qrator',
        'qrator labs',
        'qrator.net',
        'заблокирован системой qrator',
        'blocked by qrator',
      ],
      status: [401, 403, 429],
    },
    cause: 'ip-block',
    confidence: 'possible',
  },
  {
    ...DDOS_GUARD,
    id: 'ddos-guard-check',
    when: {
      anyMark: [
        '/.well-known/ddos-guard/',
        'check.ddos-guard.net',
        'ddos-guard/js-challenge',
        'ddg-captcha',
        'data-ddg-',
      ],
    },
    confidence: 'certain',
  },
  {
    ...DDOS_GUARD,
    id: 'ddos-guard-words',
    when: {
      title: ['ddos-guard'],
      anyText: [
        'checking your browser before accessing',
        'проверка браузера перед переходом на',
        'проверка браузера',
        'complete the manual check to continue',
        'please wait a few seconds',
        'could not verify your browser automatically',
        'пройдите проверку',
      ],
    },
    confidence: 'certain',
  },
  {
    ...DDOS_GUARD,
    id: 'ddos-guard-blocked-address',
    when: {
      title: ['ddos-guard'],
      anyText: [
        'your ip address has been blocked',
        'your ip has been blocked',
        'access from your ip address is blocked',
        'ваш ip-адрес заблокирован',
        'ваш ip заблокирован',
      ],
    },
    cause: 'ip-block',
    confidence: 'certain',
  },
  {
    ...DDOS_GUARD,
    id: 'ddos-guard-page',
    when: { status: [401, 403, 429, 503], title: ['ddos-guard'] },
    cause: 'waf-block',
    confidence: 'possible',
  },
  {
    ...DDOS_GUARD,
    id: 'ddos-guard-stock-page',
    when: {
      status: [403],
      headers: { server: 'ddos-guard' },
      anyText: [
        '403 forbidden',
        'access denied',
        'forbidden',
        'доступ запрещен',
        'доступ запрещён',
      ],
    },
    cause: 'waf-block',
    confidence: 'possible',
  },
  {
    ...CHECK,
    responder: 'variti',
    id: 'variti-refusal',
    when: { status: [401, 403, 429, 503], format: 'html', headers: { server: 'variti' } },
    confidence: 'likely',
    source: 'https://variti.io/',
  },
  {
    id: 'google-unusual-traffic',
    when: { text: ['our systems have detected unusual traffic from your computer network'] },
    cause: 'bot-challenge',
    confidence: 'certain',
    source: 'https://support.google.com/websearch/answer/86640',
    seen: '2026-11',
  },
];
