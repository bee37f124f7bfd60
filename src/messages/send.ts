import { sendMessage } from '../platform/messages.ts';
import { askOver } from './ask.ts';

/** Asks the background, from a page of the extension. */
export const askBackground = askOver(sendMessage);
