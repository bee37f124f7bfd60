import type { Sign } from '../sign.ts';
import { communitySigns } from './cms-community.ts';
import { headlessSigns } from './cms-headless.ts';
import { shopSigns } from './cms-shops.ts';
import { cmsSystemSigns } from './cms-systems.ts';
import { wordpressSigns } from './cms-wordpress.ts';

/** Content management, shop and community software. */
export const cmsSigns: readonly Sign[] = [
  ...communitySigns,
  ...cmsSystemSigns,
  ...headlessSigns,
  ...shopSigns,
  ...wordpressSigns,
];
