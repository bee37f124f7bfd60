import { describe, expect, it } from 'vitest';
import type { StoredCookie } from '../platform/cookie-jar.ts';
import { mergeUndo, type UndoStore } from './undo-merge.ts';

const cookie = (name: string, value: string): StoredCookie => ({
  name,
  value,
  domain: 'shop.example',
  hostOnly: true,
  path: '/',
  storeId: '0',
  partitionKey: null,
  firstPartyDomain: null,
  secure: true,
  httpOnly: true,
  sameSite: 'lax',
  expiresSeconds: null,
});

const undo = (change: Partial<UndoStore>): UndoStore => ({
  tabId: 1,
  origin: 'https://shop.example',
  cookies: [],
  stayed: [],
  local: null,
  sessions: [],
  atSeconds: 0,
  ...change,
});

describe('mergeUndo', () => {
  it('keeps what only the older one has', () => {
    const merged = mergeUndo(
      undo({ cookies: [cookie('a', 'old'), cookie('b', 'old')], local: '[["x","1"]]' }),
      undo({ cookies: [cookie('a', 'new')], local: '[]' }),
    );
    expect(merged.cookies.map(({ name, value }) => `${name} ${value}`)).toEqual(['a new', 'b old']);
    expect(merged.local).toBe('[["x","1"]]');
  });

  it('keeps each tab’s session storage apart', () => {
    const merged = mergeUndo(
      undo({
        sessions: [
          { tabId: 1, text: '[["a","1"]]' },
          { tabId: 2, text: '[["b","1"]]' },
        ],
      }),
      undo({
        sessions: [
          { tabId: 1, text: '[]' },
          { tabId: 2, text: '[["b","2"]]' },
        ],
      }),
    );
    expect(merged.sessions).toEqual([
      { tabId: 2, text: '[["b","2"]]' },
      { tabId: 1, text: '[["a","1"]]' },
    ]);
  });
});
