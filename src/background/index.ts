import { watchCommands } from './commands.ts';
import { handleRequests } from './handlers.ts';
import { watchSettings } from './settings.ts';
import { watch } from './watch.ts';
import { watchTokens } from './watch-tokens.ts';

// Every listener is registered in the first tick: one added later would not wake the worker.
watchSettings();
watch();
watchTokens();
handleRequests();
watchCommands();
