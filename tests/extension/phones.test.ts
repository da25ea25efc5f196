/** Firefox on phones has no context menus, no commands, no icons to change: the background starts without. */
import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { registerCommands } from '../../extension/commands.ts';
import { keepContextMenu } from '../../extension/context-menu.ts';

it('starts where the browser has neither menus nor commands', () => {
  Object.assign(browser, { contextMenus: undefined, commands: undefined });
  expect(() => {
    registerCommands();
    keepContextMenu();
  }).not.toThrow();
});
