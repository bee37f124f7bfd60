import { OPAQUE_FORMATS } from './opaque-formats.ts';
import { indexFormats } from './read-opaque.ts';

/** All formats prepared for reading, for who has them as code: the browser's worker fetches them as packaged data. */
export const OPAQUE_INDEX = indexFormats(OPAQUE_FORMATS);
