import { fileURLToPath } from 'node:url';

/** Another folder than `dist` lets a long run go on while the next build is made. */
const DIST = process.env['READMIT_DIST'] ?? fileURLToPath(new URL('../dist', import.meta.url));

/** The folder of a build. */
export const builtFor = (target: 'chrome' | 'firefox' | 'node'): string => `${DIST}/${target}`;
