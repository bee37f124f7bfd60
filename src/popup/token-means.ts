import { checkSignature } from '../platform/check-signature.ts';
import type { TokenNeeds } from './token-commands.ts';

/** How the popup really reads, checks and copies credentials. */
export const TOKEN_MEANS: Pick<TokenNeeds, 'readHeld' | 'checkSignature' | 'copyText'> = {
  // Reading credentials is a third of all code: it comes when somebody looks at them.
  readHeld: async (tabId) => {
    const [{ readHeld }, { inflateSaml }] = await Promise.all([
      import('../held/read-held.ts'),
      import('../held/inflate-saml.ts'),
    ]);
    return readHeld(tabId, inflateSaml);
  },
  checkSignature,
  copyText: (text) => navigator.clipboard.writeText(text),
};
