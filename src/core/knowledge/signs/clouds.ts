import type { Sign } from '../sign.ts';
import { appHostSigns } from './clouds-apps.ts';
import { hosterSigns } from './clouds-hosters.ts';
import { storeSigns } from './clouds-stores.ts';

/** Cloud hosting and storage: their codes and pages. */
export const cloudSigns: readonly Sign[] = [...storeSigns, ...appHostSigns, ...hosterSigns];
