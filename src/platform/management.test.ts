import { describe, expect, it } from 'vitest';
import { namesOfMeddling, type OtherExtension } from './management.ts';

const other = (name: string, change: Partial<OtherExtension> = {}): OtherExtension => ({
  id: name,
  name,
  type: 'extension',
  enabled: true,
  permissions: [],
  hostPermissions: [],
  ...change,
});

describe('the list of other extensions', () => {
  it('names those that are on and can change requests, in order', () => {
    const all = [
      other('Writer', { hostPermissions: ['<all_urls>'] }),
      other('Blocker', { permissions: ['declarativeNetRequest'] }),
      other('Clock', { permissions: ['alarms'] }),
      other('Asleep', { permissions: ['webRequest'], enabled: false }),
      other('Colours', { type: 'theme' }),
      other('Readmit', { permissions: ['webRequest'] }),
    ];
    expect(namesOfMeddling(all, 'Readmit')).toEqual(['Blocker', 'Writer']);
  });

  it('takes one of which the browser tells nothing for harmless', () => {
    const { permissions: _, hostPermissions: __, ...silent } = other('Silent');
    expect(namesOfMeddling([silent], 'Readmit')).toEqual([]);
  });
});
