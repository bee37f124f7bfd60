/** What `web-ext lint --output json` says of one thing. */
export type LintMessage = {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
};

export type LintReport = {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
};

type ExpectedWarning = {
  readonly code: string;
  readonly file: RegExp;
  readonly atMost: number;
  readonly because: string;
};

/** Warnings that are known, each with its reason; CONTRIBUTING says the same to people. */
const expectedWarnings: readonly ExpectedWarning[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^assets\/[\w.-]+\.js$/,
    atMost: 1,
    because: 'Preact sets innerHTML for its dangerouslySetInnerHTML, which no view uses.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^content\.js$/,
    atMost: 1,
    because: 'The card carries its own copy of Preact.',
  },
];

/** A line for every error, and for every warning that is not expected or comes oftener than expected. */
export function judgeLint({ errors, warnings }: LintReport): readonly string[] {
  const surplus = expectedWarnings.flatMap((expected) =>
    warnings.filter((warning) => isExpected(warning, expected)).slice(expected.atMost),
  );
  const unexpected = warnings.filter(
    (warning) => !expectedWarnings.some((expected) => isExpected(warning, expected)),
  );
  return [...errors, ...unexpected, ...surplus].map(
    ({ code, message, file = 'manifest.json', line }) =>
      `${file}${line === undefined ? '' : `:${line}`} ${code}: ${message}`,
  );
}

function isExpected({ code, file = '' }: LintMessage, expected: ExpectedWarning): boolean {
  return code === expected.code && expected.file.test(file);
}
