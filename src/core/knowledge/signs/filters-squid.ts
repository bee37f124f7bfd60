import type { CauseId } from '../causes.ts';
import type { Confidence, Sign } from '../sign.ts';

const TEMPLATES = 'https://github.com/squid-cache/squid/tree/master/errors/templates';
const LANGUAGES = 'https://packages.debian.org/source/stable/squid-langpack';
const SQUID = { responder: 'squid', speaks: 'refusal', seen: '2026-11' } as const;

type SquidError = {
  readonly error: string;
  readonly cause?: CauseId;
  readonly confidence?: Confidence;
  readonly status?: readonly number[];
  readonly means?: string;
  readonly fix?: readonly string[];
};

/** Squid's error templates. What is missing here are failures behind the proxy: they carry no refusal. */
const ERRORS: readonly SquidError[] = [
  {
    error: 'access_denied',
    cause: 'web-filter',
    confidence: 'likely',
    means: 'An access rule of the proxy refuses this address, time or sender.',
  },
  {
    error: 'cache_access_denied',
    cause: 'proxy-auth',
    status: [403, 407],
    means: 'The proxy wants to know who you are before it fetches anything.',
  },
  {
    error: 'cache_access_denied',
    cause: 'no-credentials',
    confidence: 'likely',
    status: [401],
  },
  {
    error: 'cache_mgr_access_denied',
    cause: 'no-credentials',
    confidence: 'likely',
    means: 'The address belongs to the proxy’s own administration, which has a password.',
  },
  {
    error: 'acl_time_quota_exceeded',
    cause: 'quota',
    means: 'The proxy limits the time online, and yours is used up until the next period.',
    fix: ['Wait for the next period, or ask your network’s admin for more time.'],
  },
  {
    error: 'forwarding_denied',
    cause: 'access-rule',
    confidence: 'likely',
    means: 'This proxy serves only what it has stored, and forwards nothing for you.',
  },
  { error: 'no_relay', cause: 'access-rule', confidence: 'likely' },
  {
    error: 'ftp_disabled',
    cause: 'access-rule',
    means: 'This proxy does not fetch files by FTP.',
  },
  {
    error: 'ftp_forbidden',
    cause: 'bad-credentials',
    confidence: 'likely',
    means: 'The FTP server behind the proxy did not accept the sign-in.',
  },
  {
    error: 'too_big',
    cause: 'access-rule',
    confidence: 'likely',
    means: 'What is asked for or sent is larger than the proxy lets through.',
  },
  {
    error: 'agent_configure',
    cause: 'not-configured',
    confidence: 'likely',
    means: 'The network wants the browser to be set up for its proxy first.',
  },
  {
    error: 'agent_wpad',
    cause: 'not-configured',
    confidence: 'likely',
    means: 'The network wants the browser to be set up for its proxy first.',
  },
  { error: 'invalid_req', cause: 'invalid-request' },
  { error: 'invalid_url', cause: 'invalid-request' },
  { error: 'conflict_host', cause: 'invalid-request', confidence: 'likely' },
  { error: 'unsup_req', cause: 'invalid-request', confidence: 'likely' },
  { error: 'protocol_unknown', cause: 'invalid-request', confidence: 'likely' },
];

/** One row for the header field, one for the page: its body, or a comment in it, is named after the error. */
function rowsOf({ error, cause, confidence = 'certain', status, means, fix }: SquidError): Sign[] {
  const name = error.replaceAll('_', '-');
  const id = `squid-${name}${status === undefined ? '' : `-${status[0]}`}`;
  const row = {
    ...SQUID,
    confidence,
    source: `${TEMPLATES}/ERR_${error.toUpperCase()}`,
    ...(cause === undefined ? {} : { cause }),
    ...(means === undefined ? {} : { means }),
    ...(fix === undefined ? {} : { fix }),
  };
  const only = status === undefined ? {} : { status };
  return [
    { ...row, id: `${id}-field`, when: { ...only, headers: { 'x-squid-error': `err_${error}` } } },
    {
      ...row,
      id: `${id}-page`,
      when: { ...only, anyMark: [`id="err_${error}"`, `id=err_${error}`, `<!-- err_${error} -->`] },
    },
  ];
}

/** Titles of Squid's error pages in the languages it ships. */
const TITLES = [
  'błąd: żądany url nie może zostać pobrany',
  'chyba: nelze získat požadované url',
  'chyba: požadovaný url nebolo možné získať',
  'eroare: url-ul cerut nu a putut fi accesat',
  "erreur : l'url demandada a pas pogut èsser cargada",
  "erreur : l'url demandée n'a pas pu être chargée",
  'erro: a url requisitada não pode ser recuperada',
  'erro: a url solicitada não pode ser recuperada',
  'error: el url solicitado no se ha podido conseguir',
  'error: no es pot mostrar la url que heu sol.licitat',
  'error: the requested url could not be retrieved',
  'error: ไม่สามารถเรียกดู url ที่ได้รับการร้องขอ',
  'errore: non è possibile accedere alla url richiesta',
  'fehler: die angeforderte url konnte nicht gefunden werden',
  'fejl: den angivne url kunne ikke hentes',
  'fel: begärd url kunde inte hämtas',
  'fout: de gevraagde url kon niet worden opgehaald',
  'fout: die aangevraagde url kon nie verkry word nie',
  'greška: tražena adresa (url) ne može da se učita',
  "hata: i̇stenilen url'e ulaşılamadı",
  'hiba: az oldal nem tölthető be',
  'klaida: puslapis nurodytu adresu negali būti atsiųstas',
  'kļūda: pieprasītā adrese nav atrodama',
  'lỗi: không thể lấy địa chỉ url yêu cầu',
  'napaka: zahtevanega naslova url ni bilo mogoče naložiti.',
  'ralat: url yang diminta tidak dapat diterima',
  'səhv: sorğulanan url ilə əlaqə yaradılmadı',
  'viga: päring urlile ei saa vastust',
  'virhe: pyydettyä url-osoitetta ei voitu hakea',
  'σφαλμα: αδύνατη η πρόσβαση στην αιτούμενη διεύθυνση',
  'грешка: заявената страница е недостъпна.',
  'ошибка: запрошенный url не может быть получен',
  'помилка: запитаний url не може бути отриманий',
  'хато: сўралган url топилмади.',
  'սխալ: պահանջվող url-ն հնարավոր չէ ստանալ',
  'שגיאה: הכתובת ה url מבוקשת לא נגישה',
  'خطا: آدرس درخواست شده را نمی\u200cتوانست دریافت شود',
  'შეცდომა: მოთხოვნილი რესურსის გამოძახება ვერ მოხერხდა',
  'エラー: 要求されたurlからデータを取り出せませんでした。',
  '錯誤: 欲連結之網址（url）無法正確的傳回',
  '错误: 不能获取请求的 url',
  '에러: 요청된 url을 가져올 수 없습니다',
] as const;

/** Titles of its demand to sign in. */
const SIGN_IN_TITLES = [
  'błąd: dostęp do serwera cache zabroniony',
  'chyba: prístup ku cache zamietnutý',
  'chyba: přístup k cache odepřen',
  'eroare: interzis accesul la cache',
  'erreur : accès au cache interdit',
  'erro: acesso negado ao cache',
  'erro: proibido o acesso ao cache',
  'error: acceso denegado a la caché',
  'error: accés denegat a la cache',
  'error: cache access denied',
  'error: การเรียกใช้ระบบแคชไม่ได้รับอนุญาต',
  'errore: accesso alla cache negato',
  'fehler: cache zugriff verweigert',
  'fejl: cache adgang nægtet',
  'fel: tillträde nekas',
  'fout: cache toegang niet toegestaan',
  'fout: toegang tot kasgeheue geweier.',
  'greška: pristup proksi/keš serveru nije dozvoljen',
  'hata: cache sunucusu kullanamazsınız',
  'hiba: nincs jogosultsága a proxyszerver eléréséhez',
  'klaida: priėjimas prie kešo uždraustas',
  'kļūda: kešatmiņa nav pieejama',
  'lỗi: truy cập đến vùng nhớ tạm bị từ chối',
  'napaka: dostop do predpomnilnika zavrnjen',
  'ralat: akses ke cache disekat',
  'səhv: keşdən istifadə qadağandır',
  'viga: vahemälu serveri kasutamine blokeeritud',
  'virhe: pääsy välityspalvelimeen evätty',
  'σφαλμα: απαγορεύεται η πρόσβαση στο μεσολαβητή',
  'грешка: отказан достъп до кешираните данни.',
  'ошибка: доступ к кэшу запрещён',
  'помилка: доступ до кешу заборонено',
  'хато: кеш рухсат бермади',
  'սխալ: մուտքը քեշին արգելված է',
  'שגיאה: גישה לשרת נדחית',
  'خطا: رد شدن دسترسی به نهانگاه',
  'შეცდომა: კეშთან წვდომა აკრძალულია',
  'エラー: キャッシュへのアクセスを拒否されました。',
  '錯誤: 網路快取伺服器存取被拒絕',
  '错误: 缓存访问被拒绝',
] as const;

/** What its rules for access say when they refuse. */
const DENIALS = [
  'access control configuration prevents your request from being allowed at this time',
  'die opstelling van toegangsbeheer keer dat u navraag nou toegelaat kan word',
  'конфигурацията за контрол на достъпа не позволява да бъде изпълнена вашата заявка в този момент',
  'die anfrage wurde aufgrund mangelnder zugriffsrechte verweigert',
  'la configuración de control de acceso evita que su solicitud sea permitida en este momento',
  "la configuration du contrôle d'accès, empêche votre requête d'être acceptée",
  'jelen pillanatban nincs jogosultsága a kért tartalom eléréséhez',
  'մուտքի կառավարման պարամետրերը թույլ չեն տալիս իրականացնել ձեր հարցումը տվյալ պահին',
  'la richiesta non è permessa dalle impostazioni di sicurezza',
  'u heeft geen toegang tot de url die u probeerde op te vragen van deze server',
  'a configuração do controle de acesso impede que sua requisição seja permitida neste momento',
  'configuraţia de control al accesului împiedică ca cererea dumneavoastră să fie permisă în acest moment',
  'система контроля доступа не позволяет выполнить ваш запрос сейчас',
  'vašu požiadavku v tomto čase nebolo možné splniť kvôli konfigurácii riadenia prístupu',
  'vaša zahteva trenutno ni odobrena, ker to preprečujejo nastavitve nadzora dostopa',
  'налаштування контролю доступу забороняє обробку вашого запиту в даний час',
  'cấu hình điều khiển truy cập không cho phép bạn yêu cầu vào lúc này',
] as const;

/** Squid and the redirectors that are usually behind it. */
export const squidSigns: readonly Sign[] = [
  ...ERRORS.flatMap(rowsOf),
  {
    ...SQUID,
    id: 'squid-error-field',
    when: { headers: { 'x-squid-error': true } },
    confidence: 'certain',
    source: TEMPLATES,
  },
  {
    ...SQUID,
    id: 'squid-custom-refusal',
    when: { status: [403], headers: { 'x-squid-error': true } },
    cause: 'web-filter',
    confidence: 'possible',
    source: 'https://www.squid-cache.org/Doc/config/deny_info/',
  },
  {
    ...SQUID,
    id: 'squid-own-server-field',
    when: {
      status: [400, 401, 403, 404, 405, 407, 409, 411, 413, 414, 417, 429, 500, 502, 503, 504],
      headers: { server: 'squid' },
    },
    confidence: 'certain',
    source: TEMPLATES,
  },
  {
    ...SQUID,
    id: 'squid-sign-in-field',
    when: { status: [407], headers: { via: '(squid' } },
    cause: 'proxy-auth',
    confidence: 'certain',
    source: TEMPLATES,
  },
  {
    ...SQUID,
    id: 'squid-sign-in-cache',
    when: { status: [407], headers: { 'x-cache-lookup': true } },
    cause: 'proxy-auth',
    confidence: 'likely',
    source: TEMPLATES,
  },
  {
    ...SQUID,
    id: 'squid-title',
    when: { title: TITLES },
    confidence: 'likely',
    source: LANGUAGES,
  },
  {
    ...SQUID,
    id: 'squid-sign-in-title',
    when: { title: SIGN_IN_TITLES },
    cause: 'proxy-auth',
    confidence: 'likely',
    source: LANGUAGES,
  },
  {
    ...SQUID,
    id: 'squid-denial',
    when: { anyText: DENIALS },
    cause: 'web-filter',
    confidence: 'likely',
    source: LANGUAGES,
  },
  {
    ...SQUID,
    id: 'squid-stylesheet',
    when: {
      anyMark: [
        'stylesheet for squid error pages',
        'the squid software foundation and contributors',
      ],
    },
    confidence: 'certain',
    source: 'https://github.com/squid-cache/squid/blob/master/errors/errorpage.css',
  },
  {
    ...SQUID,
    id: 'squid-footer',
    when: {
      status: [400, 401, 403, 404, 407, 502, 503, 504],
      anyMark: ['(squid/2', '(squid/3', '(squid/4', '(squid/5', '(squid/6', '(squid/7', '(squid)'],
    },
    confidence: 'certain',
    source: TEMPLATES,
  },
  {
    ...SQUID,
    id: 'squidguard-page',
    when: {
      anyMark: ['squidguard', 'sgerror.php', 'squidguard.cgi'],
      anyText: [
        'blocked',
        'denied',
        'forbidden',
        'not allowed',
        'gesperrt',
        'bloqué',
        'заблокирован',
        'запрещен',
      ],
    },
    cause: 'web-filter',
    confidence: 'likely',
    source: 'https://github.com/Distrotech/squidGuard/tree/master/samples',
  },
  {
    id: 'dansguardian-page',
    when: {
      anyMark: ['dansguardian', 'e2guardian'],
      anyText: [
        'access has been denied',
        'access denied',
        'has been denied',
        'banned site',
        'banned phrase',
        'weighted phrase limit',
      ],
    },
    cause: 'web-filter',
    audience: 'network-admin',
    confidence: 'certain',
    source: 'https://github.com/e2guardian/e2guardian/tree/master/data/languages',
    seen: '2026-11',
  },
  {
    id: 'squid-in-front',
    responder: 'squid',
    speaks: 'front',
    when: { headers: { via: '(squid' } },
    confidence: 'certain',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-7.6.3',
    seen: '2026-11',
  },
];
