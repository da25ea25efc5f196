import { defineBackground } from 'wxt/utils/define-background';
import { keepBadges } from '../extension/badge.ts';
import { registerCommands } from '../extension/commands.ts';
import { keepContextMenu } from '../extension/context-menu.ts';
import { keepSites } from '../extension/keep-sites.ts';
import { onMessage } from '../extension/messages.ts';
import { changeLook } from '../extension/page-styles.ts';
import { addPageTools } from '../extension/page-tools.ts';
import { forgetPlaces } from '../extension/panel-place.ts';
import { serveAnalyses } from '../extension/serve-analyses.ts';
import { isAllowed } from '../extension/sites.ts';
import { readSettings } from '../extension/stored-settings.ts';
import { welcomeNewReaders } from '../extension/welcome.ts';

export default defineBackground(() => {
  serveAnalyses();
  welcomeNewReaders();
  onMessage('start', async ({ sender }) => ({
    settings: await readSettings(),
    isSiteAllowed: await isAllowed(sender.url ?? ''),
  }));
  onMessage('changeLook', ({ data, sender }) => changeLook(data, sender));
  onMessage('addPageTools', ({ sender }) => addPageTools(sender));
  keepBadges();
  registerCommands();
  keepContextMenu();
  keepSites();
  forgetPlaces();
});
