import type { Sign } from '../sign.ts';

export const edgeSigns: readonly Sign[] = [];
