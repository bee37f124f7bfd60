import { describe, expect, it } from 'vitest';
import { HAN, WORDINGS } from './index.ts';
import { holdsNear, indexStems, readSaid } from './near.ts';

const BAN = [
  ['ip address', 'аккаунт*'],
  ['blocked', 'заблокир*'],
] as const;

describe('one of each list in the same sentence', () => {
  it.each([
    { name: 'in either order', text: 'we have blocked this ip address.', holds: true },
    { name: 'with any ending', text: 'ваш аккаунт заблокирован', holds: true },
    { name: 'not over two sentences', text: 'blocked. your ip address is shown.', holds: false },
    { name: 'not where it is a label', text: 'blocked ip address: 203.0.113.7', holds: false },
    { name: 'not inside of a word', text: 'unblocked ip address', holds: false },
  ])('$name', ({ text, holds }) => {
    expect(holdsNear(readSaid(text, indexStems([BAN], '')), BAN)).toBe(holds);
  });
});

describe('stems', () => {
  const NEAR = WORDINGS.flatMap(({ near }) => (near === undefined ? [] : [near]));
  const INDEX = indexStems(NEAR, HAN);

  it('are each found in the text that they are', () => {
    const lost = NEAR.flat(2).filter((stem) => {
      const text = `. ${stem.replace('*', '')} .`;
      return !readSaid(text, INDEX).stems.has(stem);
    });
    expect(lost).toEqual([]);
  });

  it('are found in traditional characters too', () => {
    expect(readSaid('您沒有權限訪問', INDEX).stems).toEqual(
      readSaid('您没有权限访问', INDEX).stems,
    );
  });
});
