import type { Sign } from '../sign.ts';
import { httpServerSigns } from './servers-http.ts';
import { javaServerSigns } from './servers-java.ts';

/** Web servers, proxies and service meshes; IIS has a table of its own. */
export const serverSigns: readonly Sign[] = [...httpServerSigns, ...javaServerSigns];
