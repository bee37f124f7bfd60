import type { Sign } from '../sign.ts';

export const phraseSigns: readonly Sign[] = [];
