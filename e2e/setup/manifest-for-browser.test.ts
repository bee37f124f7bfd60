import { describe, expect, it } from 'vitest';
import source from '../../manifest.json' with { type: 'json' };
import { manifestForBrowser } from './manifest-for-browser.ts';

describe('manifestForBrowser', () => {
  const chrome = manifestForBrowser(source, 'chrome', '1.2.3');
  const firefox = manifestForBrowser(source, 'firefox', '1.2.3');

  it('takes the version from its caller, since package.json is the only place that has one', () => {
    expect(source).not.toHaveProperty('version');
    expect([chrome.version, firefox.version]).toEqual(['1.2.3', '1.2.3']);
  });

  it('gives each browser only its own kind of background', () => {
    expect(chrome.background).toEqual({
      service_worker: 'src/background/index.ts',
      type: 'module',
    });
    expect(firefox.background).toEqual({
      scripts: ['src/background/index.ts'],
      type: 'module',
    });
  });

  it('keeps the split private mode and its oldest version to Chromium', () => {
    expect(chrome).toMatchObject({ incognito: 'split', minimum_chrome_version: '132' });
    expect(firefox).not.toHaveProperty('incognito');
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
  });

  it('keeps the id, the oldest version and the data statement to Firefox', () => {
    expect(firefox).toMatchObject({
      browser_specific_settings: {
        gecko: {
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
    expect(chrome).not.toHaveProperty('browser_specific_settings');
  });
});
