import { readBase64, readUtf8 } from './base64.ts';
import type { TokenDraft } from './token-draft.ts';
import { readIsoTime, readStatedTime } from './token-times.ts';

const PARAMETER_LIMIT = 128;
const LONGEST_URL = 16_384;

type Parameters = ReadonlyMap<string, string>;

/**
 * What a signed address (or its query alone) says of its end: it is a credential for whoever holds it. Null where
 * the text carries no signature that is known. Sources stand at each reader.
 */
export function readSignedUrl(text: string): TokenDraft | null {
  if (text.length > LONGEST_URL || !text.includes('=') || /[\n"'<>{}]/.test(text)) return null;
  const parameters = splitParameters(text);
  for (const read of [readSigV4, readExpiresSignature, readAzureSas, readAkamai, readTencent]) {
    const found = read(parameters);
    if (found !== null) return { kind: 'opaque', raw: text, shown: 0, ...found };
  }
  return null;
}

function splitParameters(text: string): Parameters {
  const start = text.indexOf('?');
  const query = text.slice(start + 1).replace(/^SharedAccessSignature\s+/i, '');
  const parameters = new Map<string, string>();
  for (const part of query.split(/[&#]/, PARAMETER_LIMIT)) {
    const equals = part.indexOf('=');
    if (equals < 1) continue;
    const name = part.slice(0, equals).toLowerCase();
    if (!parameters.has(name)) parameters.set(name, decodePercent(part.slice(equals + 1)));
  }
  return parameters;
}

/** The text without percent-encoding; as it stands where that is broken. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html and the same at Google and Alibaba. */
function readSigV4(parameters: Parameters): Partial<TokenDraft> | null {
  for (const [vendor, format] of [
    ['amz', 'aws-presigned-url'],
    ['goog', 'google-signed-url'],
    ['oss', 'alibaba-signed-url'],
  ] as const) {
    if (!parameters.has(`x-${vendor}-signature`)) continue;
    const issued = readCompactTime(parameters.get(`x-${vendor}-date`) ?? '');
    const lives = parameters.get(`x-${vendor}-expires`) ?? '';
    const known = issued !== null && /^\d{1,9}$/.test(lives);
    return {
      format,
      issuedSeconds: issued,
      expiresSeconds: known ? issued + Number(lives) : null,
    };
  }
  return null;
}

const SIGNATURES = ['signature', 'sig', 'token', 'md5', 'hash', 'hmac', 'st', 'key'];

/** An `Expires` in seconds beside a signature: S3 version 2, Google version 2, CloudFront, signed routes. */
function readExpiresSignature(parameters: Parameters): Partial<TokenDraft> | null {
  const stated = parameters.get('expires') ?? parameters.get('exp') ?? parameters.get('e') ?? '';
  const seconds = /^\d{10}$/.test(stated) ? Number(stated) : null;
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html
  if (parameters.has('key-pair-id') && parameters.has('signature')) {
    const ends = seconds ?? readCloudFrontPolicy(parameters.get('policy') ?? '');
    return { format: 'cloudfront-signed-url', expiresSeconds: ends };
  }
  if (seconds === null) return null;
  const signature = SIGNATURES.map((name) => parameters.get(name) ?? '').find(
    (value) => value.length >= 20 && /^[A-Za-z0-9+/=_~-]+$/.test(value),
  );
  if (signature === undefined) return null;
  if (parameters.has('awsaccesskeyid')) {
    return { format: 'aws-presigned-url', expiresSeconds: seconds };
  }
  if (parameters.has('googleaccessid')) {
    return { format: 'google-signed-url', expiresSeconds: seconds };
  }
  return { format: 'signed-url', expiresSeconds: seconds };
}

function readCloudFrontPolicy(policy: string): number | null {
  // CloudFront writes - _ ~ for + = /.
  const plain = policy.replace(/-/g, '+').replace(/_/g, '=').replace(/~/g, '/');
  const bytes = readBase64(plain)?.bytes;
  if (bytes === undefined) return null;
  const found = /"DateLessThan"\s{0,8}:\s{0,8}\{\s{0,8}"AWS:EpochTime"\s{0,8}:\s{0,8}(\d{10})/.exec(
    readUtf8(bytes),
  );
  return found === null ? null : Number(found[1]);
}

/** https://learn.microsoft.com/rest/api/storageservices/create-service-sas; Service Bus states `se` in seconds. */
function readAzureSas(parameters: Parameters): Partial<TokenDraft> | null {
  const signature = parameters.get('sig') ?? '';
  const azure = ['sv', 'se', 'sr', 'si', 'skn', 'ss'].some((name) => parameters.has(name));
  if (!azure || !/^[A-Za-z0-9+/=_ -]{20,}$/.test(signature)) return null;
  const end = parameters.get('se') ?? '';
  return {
    format: 'azure-sas',
    expiresSeconds: /^\d{10}$/.test(end) ? Number(end) : readIsoTime(end),
    notBeforeSeconds: readIsoTime(parameters.get('st') ?? ''),
  };
}

/** https://techdocs.akamai.com/adaptive-media-delivery/docs/generate-a-token-and-apply-access-controls */
function readAkamai(parameters: Parameters): Partial<TokenDraft> | null {
  for (const name of ['hdnts', 'hdnea', 'hdntl', '__token__', '__gda__', 'token', 'st', 'exp']) {
    const value = parameters.get(name) ?? '';
    const ticket = name === 'exp' || name === 'st' ? `${name}=${value}` : value;
    if (!ticket.includes('~hmac=')) continue;
    const fields = new Map(
      ticket.split('~', 16).map((field) => [field.split('=', 1)[0] ?? '', field] as const),
    );
    const read = (key: string) =>
      readStatedTime((fields.get(key) ?? '').slice(key.length + 1)).seconds;
    return { format: 'akamai-token', expiresSeconds: read('exp'), notBeforeSeconds: read('st') };
  }
  return null;
}

/** https://www.tencentcloud.com/document/product/436/7778 */
function readTencent(parameters: Parameters): Partial<TokenDraft> | null {
  const times = /^(\d{10});(\d{10})$/.exec(parameters.get('q-sign-time') ?? '');
  if (times === null || !parameters.has('q-signature')) return null;
  return {
    format: 'tencent-signed-url',
    notBeforeSeconds: Number(times[1]),
    expiresSeconds: Number(times[2]),
  };
}

function readCompactTime(text: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (parts === null) return null;
  return readIsoTime(text.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}
