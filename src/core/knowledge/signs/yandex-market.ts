import type { Sign } from '../sign.ts';

export const yandexMarketSigns: readonly Sign[] = [];
