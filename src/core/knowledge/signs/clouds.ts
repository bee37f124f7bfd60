import type { Sign } from '../sign.ts';

export const cloudSigns: readonly Sign[] = [];
