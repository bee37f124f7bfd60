import { sendFromContent } from '../platform/content-messages.ts';
import { askOver } from './ask.ts';

/** Asks the background, from a content script. */
export const askFromContent = askOver(sendFromContent);
