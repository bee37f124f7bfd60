import type { Sign } from '../sign.ts';
import { atlassianSigns } from './devops-atlassian.ts';
import { codeHostSigns } from './devops-code.ts';
import { dataSigns } from './devops-data.ts';
import { operationsSigns } from './devops-operations.ts';
import { registrySigns } from './devops-registries.ts';

/** Development and operations software. */
export const devopsSigns: readonly Sign[] = [
  ...atlassianSigns,
  ...codeHostSigns,
  ...dataSigns,
  ...operationsSigns,
  ...registrySigns,
];
