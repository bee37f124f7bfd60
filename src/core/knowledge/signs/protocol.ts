import type { Sign } from '../sign.ts';

export const protocolSigns: readonly Sign[] = [];
