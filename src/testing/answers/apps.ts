import type { Answer } from '../answer.ts';
import { cmsAnswers } from './apps-cms.ts';
import { devopsAnswers } from './apps-devops.ts';
import { frameworkAnswers } from './apps-frameworks.ts';
import { officeAnswers } from './apps-office.ts';

/** Written from the products' own documentation and source before the tables were. */
export const appsAnswers: readonly Answer[] = [
  ...frameworkAnswers,
  ...cmsAnswers,
  ...devopsAnswers,
  ...officeAnswers,
];
