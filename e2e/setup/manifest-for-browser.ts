import type manifest from '../../manifest.json';

/** The browsers that get a build of their own. */
export type BuiltBrowser = 'chrome' | 'firefox';

type SourceManifest = typeof manifest;

/**
 * The one manifest as this browser wants it, with the version of package.json.
 * Chromium reads `service_worker` and warns about `scripts`; Firefox the other way round. Firefox takes
 * `incognito: split` for "not allowed in private windows", so it must not see it.
 */
export function manifestForBrowser(source: SourceManifest, browser: BuiltBrowser, version: string) {
  const {
    $schema: _schema,
    background,
    browser_specific_settings: settings,
    minimum_chrome_version: chromeVersion,
    incognito,
    ...shared
  } = source;
  const { service_worker, scripts, ...backgroundShared } = background;
  if (browser === 'chrome') {
    return {
      ...shared,
      version,
      minimum_chrome_version: chromeVersion,
      incognito,
      background: { service_worker, ...backgroundShared },
    };
  }
  const { data_collection_permissions: data, ...gecko } = settings.gecko;
  return {
    ...shared,
    version,
    browser_specific_settings: {
      gecko: {
        ...gecko,
        // JSON knows only strings; this is the one word that may stand here.
        data_collection_permissions: { required: data.required.filter((kind) => kind === 'none') },
      },
    },
    background: { scripts, ...backgroundShared },
  };
}
