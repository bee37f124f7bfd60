import type { Sign } from '../sign.ts';

export const filterSigns: readonly Sign[] = [];
