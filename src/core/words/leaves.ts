import { decodeEntities } from './entities.ts';

/** One value inside a structured body. */
export type Leaf = {
  /** Where it stands, lower case, parts joined by dots, list places as numbers: `error.errors.0.reason`. */
  readonly path: string;
  /** The last part of the path that is a name. */
  readonly key: string;
  readonly value: string;
};

const MOST_LEAVES = 400;
const DEEPEST = 12;

/** The leaves of a JSON text in order; [] where it is no JSON. Bounded in number and depth, never throws. */
export function readJson(source: string): Leaf[] {
  let root: unknown;
  try {
    root = JSON.parse(source);
  } catch {
    return readCutJson(source);
  }
  const leaves: Leaf[] = [];
  const walk = (value: unknown, path: string, key: string, depth: number): void => {
    if (leaves.length >= MOST_LEAVES || depth > DEEPEST) return;
    if (Array.isArray(value)) {
      value.forEach((item, place) => {
        walk(item, path === '' ? String(place) : `${path}.${place}`, key, depth + 1);
      });
      return;
    }
    if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        const lower = name.toLowerCase();
        walk(item, path === '' ? lower : `${path}.${lower}`, lower, depth + 1);
      }
      return;
    }
    if (value !== null && value !== undefined) leaves.push({ path, key, value: String(value) });
  };
  walk(root, '', '', 0);
  return leaves;
}

/** A body cut at 64 KiB, or with a stray byte, still shows its `"name": "value"` pairs. */
function readCutJson(source: string): Leaf[] {
  const first = source.trimStart()[0];
  if (first !== '{' && first !== '[') return [];
  const leaves: Leaf[] = [];
  for (const match of source.matchAll(
    /"([A-Za-z_@][\w.@-]{0,60})"\s*:\s*(?:"([^"\\]{0,500})"|(-?\d{1,20}|true|false))/g,
  )) {
    const name = (match[1] ?? '').toLowerCase();
    leaves.push({ path: name, key: name, value: match[2] ?? match[3] ?? '' });
    if (leaves.length >= MOST_LEAVES) break;
  }
  return leaves;
}

/**
 * The leaves of an XML text: element texts and attributes, in order, prefixes dropped. A forgiving scan, not a
 * parser: entities of a document's own are not read, so none can expand.
 */
export function readXml(source: string): Leaf[] {
  const leaves: Leaf[] = [];
  const path: string[] = [];
  let at = 0;
  while (at < source.length && leaves.length < MOST_LEAVES) {
    const open = source.indexOf('<', at);
    if (open === -1) break;
    const text = decodeEntities(source.slice(at, open)).trim();
    if (text !== '' && path.length > 0) pushLeaf(leaves, path, path[path.length - 1] ?? '', text);
    if (source.startsWith('<![CDATA[', open)) {
      const end = source.indexOf(']]>', open);
      const stop = end === -1 ? source.length : end;
      pushLeaf(leaves, path, path[path.length - 1] ?? '', source.slice(open + 9, stop).trim());
      at = stop + 3;
      continue;
    }
    const close = source.indexOf('>', open);
    if (close === -1) break;
    at = close + 1;
    const tag = source.slice(open + 1, close);
    if (/^[!?]/.test(tag)) continue;
    if (tag[0] === '/') {
      path.pop();
      continue;
    }
    const name = (/^[^\s/>]+/.exec(tag)?.[0] ?? '').replace(/^.*:/, '').toLowerCase();
    if (name === '') continue;
    for (const match of tag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      const attribute = (match[1] ?? '').replace(/^.*:/, '').toLowerCase();
      if (match[1]?.startsWith('xmlns')) continue;
      pushLeaf(
        leaves,
        [...path, name, attribute],
        attribute,
        decodeEntities(match[2] ?? match[3] ?? ''),
      );
    }
    if (!tag.endsWith('/') && path.length < 60) path.push(name);
  }
  return leaves;
}

function pushLeaf(leaves: Leaf[], path: readonly string[], key: string, value: string): void {
  leaves.push({ path: path.join('.'), key, value: value.slice(0, 2000) });
}
