/** Starts a real Chromium or Firefox with the built extension in it. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { FIREFOX_ID } from '../../extension/firefox-id.ts';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** As `wxt build` names the folders it writes. */
const EXTENSION_FOLDERS: Readonly<Record<BrowserKind, string>> = {
  chromium: resolve('.output', 'chrome-mv3'),
  firefox: resolve('.output', 'firefox-mv3'),
};

/** Firefox gives every extension a random address; this one is fixed so that its pages can be opened. */
const FIREFOX_ADDRESS = '6fbd0a2c-4a47-4b5e-9d0c-7a1f3f0e5c21';

/** An option of Chromium: something that points and hovers. */
export const WITH_MOUSE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

interface BrowserOptions {
  readonly executable: string;
  readonly headless: boolean;
  /** Hosts that are served from this machine, every other being looked up as usual; or all there are. */
  readonly hosts: readonly string[] | 'all';
  /** Where `serveSite` listens. */
  readonly port: number;
  /** The folder of another extension, to measure beside: for Chromium only; left out, Stimmen as it was built. */
  readonly extension?: string;
  /** Whether it has a mouse, as most readers have one: without, a page shows at once what waits for the pointer. Chromium only. */
  readonly hasMouse?: boolean;
  /** The folder for downloads; left out, the browser's own. */
  readonly downloads?: string;
  /** The folder of a profile, which the browser writes to; left out, an empty one. */
  readonly profile?: string;
}

export interface LaunchedBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Where the extension's own pages are ("chrome-extension://…/"). */
  readonly extensionRoot: string;
}

/** @throws where the extension has not been built or the browser does not start */
export async function launchBrowser(kind: BrowserKind, options: BrowserOptions): Promise<LaunchedBrowser> {
  return installIn(kind, await startBrowser(kind, options), options.extension);
}

/** As above, without the extension. */
export function startBrowser(
  kind: BrowserKind,
  options: Omit<BrowserOptions, 'extension'>,
): Promise<Browser> {
  return kind === 'chromium' ? startChromium(options) : startFirefox(options);
}

const launchOptions = ({ executable, headless }: BrowserOptions): LaunchOptions => ({
  executablePath: executable,
  headless,
  acceptInsecureCerts: true,
  defaultViewport: null,
});

function startChromium(options: BrowserOptions): Promise<Browser> {
  const hosts = options.hosts === 'all' ? ['*'] : options.hosts;
  const rules = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${options.port}`);
  return puppeteer.launch({
    ...launchOptions(options),
    pipe: true,
    ...(options.downloads && { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    ...(options.profile && { userDataDir: options.profile }),
    enableExtensions: true,
    args: [
      `--host-resolver-rules=${rules.join(',')}`,
      '--window-size=1200,900',
      ...(options.hasMouse ? [WITH_MOUSE] : []),
      // Its sandbox cannot be set up by root, which is who runs in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

function startFirefox(options: BrowserOptions): Promise<Browser> {
  return puppeteer.launch({
    ...launchOptions(options),
    browser: 'firefox',
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    ...(options.profile && { userDataDir: options.profile }),
    extraPrefsFirefox: {
      // Nobody sits before a driven browser to answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_ADDRESS }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...firefoxHosts(options),
      ...(options.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
        'browser.download.alwaysOpenPanel': false,
      }),
    },
  });
}

/** @param extension its folder; left out, Stimmen as it was built */
export async function installIn(
  kind: BrowserKind,
  browser: Browser,
  extension = EXTENSION_FOLDERS[kind],
): Promise<LaunchedBrowser> {
  const id = await browser.installExtension(extension);
  if (kind === 'firefox') return { kind, browser, extensionRoot: `moz-extension://${FIREFOX_ADDRESS}/` };
  const extensionRoot = `chrome-extension://${id}/`;
  await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(extensionRoot),
  );
  return { kind, browser, extensionRoot };
}

/** Takes it away with all that it has stored and been allowed. */
export async function uninstall({ kind, browser, extensionRoot }: LaunchedBrowser): Promise<void> {
  await browser.uninstallExtension(kind === 'firefox' ? FIREFOX_ID : new URL(extensionRoot).host);
}

function firefoxHosts({ hosts, port }: BrowserOptions): Record<string, string> {
  const forcePort = { 'network.socket.forcePort': `443=${port}` };
  if (hosts === 'all') return { ...forcePort, 'network.dns.forceResolve': '127.0.0.1' };
  return hosts.length > 0 ? { ...forcePort, 'network.dns.localDomains': hosts.join(',') } : {};
}
