/** Finds a browser on this machine, and installs one where that is a matter of one command. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from './launch.ts';

/** Names of the commands on Linux; the usual places elsewhere. Edge and Brave are Chromium under another name. */
const COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'brave-browser'],
  firefox: ['firefox', 'firefox-esr', 'firefox-devedition'],
};
const PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** Says which browser to use before any other: STIMMEN_CHROMIUM=/opt/chrome/chrome. */
const variableFor = (kind: BrowserKind): string => `STIMMEN_${kind.toUpperCase()}`;

/** Path of the browser's program, or null where none is found. */
export function findBrowser(kind: BrowserKind): string | null {
  const chosen = process.env[variableFor(kind)];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...(chosen ? [chosen] : []), ...onPath, ...PLACES[kind]].find(isProgram) ?? null;
}

/** As `findBrowser`, after an attempt to install where none is found. */
export function findOrInstallBrowser(kind: BrowserKind): string | null {
  const found = findBrowser(kind);
  if (found || process.getuid?.() !== 0 || !isDebian()) return found;
  console.log(`Installing ${DEBIAN_PACKAGES[kind]} …`);
  for (const words of [['update'], ['install', '-y', DEBIAN_PACKAGES[kind]]]) {
    execFileSync('apt-get', ['-qq', ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return findBrowser(kind);
}

/** One line that tells how to get the browser. */
export function howToInstall(kind: BrowserKind): string {
  return (
    `No ${kind} found: install it ("sudo apt install ${DEBIAN_PACKAGES[kind]}" on Debian and Ubuntu) ` +
    `or set ${variableFor(kind)} to the path of its program.`
  );
}

const isDebian = (): boolean => isProgram('/usr/bin/apt-get');

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
