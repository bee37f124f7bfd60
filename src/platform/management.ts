import type { Management } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Rights with which an extension can change what is sent or how it is answered. */
const MEDDLING: ReadonlySet<string> = new Set([
  'cookies',
  'debugger',
  'declarativeNetRequest',
  'declarativeNetRequestWithHostAccess',
  'privacy',
  'proxy',
  'webRequest',
  'webRequestBlocking',
]);

/** What is read of another extension. */
export type OtherExtension = Pick<
  Management.ExtensionInfo,
  'id' | 'name' | 'type' | 'enabled' | 'permissions' | 'hostPermissions'
>;

/**
 * Names of the other extensions that are on and could change requests, sorted; null where the person declined the
 * permission that it takes, which is asked for. Only within a person's click.
 */
export async function listMeddling(): Promise<readonly string[] | null> {
  try {
    if (!(await browser.permissions.request({ permissions: ['management'] }))) return null;
    return namesOfMeddling(await browser.management.getAll(), browser.runtime.id);
  } catch {
    return null;
  }
}

/** Of these extensions the names of those that are on, other than Readmit, and could change requests. */
export function namesOfMeddling(all: readonly OtherExtension[], own: string): readonly string[] {
  return all
    .filter(
      ({ id, type, enabled, permissions = [], hostPermissions = [] }) =>
        id !== own &&
        type === 'extension' &&
        enabled &&
        (hostPermissions.length > 0 || permissions.some((one) => MEDDLING.has(one))),
    )
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b));
}
