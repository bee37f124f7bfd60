import type { Sign } from '../sign.ts';

export const microsoftEntraSigns: readonly Sign[] = [];
