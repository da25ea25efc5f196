import { showNotStored } from '../badge.ts';
import { originOfAddress } from '../hosts.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { parseCorrection } from './parse-corrections.ts';
import { addCorrection, removeCorrection } from './stored-corrections.ts';

/** Takes corrections from pages, each for its own site alone; to be called when the background starts. */
export function keepCorrections(): void {
  onMessage('correct', async ({ data, sender: { tab, url = '' } }) => {
    const correction = parseCorrection(data?.correction);
    const isOwn = typeof data?.url === 'string' && originOfAddress(data.url) === originOfAddress(url);
    if (!correction || !isOwn || originOfAddress(url) === null || tab?.id === undefined) return;
    if (data.isUndone) await removeCorrection(data.url, correction);
    else if (!(await addCorrection(data.url, correction, tab.incognito))) await showNotStored();
    await sendMessage('corrected', undefined, tab.id).catch(() => undefined);
  });
}
