import type { Sign } from '../sign.ts';

export const identitySigns: readonly Sign[] = [];
