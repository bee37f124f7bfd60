import { addToContextMenu } from '../platform/context-menu.ts';
import { onFirstInstalled } from '../platform/installed.ts';
import { onCommand } from '../platform/shortcuts.ts';
import { openPage } from '../platform/tabs.ts';
import { openOn } from './wanted-part.ts';

/** Registers what a person begins without the toolbar button. A key and a menu entry only show: neither clears anything. */
export function watchCommands(): void {
  onCommand((name, tab) => void openOn(tab, name === 'clear' ? 'site-data' : 'why'));
  addToContextMenu('menu_why', (tab) => void openOn(tab, 'why'));
  onFirstInstalled(() => void openPage('src/welcome/index.html'));
}
