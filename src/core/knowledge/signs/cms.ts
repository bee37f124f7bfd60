import type { Sign } from '../sign.ts';

export const cmsSigns: readonly Sign[] = [];
