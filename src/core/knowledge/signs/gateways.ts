import type { Sign } from '../sign.ts';

export const gatewaySigns: readonly Sign[] = [];
