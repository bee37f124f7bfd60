import type { Sign } from '../sign.ts';
import { botSigns } from './edges-bots.ts';
import { cloudflareSigns } from './edges-cloudflare.ts';
import { firewallSigns } from './edges-firewalls.ts';
import { networkSigns } from './edges-networks.ts';
import { pluginSigns } from './edges-plugins.ts';

/** Delivery networks, edges, web application firewalls, security plugins and host agents. */
export const edgeSigns: readonly Sign[] = [
  ...cloudflareSigns,
  ...networkSigns,
  ...botSigns,
  ...firewallSigns,
  ...pluginSigns,
];
