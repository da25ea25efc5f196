/**
 * The style sheet of the marks. The browser adds it to the page and takes it away again where Stimmen is switched off,
 * updated or removed: in Firefox no content script lives to do so. And no script of the page can lose it.
 */
import { boolean, nullable, object, picklist, pipe, regex, safeParse, string } from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { KEY_PATTERN, type Look, stylesFor } from '../highlights/styles.ts';

export interface LookChange {
  readonly from: Look | null;
  readonly to: Look | null;
}

const look = nullable(
  object({
    key: pipe(string(), regex(KEY_PATTERN)),
    theme: picklist(['light', 'dark']),
    coloured: boolean(),
    printed: boolean(),
  }),
);
const lookChange = object({ from: look, to: look });

/** The new look comes before the old one goes, so that the marks never stand without any. */
export async function changeLook(
  candidate: unknown,
  { tab, frameId }: Browser.runtime.MessageSender,
): Promise<void> {
  const { success, output } = safeParse(lookChange, candidate);
  if (!success || tab?.id === undefined || frameId === undefined) return;
  const { from, to } = output;
  const target = { tabId: tab.id, frameIds: [frameId] };
  if (to) await browser.scripting.insertCSS({ target, css: stylesFor(to) });
  if (from) await browser.scripting.removeCSS({ target, css: stylesFor(from) });
}
