/** Starts a real Chromium or Firefox with the built extension in it. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** As `wxt build` names the folders it writes. */
export const EXTENSION_FOLDERS: Readonly<Record<BrowserKind, string>> = {
  chromium: resolve('.output', 'chrome-mv3'),
  firefox: resolve('.output', 'firefox-mv3'),
};

/** Firefox gives every extension a random address; this one is fixed so that its pages can be opened. */
const FIREFOX_ADDRESS = '6fbd0a2c-4a47-4b5e-9d0c-7a1f3f0e5c21';
const FIREFOX_ID = 'stimmen@stimmen.example';

export interface LaunchOptions {
  readonly executable: string;
  readonly headless: boolean;
  /** Hosts that are served from this machine, and the port of `serveSite`; every other host is looked up as usual. */
  readonly hosts: readonly string[];
  readonly port: number;
}

export interface LaunchedBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Address of one of the extension's own pages ("popup.html"). */
  addressOf(page: string): string;
  close(): Promise<void>;
}

export function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<LaunchedBrowser> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium({
  executable,
  headless,
  hosts,
  port,
}: LaunchOptions): Promise<LaunchedBrowser> {
  const rules = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(',');
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: [EXTENSION_FOLDERS.chromium],
    defaultViewport: null,
    args: [
      `--host-resolver-rules=${rules}`,
      '--window-size=1200,900',
      // The sandbox cannot be set up by root, which is who runs in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const root = new URL('/', background.url()).href;
  return { kind: 'chromium', browser, addressOf: (page) => root + page, close: () => browser.close() };
}

async function launchFirefox({ executable, headless, hosts, port }: LaunchOptions): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_ADDRESS }),
      ...(hosts.length > 0 && {
        'network.dns.localDomains': hosts.join(','),
        'network.socket.forcePort': `443=${port}`,
      }),
    },
  });
  await browser.installExtension(EXTENSION_FOLDERS.firefox);
  const root = `moz-extension://${FIREFOX_ADDRESS}/`;
  return { kind: 'firefox', browser, addressOf: (page) => root + page, close: () => browser.close() };
}

/** Opens one of the extension's own pages in a tab of its own. Firefox reports no load event for such pages. */
export async function openExtensionPage(
  { kind, browser, addressOf }: LaunchedBrowser,
  page: string,
): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(addressOf(page), kind === 'firefox' ? { waitUntil: [] } : {});
  return tab;
}
