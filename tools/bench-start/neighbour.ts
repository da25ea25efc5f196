/**
 * The least that an extension must do to mark a word with the help of its background: what a reader of the browser, not of
 * Stimmen, waits for.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BARE } from '../browsers/extension-pages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Neighbour',
  version: '1',
  background: { service_worker: 'background.js' },
  // So that its pages are told which tab shows what.
  host_permissions: ['*://*/*'],
  content_scripts: [{ matches: ['*://*/*'], js: ['content.js'] }],
};

const BACKGROUND = `chrome.runtime.onMessage.addListener((message, sender, answer) => answer(message.length));`;

const CONTENT = `chrome.runtime.sendMessage('Anybody?', () => {
  const range = new Range();
  range.selectNodeContents(document.querySelector('p'));
  CSS.highlights.set('neighbour', new Highlight(range));
});
chrome.runtime.onMessage.addListener((message, sender, answer) => answer('Nothing but a line.'));`;

/** Nothing but a line. */
const PAGE = '<!doctype html><title>Neighbour</title><p>Nothing but a line.';

/** The least that a panel must do: a script, which asks the page of its tab what to show. */
const ASKING_PAGE =
  '<!doctype html><title>Neighbour</title><body><script type="module" src="asking.js"></script>';
const ASKING = `const line = document.createElement('p');
const tabId = Number(new URLSearchParams(location.search).get('tabId'));
line.textContent = await chrome.tabs.sendMessage(tabId, 'What is there to show?');
document.body.append(line);`;

/** @returns the folder of the extension */
export function writeNeighbour(): string {
  const folder = temporaryFolder();
  const files = {
    'manifest.json': JSON.stringify(MANIFEST),
    'background.js': BACKGROUND,
    'content.js': CONTENT,
    'popup.html': PAGE,
    'asking.html': ASKING_PAGE,
    'asking.js': ASKING,
    // Whoever asks its pages for a tab opens this.
    [BARE]: '',
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
