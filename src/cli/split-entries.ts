/** One element of `log.entries`, as its bytes were written. */
export type EntryText = { readonly place: number; readonly text: string };

/** What a text of JSON is outside the elements of `log.entries`: each of them is a `0` here. */
export type Rest = {
  readonly text: string;
  /** Where the text ended too early: inside this element, or inside something else; null: it did not. */
  readonly cutAt: number | 'outside' | null;
};

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Yields the elements of `log.entries` of a HAR file given in pieces, one after the other, and returns what is left. Holds
 * one element at a time, and no piece for longer than until the next; looks at quotes and brackets only, so that whoever reads the parts finds what else is wrong.
 */
export function* splitEntries(chunks: Iterable<Uint8Array>): Generator<EntryText, Rest> {
  const rest: string[] = [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let element: Uint8Array[] = [];
  let place = 0;
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  let isElement = false;
  let isInEntries = false;
  /** The member names open at depths 1 and 2, and the string read last at these depths. */
  const path: [string, string] = ['', ''];
  let name: number[] | null = null;
  let lastString = '';

  for (const chunk of chunks) {
    let start = 0;
    const cut = (end: number): void => {
      const part = chunk.subarray(start, end);
      start = end;
      if (isElement) element.push(part);
      else if (part.length > 0) rest.push(decoder.decode(part, { stream: true }));
    };
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (isString) {
        if (isEscaped) isEscaped = false;
        else if (name === null) {
          const end = endOfString(chunk, at);
          isString = end.isOpen;
          isEscaped = end.isEscaped;
          at = end.at;
          continue;
        } else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) {
          isString = false;
          lastString = String.fromCharCode(...name);
          name = null;
          continue;
        }
        if (name !== null && name.length < 16) name.push(byte);
        continue;
      }
      // Space and control characters; a byte order mark is no JSON and shows in what is left.
      if (byte <= 0x20) continue;
      if (isInEntries && depth === 3 && (byte === COMMA || byte === CLOSE_LIST)) {
        if (isElement) {
          cut(at);
          isElement = false;
          rest.push('0');
          yield { place, text: decode(element) };
          place += 1;
          element = [];
        }
      } else if (isInEntries && !isElement) {
        cut(at);
        isElement = true;
      }
      if (byte === QUOTE) {
        isString = true;
        name = depth <= 2 ? [] : null;
      } else if (byte === COLON && (depth === 1 || depth === 2)) {
        path[depth - 1] = lastString;
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        depth += 1;
        if (depth === 3 && byte === OPEN_LIST && !isInEntries)
          isInEntries = path[0] === 'log' && path[1] === 'entries';
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        if (depth === 3) isInEntries = false;
        depth -= 1;
      }
    }
    cut(chunk.length);
    // The bytes of a piece are its giver's, who may use their place again.
    const last = element.pop();
    if (last !== undefined) element.push(last.slice());
  }
  const isCut = depth > 0 || isString;
  return {
    text: rest.join(''),
    cutAt: isCut ? (isElement ? place : 'outside') : null,
  };
}

/** The next quote of a string from a place in it on, or the end of the piece; most of a file is inside of strings. */
function endOfString(chunk: Uint8Array, from: number) {
  const quote = chunk.indexOf(QUOTE, from);
  const end = quote === -1 ? chunk.length : quote;
  let at = end;
  while (at > from && chunk[at - 1] === BACKSLASH) at -= 1;
  const isEscaped = (end - at) % 2 === 1;
  return quote === -1
    ? { at: end, isOpen: true, isEscaped }
    : { at: quote, isOpen: isEscaped, isEscaped: false };
}

function decode(parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString('utf8');
}
