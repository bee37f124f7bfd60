// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { chooseCorner } from './choose-corner.ts';

const WINDOW = { width: 1200, height: 800 };

function buttonsWhere(isThere: (x: number, y: number) => boolean) {
  const button = document.createElement('button');
  return (x: number, y: number) => (isThere(x, y) ? [button] : []);
}

describe('chooseCorner', () => {
  it('takes the lower far corner of a page without controls', () => {
    const sight = { ...WINDOW, at: () => [] };
    expect(chooseCorner(sight, 'ltr')).toEqual({ block: 'bottom', inline: 'right' });
    expect(chooseCorner(sight, 'rtl')).toEqual({ block: 'bottom', inline: 'left' });
  });

  it('goes above where controls are below', () => {
    const sight = { ...WINDOW, at: buttonsWhere((_, y) => y > 600) };
    expect(chooseCorner(sight, 'ltr')).toEqual({ block: 'top', inline: 'right' });
  });

  it('goes to the other side where the whole far side has controls', () => {
    const sight = { ...WINDOW, at: buttonsWhere((x) => x > 800) };
    expect(chooseCorner(sight, 'ltr')).toEqual({ block: 'bottom', inline: 'left' });
  });

  it('counts a control by what is in it', () => {
    const link = document.createElement('a');
    link.href = '/help';
    const inner = document.createElement('span');
    link.append(inner);
    const sight = { ...WINDOW, at: (x: number, y: number) => (x > 800 && y > 600 ? [inner] : []) };
    expect(chooseCorner(sight, 'ltr')).toEqual({ block: 'top', inline: 'right' });
  });

  it('looks only inside a window smaller than the card', () => {
    const seen: number[] = [];
    const at = (x: number, y: number) => {
      seen.push(x, y);
      return [];
    };
    chooseCorner({ width: 320, height: 200, at }, 'ltr');
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...seen)).toBeLessThanOrEqual(320);
  });
});
