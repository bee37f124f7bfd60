import { describe, expect, it } from 'vitest';
import { checkPresets } from './preset.ts';

const SOUND = { scope: 'host', cookies: true, storage: ['cache'], keep: true } as const;

describe('checkPresets', () => {
  it('keeps what is sound and drops the rest', () => {
    expect(
      checkPresets({
        'shop.example': SOUND,
        'mail.example': { scope: 'everything' },
        'news.example': null,
        'wiki.example': { scope: 'site', storage: ['cache', 'passwords'], cookies: 'yes' },
      }),
    ).toEqual({
      'shop.example': SOUND,
      'wiki.example': { scope: 'site', cookies: false, storage: ['cache'], keep: true },
    });
  });

  it.each([undefined, null, 'text', 7])('takes %s as none', (stored) => {
    expect(checkPresets(stored)).toEqual({});
  });

  it('remembers five hundred sites and forgets the oldest', () => {
    const many = Object.fromEntries(
      Array.from({ length: 501 }, (_, index) => [`s${index}.example`, SOUND]),
    );
    const kept = Object.keys(checkPresets(many));
    expect(kept).toHaveLength(500);
    expect(kept).not.toContain('s0.example');
  });
});
