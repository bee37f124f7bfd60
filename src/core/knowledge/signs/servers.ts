import type { Sign } from '../sign.ts';

export const serverSigns: readonly Sign[] = [];
