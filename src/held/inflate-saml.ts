import { readBase64 } from '../core/tokens/base64.ts';
import { decodePercent } from '../core/tokens/read-signed-url.ts';
import { inflateText } from '../platform/inflate.ts';

const LONGEST = 131_072;
const MOST = 8;

/**
 * The texts of compressed SAML messages in an address or a form (`SAMLResponse=…`, SAML 2.0 bindings §3.4.4.1), which
 * the engine cannot read: it has no decompression of its own. Messages that are not compressed are left out.
 */
export async function inflateSaml(text: string): Promise<readonly string[]> {
  const values = [...text.matchAll(/(?:^|[?&#\s])SAML(?:Response|Request|art)=([^&#\s]{8,})/g)];
  const texts = await Promise.all(
    values.slice(0, MOST).map(async ([, value = '']) => {
      if (value.length > LONGEST) return null;
      const bytes = readBase64(decodePercent(value))?.bytes;
      return bytes === undefined ? null : inflateText(new Uint8Array(bytes));
    }),
  );
  return texts.flatMap((found) => (found?.trimStart().startsWith('<') === true ? [found] : []));
}
