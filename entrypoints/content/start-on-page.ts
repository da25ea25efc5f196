/** Binds a page's session to the settings, to the panel's questions and to the life of the content script. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isOnSite } from '../../extension/hosts.ts';
import { onMessage } from '../../extension/messages.ts';
import { pageSettings, watchPageSettings } from '../../extension/page-settings.ts';
import { PageSession } from './page-session.ts';
import { watchPage } from './watch-page.ts';

export async function startOnPage(ctx: ContentScriptContext): Promise<void> {
  const session = new PageSession(ctx);
  ctx.onInvalidated(() => session.stop());
  ctx.onInvalidated(onMessage('pageResult', () => session.result));
  ctx.onInvalidated(
    onMessage('leaveSites', ({ data }) => {
      const left = data.find((site) => isOnSite(location.href, site));
      if (left) session.leave(left);
    }),
  );
  const settings = await pageSettings();
  if (!settings || ctx.isInvalid) return;
  session.apply(settings);
  session.announce();
  watchPageSettings((changed) => session.apply(changed), ctx.signal);
  // A page kept for "back" sleeps through changes of the settings, and the browser forgets its badge.
  ctx.addEventListener(window, 'pageshow', async ({ persisted }) => {
    const current = persisted ? await pageSettings() : null;
    if (!current) return;
    session.apply(current);
    session.announce();
  });
  watchPage(ctx, session);
}
