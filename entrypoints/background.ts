import { defineBackground } from 'wxt/utils/define-background';
import { keepBadges } from '../extension/badge.ts';
import { registerCommands } from '../extension/commands.ts';
import { keepContextMenu } from '../extension/context-menu.ts';
import { keepCorrections } from '../extension/corrections/keep-corrections.ts';
import { offReason } from '../extension/is-on.ts';
import { keepSites } from '../extension/keep-sites.ts';
import { onMessage, type PageStart } from '../extension/messages.ts';
import { changeLook } from '../extension/page-styles.ts';
import { addPageTools } from '../extension/page-tools.ts';
import { forgetPlaces } from '../extension/panel-place.ts';
import { serveAnalyses } from '../extension/serve-analyses.ts';
import { showVoicesInPanel } from '../extension/show-voice.ts';
import { isAllowed } from '../extension/sites.ts';
import { readSettings } from '../extension/stored-settings.ts';
import { welcomeNewReaders } from '../extension/welcome.ts';

/** @param prepare for the analysis, which a page that may be read asks for next */
async function startOf(url: string, prepare: (url: string) => Promise<void>): Promise<PageStart> {
  const allowing = isAllowed(url);
  const settings = await readSettings();
  // Before the browser has said whether it may be read: it nearly always may, and the data takes its time.
  if (offReason(settings, url) === null) void prepare(url);
  return { settings, isSiteAllowed: await allowing };
}

export default defineBackground(() => {
  const prepare = serveAnalyses();
  welcomeNewReaders();
  onMessage('start', ({ sender }) => startOf(sender.url ?? '', prepare));
  onMessage('changeLook', ({ data, sender }) => changeLook(data, sender));
  onMessage('addPageTools', ({ sender }) => addPageTools(sender));
  keepCorrections();
  showVoicesInPanel();
  keepBadges();
  registerCommands();
  keepContextMenu();
  keepSites();
  forgetPlaces();
  // Read by the benchmark, of the background's own clock.
  performance.mark('listening');
});
