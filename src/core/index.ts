/** The engine for other programs: what `dist/node/index.js` exports. */
export { type Catalogue, describeFinding, describeResponder } from './describe.ts';
export { diagnose } from './diagnose.ts';
export type { Diagnosis, Finding } from './engine.ts';
export { AppError } from './errors.ts';
export type { Exchange } from './exchange.ts';
export { exchangesFromHar } from './har.ts';
export { type Challenge, parseChallenges } from './http/challenges.ts';
export { type CookieRecord, parseSetCookie } from './http/set-cookie.ts';
export { inspectToken } from './tokens/inspect-token.ts';
export type { TokenReport } from './tokens/token-report.ts';
