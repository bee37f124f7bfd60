import type { Answer } from '../answer.ts';
import { frameworkAnswers } from './apps-frameworks.ts';

/** Written from the products' own documentation and source before the tables were. */
export const appsAnswers: readonly Answer[] = [...frameworkAnswers];
