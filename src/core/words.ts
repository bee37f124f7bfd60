import type { Exchange } from './exchange.ts';
import { fieldValue } from './http/fields.ts';
import { foldText, splitWords } from './words/fold.ts';
import { readHtml } from './words/html.ts';
import { type Leaf, readJson, readXml } from './words/leaves.ts';

/** How a body is written, told from the bytes themselves before the Content-Type is believed. */
export type BodyFormat = 'empty' | 'html' | 'json' | 'xml' | 'text' | 'binary';

/** What an answer's body says, read once: every pattern of every table looks into these strings only. */
export type Words = {
  readonly format: BodyFormat;
  /** The body itself in lower case, white space folded; first 64 KiB. */
  readonly raw: string;
  /** What a person reads, in lower case, entities decoded, quotes straightened, white space folded. */
  readonly text: string;
  /** The same without menus, footers and side columns, at most 6,000 characters: what the page itself says. */
  readonly statement: string;
  /** What a person reads, as it was written, blocks parted by `BLOCK`; '' where `messages` has it all. */
  readonly written: string;
  /** The document's title as written; '' where there is none. */
  readonly title: string;
  /** Headings (h1 to h3) as written. */
  readonly headings: readonly string[];
  /** Leaves of a JSON or XML body, in order; paths in lower case, `errors.0.code`. */
  readonly leaves: readonly Leaf[];
  /** Machine words of the answer in lower case: values of fields such as `code`, `error`, `reason`. */
  readonly codes: readonly string[];
  /** What the machine words say when read aloud, those of one error together: `accessToken`, `expired`. */
  readonly spelled: readonly string[];
  /** Whether the whole body is the report of an error, whatever its status: nothing else was answered. */
  readonly reportsError: boolean;
  /** Sentences meant for a person: message fields, or title and headings; as written. */
  readonly messages: readonly string[];
  /** Whether the page has a form of its own to sign in with (a password field, or a sign-in action). */
  readonly signInForm: boolean;
  /** Every word of `raw` and `text`: the index by which rows are found. */
  readonly index: ReadonlySet<string>;
};

const LIMIT = 65_536;

/** What comes after so many characters is an article, not a reason. */
const LONGEST_STATEMENT = 6000;

/** The words of an exchange's body, or null where the body was not seen. Never throws. */
export function readWords(exchange: Exchange): Words | null {
  const body = exchange.response.body;
  if (body === null) return null;
  const source = body.text.slice(0, LIMIT).replace(/^\uFEFF/, '');
  const format = tellFormat(source, fieldValue(exchange.response.headers, 'content-type') ?? '');
  const raw = foldText(source);
  if (format === 'html') return fromHtml(source, raw);
  if (format === 'json' || format === 'xml') {
    const leaves = format === 'json' ? readJson(source) : readXml(source);
    return fromLeaves(format, raw, leaves, /[\\&]/.test(source));
  }
  const text = format === 'text' ? raw : '';
  return {
    format,
    raw: format === 'binary' ? '' : raw,
    text,
    statement: text.slice(0, LONGEST_STATEMENT),
    written: '',
    title: '',
    headings: [],
    leaves: [],
    codes: /^[a-z0-9_.:-]{3,60}$/.test(text) ? [text] : [],
    spelled: [],
    reportsError: false,
    messages: text === '' ? [] : [source.trim().slice(0, 500)],
    signInForm: false,
    index: splitWords(text),
  };
}

function tellFormat(source: string, contentType: string): BodyFormat {
  const start = source.slice(0, 1024).trimStart();
  if (start === '') return source.trim() === '' ? 'empty' : 'text';
  if (start[0] === '{' || start[0] === '[') {
    if (readJson(source).length > 0 || /json/i.test(contentType)) return 'json';
  }
  if (start[0] === '"' && /json/i.test(contentType)) return 'json';
  if (start[0] === '<') {
    if (
      /^<(?:!doctype\s+html|html|head|body|title|h[1-6]|p|div|center|pre|script|meta|table|img|br|b|font)\b/i.test(
        start,
      )
    )
      return 'html';
    if (/^<\?xml/i.test(start)) return /<html[\s>]/i.test(start) ? 'html' : 'xml';
    return /html/i.test(contentType) ? 'html' : 'xml';
  }
  if (start.includes('\0')) return 'binary';
  if (/<(?:html|body|h1|title)\b/i.test(start)) return 'html';
  return 'text';
}

function fromHtml(source: string, raw: string): Words {
  const page = readHtml(source);
  const text = foldText(page.text);
  return {
    format: 'html',
    raw,
    text,
    statement: foldText(page.statement).slice(0, LONGEST_STATEMENT),
    written: page.text,
    title: page.title,
    headings: page.headings,
    leaves: [],
    codes: [],
    spelled: [],
    reportsError: false,
    messages: [page.title, ...page.headings].filter((part) => part !== ''),
    signInForm: page.signInForm,
    index: splitWords(ADDS_WORDS.test(source) ? `${raw} ${text}` : raw),
  };
}

/** A reference, or a tag inside a word: only then has what a person reads words that the source has not. */
const ADDS_WORDS = /&|[\p{L}\d]<[^<>]*>[\p{L}\d]/u;

/** Field names whose value is a word for machines, last part of the path. */
const CODE_FIELDS = new Set(
  'code error errorcode error_code errors type reason status error_type errortype kind key name messageid exception errcode subcode error_subcode id statuscode __type faultcode label slug extensions title err result detailcode e fehlercode codigo sub_code retcode ret error_name errorname error_summary oauth_error'.split(
    ' ',
  ),
);

/** Field names whose value is a sentence for a person. */
const MESSAGE_FIELDS = new Set(
  'mensaje mensagem meldung nachricht fehler fehlermeldung erro erreur errore сообщение ошибка メッセージ エラー descripcion descricao motivo motif grund raison errmsg retmsg ret_msg resultmsg returnmsg respmsg desc tips 信息 错误 message error_description errormessage error_message detail details description title msg reason error errors errorsummary fault faultstring text developermessage usermessage exception hint status_message info explanation error_msg err note summary cause messages diagnostics longmessage shortmessage error_string error_detail error_title error_body messaggio bericht 메시지 오류 訊息'.split(
    ' ',
  ),
);

/** Part of a path below which everything speaks of the error. */
const ERROR_PART =
  /(?:^|\.)(?:errors?|faults?|issues?|exceptions?|tppmessages|error_response|errorresponse)\./;

/** A value that is no sentence: `expired_access_token/..`, `activity:read_permission`. */
const MACHINE_WORD = /^[A-Za-z][\w.:/-]{2,79}$/;

/** `hasEscapes`: what a person reads has words that the source has not. */
function fromLeaves(
  format: 'json' | 'xml',
  raw: string,
  leaves: readonly Leaf[],
  hasEscapes: boolean,
): Words {
  const codes: string[] = [];
  const messages: string[] = [];
  const spelled = new Map<string, string>();
  for (const { path, key, value } of leaves) {
    const folded = foldText(value);
    const isMessage = MESSAGE_FIELDS.has(key) || path === '' || /^\d+$/.test(path);
    const isOfError = ERROR_PART.test(path);
    const isMachineWord = MACHINE_WORD.test(value);
    const isCode =
      (CODE_FIELDS.has(key) && folded.length <= 80) || (isMachineWord && (isMessage || isOfError));
    if (isCode && !codes.includes(folded)) codes.push(folded);
    if (isCode && isMachineWord) {
      // What one error says in several fields is one saying: resource, field and code.
      const parent = isOfError ? path.slice(0, path.lastIndexOf('.')) : path;
      spelled.set(parent, `${spelled.get(parent) ?? ''} ${spell(value)}`.trim());
    }
    const isSentence = isMessage || (isOfError && !isMachineWord && /\s/.test(value.trim()));
    if (isSentence && value.trim() !== '') messages.push(value.trim().slice(0, 500));
  }
  const text = foldText(messages.join(' \n '));
  return {
    format,
    raw,
    text,
    statement: text.slice(0, LONGEST_STATEMENT),
    written: '',
    title: '',
    headings: [],
    leaves,
    codes,
    spelled: [...spelled.values()],
    reportsError: reportsError(leaves),
    messages,
    signInForm: false,
    index: splitWords(hasEscapes ? `${raw} ${text}` : raw),
  };
}

/** `apiKeyExhausted`, `API_KEY_EXHAUSTED` and `api-key.exhausted` as `api key exhausted`. */
function spell(word: string): string {
  return foldText(
    word
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
      .replace(/[_.:/-]+/g, ' '),
  );
}

/** More than this is an answer with errors in it, not an error. */
const MOST_OF_ERROR = 40;

/** Counters of errors, of which 0 means that there was none. */
const COUNTERS = new Set(['errcode', 'error_code', 'retcode', 'infocode']);

/** Names of envelopes and what stands in them where something failed. */
const FAILURES: Readonly<Record<string, RegExp>> = {
  success: /^false$/i,
  ok: /^(?:false|0)$/i,
  status: /^(?:error|fail|failed|failure)$/i,
  ack: /^failure$/i,
};

function reportsError(leaves: readonly Leaf[]): boolean {
  if (leaves.length === 0 || leaves.length > MOST_OF_ERROR) return false;
  if (leaves.some(({ path }) => /^(?:data|result|results|items|response)\.[^.]/.test(path)))
    return false;
  return leaves.some(({ path, key, value }) => {
    if (/^(?:errors?\.0|error)(?:\.|$)/.test(path))
      return !/^(?:|false|null|none|0|ok)$/i.test(value);
    if (/envelope\.body\.fault\./.test(path)) return true;
    // The envelope of JSON is its first level; of XML, the one below the root.
    if (path.split('.').length > 2) return false;
    if (COUNTERS.has(key)) return !/^(?:0+|10000)$/.test(value);
    return FAILURES[key]?.test(value) === true;
  });
}
