import type { Sign } from '../sign.ts';
import { chatSigns } from './office-chat.ts';
import { homeSigns } from './office-home.ts';
import { mailAndFilesSigns } from './office-mail-files.ts';

/** Office, home and media software. */
export const officeSigns: readonly Sign[] = [...chatSigns, ...homeSigns, ...mailAndFilesSigns];
