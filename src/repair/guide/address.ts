/** Another address to try; its words are under `guide.address.<id>`. */
export type NearAddress = {
  readonly id: 'folder-above' | 'front-page' | 'slash' | 'lower-case' | 'known-host';
  readonly url: string;
};

/**
 * Addresses near the one that was refused: what people mistype most, then what stands above. `knownHosts` are hosts of
 * which the browser keeps something. Without query and fragment, which may name what is no longer there. Pure.
 */
export function addressesNear(url: string, knownHosts: readonly string[]): readonly NearAddress[] {
  if (!URL.canParse(url)) return [];
  const { origin, pathname, protocol, hostname, host } = new URL(url);
  const near: NearAddress[] = [];
  const add = (id: NearAddress['id'], address: string): void => {
    if (address !== origin + pathname && near.every((one) => one.url !== address))
      near.push({ id, url: address });
  };
  const known = knownHosts.find((other) => isOneOff(hostname, other));
  if (known !== undefined)
    add('known-host', `${protocol}//${host.replace(hostname, known)}${pathname}`);
  if (pathname !== pathname.toLowerCase()) add('lower-case', origin + pathname.toLowerCase());
  if (pathname.length > 1)
    add('slash', origin + (pathname.endsWith('/') ? pathname.slice(0, -1) : `${pathname}/`));
  const folder = pathname.replace(/[^/]*\/?$/, '');
  if (folder.length > 1) add('folder-above', origin + folder);
  add('front-page', `${origin}/`);
  return near;
}

/** Whether two names differ by one letter put in, left out, changed, or two swapped. */
export function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
