import { attributesOf, dataOf, nameOf, relatedTo } from './safe-dom.ts';

const VOID = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);
/** Their text is no text of the page; scripts are kept in part, because challenges are told by theirs. */
const RAW: Readonly<Record<string, number>> = { script: 8192, style: 0 };
const LONGEST_ATTRIBUTE = 300;
const MOST_NODES = 50_000;

/**
 * The source of a tree, cut at `limit` characters. Walks only as far as it writes, so that a page of megabytes costs
 * no more than a small one. Long attributes (embedded pictures, paths of drawings) are cut.
 */
export function writeSource(
  root: Node,
  limit: number,
): { readonly text: string; readonly isCut: boolean } {
  const parts: string[] = [];
  let length = 0;
  let nodes = 0;
  const write = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  let node: Node | null = root;
  while (node !== null && length < limit && nodes < MOST_NODES) {
    nodes += 1;
    write(openingOf(node));
    const child: Node | null = skipsContent(node) ? null : relatedTo(node, 'firstChild');
    if (child !== null) {
      node = child;
      continue;
    }
    write(closingOf(node));
    while (node !== null && node !== root && relatedTo(node, 'nextSibling') === null) {
      node = relatedTo(node, 'parentNode');
      if (node !== null) write(closingOf(node));
    }
    node = node === null || node === root ? null : relatedTo(node, 'nextSibling');
  }
  const text = parts.join('');
  return { text: text.slice(0, limit), isCut: node !== null || text.length > limit };
}

function openingOf(node: Node): string {
  if (node instanceof Element) {
    const written = attributesOf(node).map(
      ([name, value]) =>
        ` ${name}="${value.slice(0, LONGEST_ATTRIBUTE).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
    );
    return `<${nameOf(node)}${written.join('')}>`;
  }
  if (node instanceof Comment) return `<!--${dataOf(node)}-->`;
  const parent = relatedTo(node, 'parentNode');
  const most = parent instanceof Element ? RAW[nameOf(parent)] : undefined;
  if (most !== undefined) return dataOf(node).slice(0, most);
  return dataOf(node).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function closingOf(node: Node): string {
  return node instanceof Element && !VOID.has(nameOf(node)) ? `</${nameOf(node)}>` : '';
}

function skipsContent(node: Node): boolean {
  return node instanceof Element && nameOf(node) === 'style';
}
