import type { Sign } from '../sign.ts';

export const googleApiSigns: readonly Sign[] = [];
