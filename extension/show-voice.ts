import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from './messages.ts';
import { FIRST_PLACE, keepPlace } from './panel-place.ts';

/** Leads from the page to what a voice says, in the panel; to be called when the background starts. */
export function showVoicesInPanel(): void {
  onMessage('showVoiceInPanel', async ({ data, sender: { tab } }) => {
    if (tab?.id === undefined || typeof data?.url !== 'string' || typeof data.voice !== 'string') return;
    const { url, voice } = data;
    await keepPlace(tab.id, { url, place: { ...FIRST_PLACE, view: 'quotes', voice } });
    // Where no panel of the tab is open, nobody answers.
    const isShown = await sendMessage('placeChanged', tab.id).catch(() => false);
    // And where the window has no toolbar, there is none to open.
    if (!isShown) await browser.action.openPopup().catch(() => undefined);
  });
}
