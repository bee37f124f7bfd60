import type { Sign } from '../sign.ts';
import { productSigns } from './filters-products.ts';
import { providerSigns } from './filters-providers.ts';
import { squidSigns } from './filters-squid.ts';

/** Forward proxies, web filters, access providers and captive portals. */
export const filterSigns: readonly Sign[] = [...squidSigns, ...productSigns, ...providerSigns];
