import type { Wording } from './wordings.ts';

/**
 * Further words of the gists: Italian, Dutch, Polish, Turkish, Korean, Ukrainian, Czech and Arabic, and what was missing
 * of the languages that stand there. By cause, `-2` for its second gist; a text for each of its lists, words parted by
 * bars. Traditional Chinese needs no words of its own where only the characters differ (see `han.ts`).
 */
const MORE: Readonly<Record<string, readonly string[]>> = {
  csrf: [
    'token bezpieczeństwa|beveiligingstoken|güvenlik belirteci|보안 토큰|токен безпеки|форма|форми|bezpečnostní token|formulář*|رمز الأمان|النموذج',
    'ongeldig|nieprawidłow*|geçersiz|süresi dol*|만료|유효하지|недійсн*|невірн*|закінчи*|застаріл*|neplatn*|vypršel*|غير صالح|انتهت|nicht überprüft',
  ],
  'account-locked': [
    'falsch eingegeben|entered incorrectly|introducido mal|mal saisi*|verkeerd wachtwoord|onjuist wachtwoord|błędne hasło|hatalı şifre|yanlış şifre|비밀번호를|невірний пароль|špatné heslo|nesprávné heslo',
    'dreimal|mehrfach|mehrmals|fünfmal|several times|varias veces|plusieurs fois|várias vezes|volte|keer|razy|kez|defa|회 이상|회 오류|разів|krát|несколько раз|многократно',
  ],
  'account-locked-2': [
    'próby|deneme*|girişim*|시도|오류 횟수|спроб*|pokus*|محاولات|محاولة',
    'inloggen|account|hesab*|giriş*|oturum|şifre*|parola*|계정|로그인|비밀번호|вхід|входу|обліков*|акаунт*|účet|účtu|přihlášen*|hesl*|حساب*|تسجيل الدخول|الدخول',
    'vergrendeld|te veel|tijdelijk|zbyt wiele|tymczasowo|kilitlen*|çok fazla|geçici|dakika|engellen*|잠겼|잠금|초과|분 후|일시|заблоков*|забагато|тимчасово|хвилин*|перевищ*|zamčen*|uzamčen*|zablokován*|příliš mnoho|dočasně|مؤقت*|حظر|قفل|كثيرة|دقيقة',
  ],
  'mfa-step-up': [
    'autenticazione a due fattori|la tua identità|verificatiecode|tweestaps*|uw identiteit|kod weryfikacyjny|dwuetapow*|dwuskładnikow*|doğrulama kodu|iki adımlı|iki faktörlü|kimliğinizi|인증번호|2단계 인증|본인 확인|본인인증|추가 인증|код підтвердження|двофакторн*|вашу особу|ověřovací kód|dvoufázov*|dvoufaktorov*|totožnost|رمز التحقق|المصادقة الثنائية|هويتك',
    'voer|nodig|vereist|bevestig|wprowadź|wymagan*|potwierdź|podaj|girin|gerek*|doğrulayın|입력|필요|진행|введіть|потрібн*|необхідн*|підтвердь*|zadejte|vyžad*|potvrďte|أدخل|مطلوب*|يرجى|تأكيد',
  ],
  'signed-url-expired': [
    'bağlantı*|링크|посилання|odkaz*|الرابط|رابط',
    'niet meer geldig|nieważn*|süresi dol*|geçersiz|만료|закінчи*|недійсн*|застаріл*|vypršel*|neplatn*|انتهت|غير صالح*',
  ],
  'session-expired': [
    'sesj*|wylogowan*|uitgelogd|afgemeld|oturum*|세션|로그아웃|сесі*|relac*|přihlášen*|odhlášen*|الجلسة|登出|로그인 시간|tu sesión|vous avez été déconnecté*|wylogowano',
    'inactiviteit|bezczynnoś*|automatycznie|süreniz|süresi|sonlandır*|zaman aşımı|만료|자동|종료|закінчи*|завершен*|vypršel*|nečinnost*|automaticky|ukončen*|انته*|inattività|automaticamente|automaticamente|automáticamente|automatiquement',
  ],
  'client-certificate': [
    'sertifika*|인증서|certifikát*|شهادة',
    'gerek*|필요|потріб*|vyžad*|vereist|wymagan*|مطلوب*',
  ],
  'expired-token': [
    'klucz*|anahtar*|belirteç*|토큰|api 키|klíč*|sleutel|رمز الوصول',
    'verlopen|wygasł*|süresi dol*|만료|закінчи*|vypršel*|انتهت',
  ],
  'bad-credentials': [
    'wachtwoord|gebruikersnaam|inloggegevens|sleutel|hasł*|klucz*|şifre*|parola*|kullanıcı adı|anahtar*|비밀번호|아이디|토큰|api 키|인증키|인증에|логін*|heslo|klíč*|كلمة المرور|اسم المستخدم|المفتاح',
    'onjuist|ongeldig|verkeerd|nieprawidłow*|błędn*|yanlış|hatalı|geçersiz|일치하지|올바르지|잘못|유효하지|실패했|невірн*|недійсн*|nesprávn*|neplatn*|chybn*|غير صحيح*|خاطئ*|غير صالح*',
  ],
  'insufficient-scope': [
    '토큰|api 키|belirteç*|klucz*',
    '권한|дозвол*|yetki*|uprawnie*|bevoegd*',
    '없|немає|yok|brak|geen',
  ],
  'https-required': [
    'beveiligde verbinding|szyfrowan*|güvenli bağlantı|보안 연결|zabezpečené připojení|encrypted connection*|unencrypted connection',
    'alleen|tylko|wymag*|yalnızca|gerekli|필요|лише|тільки|pouze|cannot|not allowed',
  ],
  quota: [
    "tageskontingent|monatskontingent|tageslimit|monatslimit|heute bereits|per dag|dagelijks*|per maand|maandelijks*|vandaag|dzienn*|miesięczn*|dzisiaj|günlük|aylık|bugün|일일|하루|월간|오늘|이번 달|добов*|денн*|сьогодні|denní|měsíční|dnes|اليومي|الشهري|اليوم|oggi|aujourd'hui|for the month|of this month|for today|hoje|hoy",
    'verbraucht|limiet|bereikt|overschreden|limit*|wyczerpan*|przekroczon*|kota*|aşıldı|ulaştınız|한도|초과|소진|ліміт*|вичерпан*|перевищ*|vyčerpán*|překročen*|الحد|تجاوز*',
  ],
  'rate-limit': [
    'verzoeken|żądań|istek*|talep*|요청|požadavk*|požadavků|الطلبات|طلبات|pedidos',
    'te vaak|te snel|za dużo|zbyt często|çok fazla|çok sık|너무 많|너무 자주|забагато|занадто част*|надто част*|příliš mnoho|příliš často|příliš rychle|كثيرة|الكثير|متكررة',
  ],
  'geo-block': [
    'deutschlands|österreichs|ihrem standort|tuo paese|suo paese|nederland|regio|twoim kraju|regionie|ülken*|bölgen*|국가|지역|해외|країн*|регіон*|vaší zemi|této zemi|regionu|بلدك|منطقتك|دولتك|embargoed|sanctioned countr*',
    'mevcut değil|kullanılamıyor|kullanılamaz|izlenemez|sadece|yalnızca|이용할 수 없|제공되지|제공하지|제한|시청할 수 없|접속할 수 없|недоступн*|тільки|лише|обмежен*|nedostupn*|není k dispozici|není dostupn*|pouze|غير متاح*|غير متوفر*|solamente|alleen|tylko|originates',
  ],
  'web-filter': [
    'nutzungsrichtlinie|internet-nutzungsrichtlinie|im firmennetz|im schulnetz|it policy|amministratore di rete|la tua organizzazione|uw organisatie|netwerkbeheerder|uw school|twojej organizacji|administrator sieci|kurumunuz*|ağ yönetici*|네트워크 관리자|회사 정책|조직 정책|사내 보안|вашої організації|адміністратор мережі|vaší organizace|správce sítě|filtrage de',
    'gesperrt|geblokkeerd|zablokowan*|engellen*|차단|заблоков*|blokován*|zablokován*|bloccat*|verstößt',
  ],
  'ip-block': [
    'ip adres*|ip 주소|아이피|عنوان ip',
    'unmatched|zwarte lijst|geblokkeerd|yasakla*|engellen*|차단|заблоков*|заборон*|blokován*|zablokován*|محظور|حظر',
  ],
  'plan-required': [
    'subskrypcj*|abonament*|twój plan|abonelik|aboneliğ*|planınız*|구독|유료|요금제|프리미엄|멤버십|підписк*|передплат*|předplat*|اشتراك*|الاشتراك|خطتك|abonnees',
    'alleen|exclusief|tylko|wymag*|gerek*|sadece|yükselt*|필요|전용|업그레이드|가입|тільки|лише|потрібн*|pouze|vyžad*|فقط|يتطلب|ترقية|richied*',
  ],
  'bot-challenge': [
    'mens|geautomatiseerd*|robotem|człowiek*|insan|로봇|자동화|사람|людин*|člověk|automatizovan*|روبوت*|umano|automatizzat*|滑块',
    'bevestig|geen|potwierdź|nie jesteś|doğrula*|değil*|확인|아닙니다|감지|підтвердь*|nejste|ověř*|تحقق|لست|تأكيد|conferma|dimostra|non sei',
  ],
  'site-suspended': [
    'site|deze website|deze site|deze winkel|ta strona|sklep|serwis|witryna|bu site|web site*|mağaza|사이트|쇼핑몰|홈페이지|цей сайт|tento web|e-shop',
    'switched off|unpaid|non-payment|unbezahlt*|impayé*|falta de pago|falta de pagamento|неуплат*|задолженност*|mancato pagamento|opgeschort|uitgeschakeld|niet betaald|zawieszon*|wyłączon*|askıya|kapatıl*|durdurul*|중지|정지|폐쇄|призупинен*|вимкнен*|pozastaven*|vypnut*|未备案|备案',
  ],
  'waf-block': [
    'güvenlik nedeniyle|güvenlik nedenleri*|보안 정책|보안상|비정상적인 접근|비정상적인 요청|ze względów bezpieczeństwa|om veiligheidsredenen|veiligheidsredenen|з міркувань безпеки|z bezpečnostních důvodů|لأسباب أمنية|per ragioni di sicurezza',
  ],
  'account-disabled': [
    'hesab*|계정|обліков*|účet|účtu|حساب*|الحساب|konta',
    'geblokkeerd|opgeschort|uitgeschakeld|gedeactiveerd|askıya|kapatıl*|devre dışı|engellen*|dondurul*|정지|비활성|차단|заблоков*|вимкнен*|призупинен*|zablokován*|deaktivován*|pozastaven*|zrušen*|تعطيل|معطل|إيقاف|موقوف|محظور|dezaktywowan*',
  ],
  'account-disabled-2': [
    'e-mailadres|e-posta*|이메일|пошт*|البريد',
    'bevestig*|verifieer|potwierdź|zweryfikuj|doğrula*|onayla*|인증|potvrď*|ověř*|تأكيد|підтверд*',
  ],
  'insufficient-permission': [
    'bevoegdheid|bevoegd|yetki*|izniniz|권한|дозвол*|oprávnění|صلاحي*|الصلاحي*|إذن|الإذن|مصرح',
    'niet|bulunmamaktadır|bulunmuyor|yok|değil*|yetersiz|없|필요|부족|немає|недостатн*|nemáte|nedostatečn*|chybí|ليس|لا|غير|nie',
  ],
  'no-credentials': [
    'identifiez-vous|authentifiez-vous|aanmelden|giriş yap*|oturum aç*|로그인|увійдіть|увійти|přihlásit|přihlaste|přihlášen*|تسجيل الدخول',
    'pour consulter|pour accéder|pour continuer|eerst|lütfen|gerek*|필요|해주세요|해 주세요|하세요|будь ласка|потрібно|необхідно|prosím|musíte|nutné|يرجى|يجب|per accedere|per visualizzare',
  ],
};

/** The gists with their further words. */
export function addWords(gists: readonly Wording[]): readonly Wording[] {
  const seen = new Map<string, number>();
  return gists.map((gist) => {
    const place = (seen.get(gist.cause) ?? 0) + 1;
    seen.set(gist.cause, place);
    const more = MORE[place === 1 ? gist.cause : `${gist.cause}-${place}`];
    if (more === undefined || gist.near?.length !== more.length) return gist;
    return {
      ...gist,
      near: gist.near.map((list, at) => [...list, ...(more[at] ?? '').split('|')]),
    };
  });
}
