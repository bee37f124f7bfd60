import { readBase64, readUtf8 } from './base64.ts';
import { type JsonObject, ownMember, readJson, textMember } from './json-object.ts';
import type { TokenDraft } from './token-draft.ts';
import { readStatedTime } from './token-times.ts';

const CAVEAT_LIMIT = 256;
/** Words in front of a time in first-party caveats: go-macaroon-bakery, dCache, pymacaroons' and Ubuntu's examples. */
const TIME_CAVEAT =
  /^(?:time(?:-before)?|before|expires?|exp|valid_until|notafter)\s{0,4}(?:<=?|=|:|\s)\s{0,4}(\S{4,64})$/i;

/** Location, identifier and first-party caveats, in order. */
type Macaroon = {
  location: string | null;
  identified: boolean;
  caveats: string[];
  signed: boolean;
};

/**
 * What a base64 macaroon says, in the packet format (v1) or the binary format (v2); null where the text is none.
 * `iss` is its location; the end is the earliest time that a first-party caveat names. Sources:
 * https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt, https://research.google/pubs/pub41892/
 */
export function readMacaroon(text: string): TokenDraft | null {
  // Both formats begin with bytes that fix these characters: "00" of a packet's length, or version byte 2.
  if (!/^(?:MD[A-Pa-f]|Ag[EI])/.test(text)) return null;
  const bytes = readBase64(text.replace(/\s+/g, ''))?.bytes;
  if (bytes === undefined) return null;
  const macaroon = text.startsWith('Ag') ? readBinary(bytes) : readPackets(bytes);
  return macaroon === null ? null : describe(macaroon, text);
}

/** What a macaroon in JSON (v1 and v2) says; null where the object is none. */
export function readMacaroonJson(object: JsonObject, raw: string): TokenDraft | null {
  const signed = ['s', 's64', 'signature'].some((name) => textMember(object, name) !== null);
  const identified = ['i', 'i64', 'identifier'].some((name) => textMember(object, name) !== null);
  const list = ownMember(object, 'c') ?? ownMember(object, 'caveats');
  const first = textMember(object, 'signature') !== null && Array.isArray(list);
  if (!signed || !identified || (ownMember(object, 'v') !== 2 && !first)) return null;
  const caveats = (Array.isArray(list) ? list : []).slice(0, CAVEAT_LIMIT).flatMap((caveat) => {
    const id = caveat?.i ?? caveat?.cid;
    return typeof id === 'string' ? [id] : [];
  });
  const location = textMember(object, 'l') ?? textMember(object, 'location');
  return describe({ location, identified, caveats, signed }, raw);
}

function describe(macaroon: Macaroon, raw: string): TokenDraft | null {
  if (!macaroon.identified) return null;
  const times = macaroon.caveats.flatMap(readCaveatTimes);
  const ends = times.length === 0 ? null : Math.min(...times);
  return {
    kind: 'macaroon',
    raw,
    shown: 3,
    iss: macaroon.location,
    expiresSeconds: ends,
    warnings: [
      ...(ends === null ? (['no-exp'] as const) : []),
      ...(macaroon.signed ? [] : (['truncated'] as const)),
    ],
  };
}

function readCaveatTimes(caveat: string): number[] {
  const stated = TIME_CAVEAT.exec(caveat.trim())?.[1];
  if (stated !== undefined) return toTimes(stated);
  // PyPI writes its caveats as JSON: [0, expiry, not-before].
  const json = caveat.startsWith('[') || caveat.startsWith('{') ? readJson(caveat) : null;
  if (json?.is === 'object') return toTimes(ownMember(json.value, 'exp'));
  const list = json?.is === 'other' ? json.value : null;
  return Array.isArray(list) && list[0] === 0 ? toTimes(list[1]) : [];
}

function toTimes(value: unknown): number[] {
  const { seconds } = readStatedTime(value);
  return seconds === null ? [] : [seconds];
}

function readPackets(bytes: Uint8Array): Macaroon | null {
  const macaroon: Macaroon = { location: null, identified: false, caveats: [], signed: false };
  let at = 0;
  while (at + 5 < bytes.length && macaroon.caveats.length < CAVEAT_LIMIT) {
    const size = readUtf8(bytes.subarray(at, at + 4));
    if (!/^[0-9a-fA-F]{4}$/.test(size)) break;
    const length = Number.parseInt(size, 16);
    if (length < 6 || at + length > bytes.length) break;
    const packet = bytes.subarray(at + 4, at + length);
    const space = packet.indexOf(32);
    const key = readUtf8(packet.subarray(0, space === -1 ? 0 : space));
    const value = readUtf8(packet.subarray(space + 1)).replace(/\n$/, '');
    if (key === 'location') macaroon.location = value;
    else if (key === 'identifier') macaroon.identified = true;
    else if (key === 'cid') macaroon.caveats.push(value);
    else if (key === 'signature') macaroon.signed = true;
    at += length;
    if (macaroon.signed) break;
  }
  return macaroon.identified ? macaroon : null;
}

type Field = { readonly type: number; readonly value: Uint8Array; readonly next: number };

function readBinary(bytes: Uint8Array): Macaroon | null {
  const macaroon: Macaroon = { location: null, identified: false, caveats: [], signed: false };
  let at = 1;
  let section = 0;
  while (macaroon.caveats.length < CAVEAT_LIMIT) {
    const field = readField(bytes, at);
    if (field === null) break;
    at = field.next;
    if (field.type === 0) {
      section += 1;
    } else if (section === 0) {
      if (field.type === 1) macaroon.location = readUtf8(field.value);
      else if (field.type === 2) macaroon.identified = true;
      else return null;
    } else if (field.type === 2) {
      macaroon.caveats.push(readUtf8(field.value));
    } else if (field.type === 6) {
      macaroon.signed = field.value.length === 32;
      break;
    }
  }
  return macaroon.signed ? macaroon : null;
}

/** Type, varint length, data (format.txt, "Version 2"); an end of section is a type of 0 alone. */
function readField(bytes: Uint8Array, at: number): Field | null {
  const type = bytes[at];
  if (type === undefined || type > 6) return null;
  if (type === 0) return { type, value: bytes.subarray(at, at), next: at + 1 };
  let length = 0;
  let index = at + 1;
  for (let shift = 1; shift <= 128 * 128; shift *= 128) {
    const byte = bytes[index];
    if (byte === undefined) return null;
    index += 1;
    length += (byte & 127) * shift;
    if (byte < 128) break;
  }
  if (index + length > bytes.length) return null;
  return { type, value: bytes.subarray(index, index + length), next: index + length };
}
