/** A corner of the window, by the sides it touches. */
export type Corner = { readonly block: 'top' | 'bottom'; readonly inline: 'left' | 'right' };

const WIDTH = 340;
const HEIGHT = 260;
const STEPS = 4;

const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,iframe,video,[role="button"],[role="link"],[role="menuitem"],[contenteditable=""],[contenteditable="true"]';

type Sight = {
  readonly width: number;
  readonly height: number;
  /** Elements at a point of the window, the topmost first. */
  readonly at: (x: number, y: number) => readonly Element[];
};

/**
 * The corner in which the card covers the fewest controls of the page; where several do, the one farthest from where
 * reading begins.
 */
export function chooseCorner(sight: Sight, dir: 'ltr' | 'rtl'): Corner {
  const [far, near] = dir === 'ltr' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const corners: readonly Corner[] = [
    { block: 'bottom', inline: far },
    { block: 'top', inline: far },
    { block: 'bottom', inline: near },
    { block: 'top', inline: near },
  ];
  let best = corners[0] ?? { block: 'bottom', inline: 'right' };
  let fewest = Number.POSITIVE_INFINITY;
  for (const corner of corners) {
    const count = countControls(sight, corner);
    if (count < fewest) [best, fewest] = [corner, count];
  }
  return best;
}

function countControls({ width, height, at }: Sight, { block, inline }: Corner): number {
  const [w, h] = [Math.min(WIDTH, width), Math.min(HEIGHT, height)];
  const found = new Set<Element>();
  for (let column = 0; column < STEPS; column += 1) {
    for (let row = 0; row < STEPS; row += 1) {
      const x = ((column + 0.5) / STEPS) * w;
      const y = ((row + 0.5) / STEPS) * h;
      const there = at(inline === 'left' ? x : width - x, block === 'top' ? y : height - y);
      for (const element of there) {
        const control = Element.prototype.closest.call(element, CONTROLS);
        if (control !== null) found.add(control);
      }
    }
  }
  return found.size;
}

/** The window as it stands. */
export function sightOf(page: Document): Sight {
  return {
    width: innerWidth,
    height: innerHeight,
    at: (x, y) =>
      typeof Document.prototype.elementsFromPoint === 'function'
        ? Document.prototype.elementsFromPoint.call(page, x, y)
        : [],
  };
}
