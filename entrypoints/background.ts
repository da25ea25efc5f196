import { defineBackground } from 'wxt/utils/define-background';
import { answerAnalysis } from '../extension/answer-analysis.ts';
import { keepBadges } from '../extension/badge.ts';
import { registerCommands } from '../extension/commands.ts';
import { keepContextMenu } from '../extension/context-menu.ts';
import { keepSites } from '../extension/keep-sites.ts';
import { loadData } from '../extension/load-data.ts';
import { onMessage } from '../extension/messages.ts';
import { changeLook } from '../extension/page-styles.ts';
import { addPageTools } from '../extension/page-tools.ts';
import { settings } from '../extension/settings.ts';

export default defineBackground(() => {
  onMessage('analyse', ({ data }) => answerAnalysis(data, loadData));
  onMessage('settings', () => settings.getValue());
  onMessage('changeLook', ({ data, sender }) => changeLook(data, sender));
  onMessage('addPageTools', ({ sender }) => addPageTools(sender));
  keepBadges();
  registerCommands();
  keepContextMenu();
  keepSites();
});
