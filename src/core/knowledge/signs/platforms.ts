import type { Sign } from '../sign.ts';

export const platformSigns: readonly Sign[] = [];
