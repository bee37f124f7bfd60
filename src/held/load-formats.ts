import { indexFormats, type OpaqueIndex } from '../core/tokens/read-opaque.ts';
import { fetchPackaged } from '../platform/packaged.ts';

/** A row as the build packages it. */
type PackagedFormat = {
  readonly id: string;
  readonly prefix: string;
  readonly pattern: string;
  readonly alone?: true;
};

let index: Promise<OpaqueIndex> | null = null;

/** How vendors' keys look, fetched from the package when a value is first looked into, and kept from then on. */
export function loadFormats(): Promise<OpaqueIndex> {
  index ??= fetchPackaged('formats.json').then((file) =>
    indexFormats(
      // The file is made from the typed table by the build.
      (file as PackagedFormat[]).map((row) => ({ ...row, pattern: new RegExp(row.pattern) })),
    ),
  );
  return index;
}
