import type { Sign } from '../sign.ts';

export const iisSigns: readonly Sign[] = [];
