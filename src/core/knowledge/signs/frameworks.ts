import type { Sign } from '../sign.ts';

export const frameworkSigns: readonly Sign[] = [];
