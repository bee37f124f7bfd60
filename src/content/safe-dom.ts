/**
 * Reading a hostile document. A page cannot reach the prototypes that a content script sees, but an element of it
 * named `documentElement`, `querySelector` or `attributes` hides the document's or a form's own member of that name.
 * So members are taken from the prototypes, once, and called on the node.
 */
export function rootOf(page: Document): Element | null {
  const root = read(Document.prototype, 'documentElement', page);
  return root instanceof Element ? root : null;
}

/** First element below a node that a selector fits. */
export function findFirst(node: Document | Element, selector: string): Element | null {
  const owner = node instanceof Element ? Element.prototype : Document.prototype;
  return owner.querySelector.call(node, selector);
}

/** The node's next one in a relation of the tree. */
export function relatedTo(
  node: Node,
  relation: 'firstChild' | 'nextSibling' | 'parentNode',
): Node | null {
  const found = read(Node.prototype, relation, node);
  return found instanceof Node ? found : null;
}

export function nameOf(element: Element): string {
  return String(read(Element.prototype, 'localName', element) ?? '');
}

/** An element's attributes as pairs of name and value. */
export function attributesOf(element: Element): readonly (readonly [string, string])[] {
  return Element.prototype.getAttributeNames
    .call(element)
    .map((name) => [name, Element.prototype.getAttribute.call(element, name) ?? ''] as const);
}

/** The text of a text node or comment. */
export function dataOf(node: Node): string {
  return node instanceof CharacterData
    ? String(read(CharacterData.prototype, 'data', node) ?? '')
    : '';
}

export function textOf(node: Node): string {
  return String(read(Node.prototype, 'textContent', node) ?? '');
}

/** A member of the document that is no element, whatever the page's elements are called. */
export function memberOf(page: Document, name: 'contentType' | 'readyState'): string {
  return String(read(Document.prototype, name, page) ?? '');
}

/** The document's type as it would be written; '' where it has none. Old servers' pages are known by theirs. */
export function doctypeOf(page: Document): string {
  const type = read(Document.prototype, 'doctype', page);
  if (!(type instanceof DocumentType)) return '';
  const { name, publicId, systemId } = type;
  const word = publicId === '' ? ' SYSTEM' : ` PUBLIC "${publicId}"`;
  const ids = publicId === '' && systemId === '' ? '' : word;
  return `<!DOCTYPE ${name}${ids}${systemId === '' ? '' : ` "${systemId}"`}>\n`;
}

function read(owner: object, name: string, node: object): unknown {
  const getter = Object.getOwnPropertyDescriptor(owner, name)?.get;
  return getter === undefined ? Reflect.get(node, name) : getter.call(node);
}
