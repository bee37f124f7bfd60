import type { Answer } from '../answer.ts';
import { appsAnswers } from './apps.ts';
import { blindAnswers } from './blind.ts';
import { secondBlindAnswers } from './blind-2.ts';
import { blind3Apps } from './blind-3-apps.ts';
import { blind3Words } from './blind-3-words.ts';
import { cloudsAnswers } from './clouds.ts';
import { edgesAnswers } from './edges.ts';
import { filtersAnswers } from './filters.ts';
import { identityAnswers } from './identity.ts';
import { platformsAnswers } from './platforms.ts';
import { protocolAnswers } from './protocol.ts';
import { serversAnswers } from './servers.ts';

/** All labelled answers of the project. */
export const ANSWERS: readonly Answer[] = [
  ...appsAnswers,
  ...blindAnswers,
  ...secondBlindAnswers,
  ...blind3Apps,
  ...blind3Words,
  ...cloudsAnswers,
  ...edgesAnswers,
  ...filtersAnswers,
  ...identityAnswers,
  ...platformsAnswers,
  ...protocolAnswers,
  ...serversAnswers,
];
