import { type Zippable, zipSync } from 'fflate';

/** A file of an archive: its name there, with `/` between folders, and its bytes. */
export type ZipFile = { readonly name: string; readonly bytes: Uint8Array };

/** The first date that a zip can hold, as fflate reads it: by the local clock. */
const noDate = new Date(1980, 0, 1);

/**
 * A zip whose bytes depend on the names and bytes of its files alone: sorted by code unit, all with one
 * date and no rights of their own. Deflated in JavaScript, since zlib differs between processors.
 */
export function zipFiles(files: readonly ZipFile[]): Uint8Array {
  const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const entries: Zippable = {};
  for (const { name, bytes } of sorted) entries[name] = [bytes, { level: 9, mtime: noDate }];
  return zipSync(entries);
}
