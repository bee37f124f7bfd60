import { readBase64, readBigEndian, readPlainText, readUtf8 } from './base64.ts';
import { isJsonObject, ownMember, readJson, textMember } from './json-object.ts';
import type { TokenDraft } from './token-draft.ts';
import { readIsoTime, readStatedTime } from './token-times.ts';

const LONGEST_SESSION = 16_384;
// A framework's clock reads between 2005 and 2100, or what looked like a time is none.
const EARLIEST = 1_104_537_600;
const LATEST = 4_102_444_800;

type Reader = (text: string) => Partial<TokenDraft> | null;

/**
 * What a web framework's signed or encrypted session says of its own times; null where the text is none that is
 * known by its shape. The contents are looked into for times only. Sources stand at each reader.
 */
export function readSession(text: string): TokenDraft | null {
  if (text.length < 20 || text.length > LONGEST_SESSION || /\s/.test(text)) return null;
  for (const read of READERS) {
    const found = read(text);
    if (found !== null) return { kind: 'opaque', raw: text, shown: 0, ...found };
  }
  return null;
}

const READERS: readonly Reader[] = [
  readIron,
  readPrefixed,
  readDjango,
  readItsdangerous,
  readRails,
  readExpress,
  readPipes,
  readFernet,
  readRememberMe,
  readInsideBase64,
  readFormsTicket,
  readAuthTicket,
];

/** Fixed first characters: no more is known of these. */
const PREFIXED: readonly (readonly [string, string, RegExp])[] = [
  // https://learn.microsoft.com/aspnet/core/security/data-protection/implementation/authenticated-encryption-details
  ['aspnet-dataprotection', 'CfDJ8', /^CfDJ8[A-Za-z0-9_+/-]{40,}={0,2}$/],
  // https://hexdocs.pm/plug_crypto/Plug.Crypto.MessageVerifier.html ("HS256")
  ['phoenix-signed', 'SFMyNTY.', /^SFMyNTY\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{20,90}$/],
  // https://hexdocs.pm/plug_crypto/Plug.Crypto.MessageEncryptor.html ("A128GCM", "XCP")
  ['phoenix-encrypted', 'QTEyOEdDTQ.', /^QTEyOEdDTQ\.[A-Za-z0-9_.-]{40,}$/],
  ['phoenix-encrypted', 'WENQ.', /^WENQ\.[A-Za-z0-9_.-]{40,}$/],
  // https://book.cakephp.org/5/en/controllers/middleware.html#encrypted-cookie-middleware ("Cake")
  ['cakephp-encrypted', 'Q2FrZQ==.', /^Q2FrZQ==\.[A-Za-z0-9+/=_-]{30,}$/],
  // https://doc.biscuitsec.org/reference/specifications
  ['biscuit', 'biscuit:', /^biscuit:[A-Za-z0-9_-]{60,}={0,2}$/],
];

function readPrefixed(text: string): Partial<TokenDraft> | null {
  const row = PREFIXED.find(([, prefix, pattern]) => text.startsWith(prefix) && pattern.test(text));
  return row === undefined ? null : { format: row[0], shown: row[1].length };
}

/** https://github.com/hapijs/iron: prefix*passwordId*salt*iv*ciphertext*expiration*hmacSalt*hmac, in milliseconds. */
function readIron(text: string): Partial<TokenDraft> | null {
  if (!text.startsWith('Fe26.')) return null;
  const parts = text.split('*', 10);
  if (parts.length !== 8) return null;
  const expiration = parts[5] ?? '';
  const ends = /^\d{13}$/.test(expiration) ? Math.floor(Number(expiration) / 1000) : null;
  return { format: 'hapi-iron', shown: 6, expiresSeconds: ends };
}

/** https://docs.djangoproject.com/en/stable/topics/signing/: value:time in base 62:signature. */
function readDjango(text: string): Partial<TokenDraft> | null {
  const tail = /:([0-9A-Za-z]{5,7}):(?:[A-Za-z0-9_-]{27}|[A-Za-z0-9_-]{43})$/.exec(text.slice(-64));
  if (tail === null) return null;
  const issued = readBase62(tail[1] ?? '');
  return isTime(issued) ? { format: 'django-signed', issuedSeconds: issued } : null;
}

/** https://itsdangerous.palletsprojects.com/: payload.time.signature, or payload.signature without a time. */
function readItsdangerous(text: string): Partial<TokenDraft> | null {
  const parts =
    /^(\.?)([A-Za-z0-9_-]{2,})\.(?:([A-Za-z0-9_-]{5,7})\.)?([A-Za-z0-9_-]{27,86})$/.exec(text);
  if (parts === null) return null;
  const [, compressed, payload = '', time, signature = ''] = parts;
  if (![27, 43, 64, 86].includes(signature.length)) return null;
  const bytes = readBase64(payload)?.bytes;
  if (bytes === undefined) return null;
  // zlib streams begin with 0x78.
  const sound = compressed === '.' ? bytes[0] === 0x78 : readJson(readUtf8(bytes)).is !== 'broken';
  const stamp = time === undefined ? null : readBase64(time)?.bytes;
  if (time === undefined) return sound ? { format: 'itsdangerous' } : null;
  if (stamp === undefined || stamp === null) return null;
  const stated = readBigEndian(stamp, 0, stamp.length);
  // Before version 1.1 times were counted from 2011.
  const issued = stated < 1_000_000_000 ? stated + 1_293_840_000 : stated;
  // The plain TimestampSigner signs any text; without a payload that reads, the time must.
  if (!isTime(issued) || (!sound && stated < 1_000_000_000)) return null;
  return { format: 'flask', issuedSeconds: issued };
}

/** https://api.rubyonrails.org/classes/ActiveSupport/MessageVerifier.html and MessageEncryptor.html. */
function readRails(text: string): Partial<TokenDraft> | null {
  const parts = text.split('--', 4);
  const [data = '', second = '', tag = ''] = parts;
  const reading = parts.length > 1 && data.length >= 4 ? readBase64(data) : null;
  if (reading === null) return null;
  if (parts.length === 3) {
    const sound = readBase64(second)?.bytes.length === 12 && readBase64(tag)?.bytes.length === 16;
    return sound ? { format: 'rails-encrypted' } : null;
  }
  if (parts.length !== 2 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96,128})$/.test(second)) {
    return null;
  }
  const inner = readUtf8(reading.bytes);
  if (/^[A-Za-z0-9+/=]{16,}--[A-Za-z0-9+/=]{16,}$/.test(inner)) {
    return { format: 'rails-encrypted' };
  }
  const json = readJson(inner);
  const envelope = json.is === 'object' ? ownMember(json.value, '_rails') : null;
  const stated = isJsonObject(envelope) ? textMember(envelope, 'exp') : null;
  return { format: 'rails-signed', expiresSeconds: stated === null ? null : readIsoTime(stated) };
}

/** https://github.com/tj/node-cookie-signature, marked with "s:" by cookie-parser and express-session. */
function readExpress(text: string): Partial<TokenDraft> | null {
  const marked = /^s:[^\s]{1,4096}\.[A-Za-z0-9+/]{42,43}=?$/.test(text);
  return marked ? { format: 'express-signed', shown: 2 } : null;
}

/** Parts behind upright strokes: WordPress, Tornado, oauth2-proxy. */
function readPipes(text: string): Partial<TokenDraft> | null {
  if (!text.includes('|')) return null;
  // https://developer.wordpress.org/reference/functions/wp_generate_auth_cookie/
  const wordpress = /^[^|]{1,60}\|(\d{10})\|(?:[A-Za-z0-9]{20,64}\|)?[0-9a-f]{32,64}$/.exec(text);
  if (wordpress !== null) {
    return { format: 'wordpress-login', expiresSeconds: Number(wordpress[1]) };
  }
  // https://www.tornadoweb.org/en/stable/web.html#tornado.web.RequestHandler.set_signed_cookie
  const tornado = /^2\|1:\d\|10:(\d{10})\|\d{1,4}:[^|]{1,256}\|\d{1,6}:[^|]*\|[0-9a-f]{64}$/.exec(
    text,
  );
  if (tornado !== null) return { format: 'tornado-signed', issuedSeconds: Number(tornado[1]) };
  // https://oauth2-proxy.github.io/oauth2-proxy/configuration/session_storage and Tornado's first version
  const three = /^[A-Za-z0-9+/=_-]{4,}\|(\d{10})\|([A-Za-z0-9+/=_-]{27,64})$/.exec(text);
  if (three === null || !isTime(Number(three[1]))) return null;
  const hex = /^[0-9a-f]{40}$/.test(three[2] ?? '');
  return { format: hex ? 'tornado-signed' : 'oauth2-proxy', issuedSeconds: Number(three[1]) };
}

/** https://github.com/fernet/spec/blob/master/Spec.md: version 0x80, then eight bytes of time. */
function readFernet(text: string): Partial<TokenDraft> | null {
  if (!/^gAAAAA[A-Za-z0-9_-]{90,}={0,2}$/.test(text)) return null;
  const bytes = readBase64(text.slice(0, 16))?.bytes ?? new Uint8Array();
  const issued = readBigEndian(bytes, 3, 9);
  return isTime(issued) ? { format: 'fernet', shown: 6, issuedSeconds: issued } : null;
}

/** Symfony writes class:user:end:signature, https://symfony.com/doc/current/security/remember_me.html. */
function readRememberMe(text: string): Partial<TokenDraft> | null {
  const symfony =
    /^[A-Za-z0-9_.\\]{3,128}:[A-Za-z0-9+/=_~-]{2,256}:(\d{10}):[A-Za-z0-9+/=_~:-]{32,256}$/.exec(
      text,
    );
  if (symfony !== null && isTime(Number(symfony[1]))) {
    return { format: 'symfony-remember-me', expiresSeconds: Number(symfony[1]) };
  }
  // https://docs.spring.io/spring-security/reference/servlet/authentication/rememberme.html
  const spring = /^[^:]{1,256}:(\d{13}):(?:(?:MD5|SHA256):)?[0-9a-f]{32,64}$/.exec(text);
  if (spring === null) return null;
  const { seconds } = readStatedTime(Number(spring[1]));
  return { format: 'spring-remember-me', expiresSeconds: seconds };
}

/** What is told only after base64: Laravel's envelope, gorilla/securecookie, remember-me cookies. */
function readInsideBase64(text: string): Partial<TokenDraft> | null {
  if (!/^(?:ey|ew|[A-Za-z0-9]{20})/.test(text)) return null;
  const bytes = readBase64(text)?.bytes;
  if (bytes === undefined) return null;
  // https://github.com/gorilla/securecookie: time|data|mac, the mac in raw bytes
  const gorilla = /^(\d{10})\|[^|]{8,}\|/.exec(readUtf8(bytes.subarray(0, 4096)));
  if (gorilla !== null && isTime(Number(gorilla[1]))) {
    return { format: 'gorilla-securecookie', issuedSeconds: Number(gorilla[1]) };
  }
  const inner = readPlainText(bytes);
  if (inner === null) return null;
  if (!inner.startsWith('{')) return readRememberMe(inner);
  // https://laravel.com/docs/encryption
  const json = readJson(inner);
  const sealed =
    json.is === 'object' &&
    ['iv', 'value', 'mac'].every((name) => typeof ownMember(json.value, name) === 'string');
  return sealed ? { format: 'laravel-encrypted' } : null;
}

/** https://learn.microsoft.com/dotnet/api/system.web.security.formsauthentication.encrypt: hexadecimal capitals. */
function readFormsTicket(text: string): Partial<TokenDraft> | null {
  return /^[0-9A-F]{192,4096}$/.test(text) && text.length % 2 === 0
    ? { format: 'aspnet-forms' }
    : null;
}

/** https://docs.pylonsproject.org/projects/pyramid/en/latest/api/authentication.html: digest, time in hex, user!. */
function readAuthTicket(text: string): Partial<TokenDraft> | null {
  const found = /^(?:[0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{32})([0-9a-f]{8})[^!\s]{1,256}!/.exec(
    text,
  );
  const issued = Number.parseInt(found?.[1] ?? '0', 16);
  return found !== null && isTime(issued) ? { format: 'auth-tkt', issuedSeconds: issued } : null;
}

function readBase62(text: string): number {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let value = 0;
  for (const char of text) value = value * 62 + digits.indexOf(char);
  return value;
}

function isTime(seconds: number): boolean {
  return seconds >= EARLIEST && seconds <= LATEST;
}
