import { OPAQUE_FORMATS } from '../tokens/opaque-formats.ts';
import { OPAQUE_INDEX } from '../tokens/opaque-index.ts';
import { expandWordings } from './expand-wordings.ts';
import { indexSigns, isOfBody } from './file-signs.ts';
import { HAN } from './han.ts';
import { foldHan, readPairs } from './near.ts';
import { packRows } from './pack-rows.ts';
import { rarestWordsIn } from './rarest-words.ts';
import type { Sign } from './sign.ts';
import { cloudSigns } from './signs/clouds.ts';
import { cmsSigns } from './signs/cms.ts';
import { devopsSigns } from './signs/devops.ts';
import { edgeSigns } from './signs/edges.ts';
import { filterSigns } from './signs/filters.ts';
import { frameworkSigns } from './signs/frameworks.ts';
import { gatewaySigns } from './signs/gateways.ts';
import { googleApiSigns } from './signs/google-api.ts';
import { identitySigns } from './signs/identity.ts';
import { iisSigns } from './signs/iis.ts';
import { microsoftEntraSigns } from './signs/microsoft-entra.ts';
import { officeSigns } from './signs/office.ts';
import { platformSigns } from './signs/platforms.ts';
import { protocolSigns } from './signs/protocol.ts';
import { serverSigns } from './signs/servers.ts';
import { yandexMarketSigns } from './signs/yandex-market.ts';
import { type Wording, WORDINGS as WRITTEN } from './wordings.ts';

/** Every row of every table. The order does not matter: rows are ranked by what they ask for. */
export const SIGNS: readonly Sign[] = [
  ...edgeSigns,
  ...filterSigns,
  ...serverSigns,
  ...gatewaySigns,
  ...cloudSigns,
  ...identitySigns,
  ...frameworkSigns,
  ...cmsSigns,
  ...devopsSigns,
  ...officeSigns,
  ...platformSigns,
  ...googleApiSigns,
  ...yandexMarketSigns,
  ...microsoftEntraSigns,
  ...iisSigns,
  ...protocolSigns,
];

const SIMPLE = readPairs(HAN);

/** What sentences mean in general; Chinese in simplified characters, as texts are folded. */
export const WORDINGS: readonly Wording[] = WRITTEN.map(({ near, ...wording }) =>
  near === undefined
    ? wording
    : { ...wording, near: near.map((list) => list.map((stem) => foldHan(stem, SIMPLE))) },
);

/** All of them and every wording, prepared for matching. */
const ROWS = [...SIGNS, ...expandWordings(WORDINGS)];

/** Words are counted once for the thousands of answers of a file; a browser, which asks about few, files without. */
export const SIGN_INDEX = indexSigns(ROWS, { choose: rarestWordsIn(ROWS), han: HAN });

/** All large tables, for who has them as code. */
export const KNOWLEDGE = { signs: SIGN_INDEX, formats: OPAQUE_INDEX };

export { HAN, isOfBody, OPAQUE_FORMATS, packRows };
