import type { Sign } from '../sign.ts';

export const officeSigns: readonly Sign[] = [];
