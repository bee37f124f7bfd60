/**
 * Why a rule may fire on the fixtures of other rules: one reason where it goes for all of them, else one for each. A
 * pair without a reason is a false alarm, and fails the test.
 */
export const CROSS_FIRE_REASONS: Readonly<
  Record<string, string | Readonly<Record<string, string>>>
> = {
  'cause-not-told': 'It is what is said when nothing else is, and stands last.',
  'credentials-not-sent':
    'An inference from a 401, a challenge or a form to a request without credentials; whatever the answer states comes first.',
  'credentials-rejected':
    'An inference from a 401 to a request with credentials; whatever the answer states comes first.',
  'identity-not-enough':
    'An inference from a 403 to a known caller; whatever the answer states comes first.',
  'session-not-accepted':
    'An inference from a 401 to a session; whatever the answer states comes first.',
  'sign-in-demanded': 'An inference from a 401 alone; whatever the answer states comes first.',
  'request-not-understood':
    'It reads the status alone, and says what is left when the answer states no reason.',
  'nothing-found':
    'It reads the status alone, and says what is left when the answer states no reason.',
  'server-failed':
    'It reads the status alone, and says what is left when the answer states no reason.',
  'media-type-not-supported':
    'It reads the status alone, and says what is left when the answer states no reason.',
  'folder-without-index': {
    'folder-not-listed': 'The same cause, once stated and once inferred; it is shown once.',
    'secure-connection-needed': 'The address is a folder too; what the answer states comes first.',
  },
  'file-possibly-unreadable': {
    'foreign-referrer-refused': 'The foreign Referer explains more, and overrides it.',
  },
  'too-many-requests': {
    'allowance-used-up': 'The longer allowance is the more specific cause, and stands first.',
    'sign-in-locked': 'A lock counts attempts as well; it is the more specific cause.',
  },
  'signed-in-not-allowed': {
    'allowance-used-up':
      'Google writes PERMISSION_DENIED beside every 403, and its reason says more.',
    'scope-missing': 'Google writes PERMISSION_DENIED beside every 403; the scope overrides it.',
    'link-expired': 'S3 writes AccessDenied for a link that has ended; its message says more.',
  },
  'firewall-refused': {
    'address-blocked': 'Cloudflare’s page is the same for all its rules; the number says which.',
    'country-not-allowed':
      'Cloudflare’s page is the same for all its rules; the number says which.',
  },
};
