/** Names and values of web storage, as the page has them. */
type Pairs = readonly (readonly [name: string, value: string])[];

/** What a page keeps. */
export type Stored = {
  readonly local: Pairs;
  readonly session: Pairs;
  /** Names only: what is in a database is the site's own affair. */
  readonly databases: readonly string[];
  /** With its fragment, which no request carries. */
  readonly url: string;
};

/**
 * Web storage of the page, at most 400 values of at most 1 MiB in each area, and the names of its databases. Runs in the
 * page, sent there as source text: sees its argument and the document, nothing of this module.
 */
export async function readStored(_: null): Promise<Stored> {
  const read = (area: () => Storage): [string, string][] => {
    try {
      const storage = area();
      return Array.from({ length: Math.min(storage.length, 400) }, (__, place) => {
        const name = storage.key(place) ?? '';
        return [name, (storage.getItem(name) ?? '').slice(0, 1_048_576)];
      });
    } catch {
      // A sandboxed document has no storage.
      return [];
    }
  };
  const list = async (): Promise<string[]> => {
    try {
      return (await indexedDB.databases()).map(({ name }) => name ?? '').slice(0, 100);
    } catch {
      return [];
    }
  };
  return {
    local: read(() => localStorage),
    session: read(() => sessionStorage),
    databases: await list(),
    url: location.href,
  };
}
