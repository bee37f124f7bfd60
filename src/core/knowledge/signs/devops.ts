import type { Sign } from '../sign.ts';

export const devopsSigns: readonly Sign[] = [];
