/** The command's own words, English, by their keys in the locale files. */
export const CLI_TEXT = {
  'cli.also': 'Also',
  'cli.audit.error': 'For its developer, wrong',
  'cli.audit.note': 'For its developer, to note',
  'cli.audit.warning': 'For its developer, to mend',
  'cli.none': 'Nothing was refused in {count} answers.',
  'cli.progress.check': 'Reading {count}',
  'cli.progress.diagnose': 'Explaining {count} of {all}',
  'cli.summary': '{refused} of {count} answers were refused.',
} as const;
