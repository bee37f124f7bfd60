import { type Corner, chooseCorner, sightOf } from './choose-corner.ts';
import { rootOf } from './safe-dom.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
/** How often a page that takes the card away gets it back: then it has its way. */
const MOST_RETURNS = 3;

export type Mounted = { readonly close: () => void };

type MountOptions = {
  readonly styles: string;
  readonly dir: 'ltr' | 'rtl';
  /** Draws into the given element; called once. */
  readonly draw: (into: Element, close: () => void) => void;
  readonly onClose: () => void;
};

/**
 * Puts a closed shadow root into a document, above everything in it, and lets `draw` fill it. Null where the document
 * has no root. Takes no focus; Escape closes it.
 */
export function mount(page: Document, options: MountOptions): Mounted | null {
  const root = rootOf(page);
  if (root === null) return null;
  const host = create(page, 'div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const inner = create(page, 'div');
  shadow.append(inner);
  dress(page, shadow, options.styles);
  place(host, chooseCorner(sightOf(page), options.dir));
  const holder = root.namespaceURI === SVG ? wrapForDrawing(page, host) : host;
  const stop = new AbortController();
  const close = (): void => {
    stop.abort();
    holder.remove();
  };
  const closeByPerson = (): void => {
    close();
    options.onClose();
  };
  options.draw(inner, closeByPerson);
  show(root, holder, host);
  keepThere(page, holder, host, stop.signal);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.isTrusted) closeByPerson();
  };
  addEventListener('keydown', onKey, { capture: true, signal: stop.signal });
  return { close };
}

function create(page: Document, name: string): HTMLElement {
  const element = Document.prototype.createElementNS.call(page, XHTML, name);
  if (!(element instanceof HTMLElement)) throw new TypeError(`${name} is no HTML element`);
  return element;
}

function dress(page: Document, shadow: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 153 takes no sheet made by a content script. Filled after it stands, since a policy looks then.
    const style = create(page, 'style');
    shadow.append(style);
    style.textContent = styles;
  }
}

/** Everything a page's own styles could reach on the host, set where they cannot win. */
function place(host: HTMLElement, corner: Corner): void {
  const styles: Readonly<Record<string, string>> = {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    inset: 'auto',
    [corner.block]: '12px',
    [corner.inline]: '12px',
    width: 'auto',
    height: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'visible',
    background: 'transparent',
    'z-index': '2147483647',
  };
  for (const [name, value] of Object.entries(styles)) {
    host.style.setProperty(name, value, 'important');
  }
  host.setAttribute('popover', 'manual');
}

/** In a drawing, HTML is only shown inside a `foreignObject`. */
function wrapForDrawing(page: Document, host: HTMLElement): Element {
  const holder = Document.prototype.createElementNS.call(page, SVG, 'foreignObject');
  holder.setAttribute('width', '100%');
  holder.setAttribute('height', '100%');
  holder.append(host);
  return holder;
}

function show(root: Element, holder: Element, host: HTMLElement): void {
  Element.prototype.append.call(root, holder);
  try {
    host.showPopover();
  } catch {
    // Without the top layer it still stands above, by its z-index.
  }
}

function keepThere(page: Document, holder: Element, host: HTMLElement, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    const root = rootOf(page);
    if (root === null || (holder.isConnected && holder.parentNode === root)) return;
    returns += 1;
    if (returns > MOST_RETURNS) {
      observer.disconnect();
      return;
    }
    observe(root);
    show(root, holder, host);
  });
  const observe = (root: Element): void => {
    observer.disconnect();
    observer.observe(page, { childList: true });
    observer.observe(root, { childList: true });
  };
  const root = rootOf(page);
  if (root !== null) observe(root);
  signal.addEventListener('abort', () => observer.disconnect());
}
