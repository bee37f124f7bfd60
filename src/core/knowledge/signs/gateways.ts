import type { Sign } from '../sign.ts';
import { cloudGatewaySigns } from './gateways-clouds.ts';
import { ownGatewaySigns } from './gateways-own.ts';

/** API gateways: what their own policies answer. */
export const gatewaySigns: readonly Sign[] = [...cloudGatewaySigns, ...ownGatewaySigns];
