/** Texts for when nothing else can be shown: they come with the code, and need no catalogue. */
export const BROKEN_TEXT = {
  'popup.broken':
    'Readmit met something here that it cannot show. Nothing was changed on the page or cleared.',
  'popup.broken.copy': 'Copy the details',
  'popup.broken.copied': 'Copied',
} as const;
