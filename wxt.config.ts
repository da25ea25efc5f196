import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig, type EntrypointGroup } from 'wxt';
import { DATA_FILES, THIRD_PARTY_FILE } from './extension/data-files.ts';
import { FIREFOX_ID } from './extension/firefox-id.ts';
import { OWN_HOSTS } from './extension/hosts.ts';
import { PAGE_SCRIPT, PAGE_SCRIPT_AT } from './extension/page-script.ts';
import { localeFiles } from './extension/texts/locales.ts';
import { BundledPackages, thirdPartyText } from './tools/build/third-party.ts';
import { withoutInnerHtml } from './tools/build/without-inner-html.ts';
import { withoutScriptWrapper } from './tools/build/without-script-wrapper.ts';
import { withoutUnsetOptions } from './tools/build/without-unset-options.ts';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const dataFiles = Object.values(DATA_FILES).map((name) => ({
  absoluteSrc: resolve(import.meta.dirname, 'assets', name),
  relativeDest: name,
}));

const bundled = new BundledPackages();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  hooks: {
    'build:publicAssets': (_wxt, files) =>
      void files.push(...localeFiles(), ...dataFiles, {
        relativeDest: THIRD_PARTY_FILE,
        contents: thirdPartyText(bundled.list()),
      }),
    'entrypoints:grouped': (_wxt, groups) => apartFromPanel(groups),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type !== 'background')) withLessAround(config);
      if (entrypoints.some(({ type }) => type === 'popup')) withPanelInOnePiece(config);
    },
  },
  // The style sheets' light-dark() is to reach the browsers as it is written.
  vite: () => ({
    plugins: [preact(), withoutInnerHtml(), withoutUnsetOptions(), withoutScriptWrapper(), bundled.plugin()],
    build: {
      cssTarget: ['chrome128', 'firefox146'],
      modulePreload: { polyfill: false, resolveDependencies: forPagesOnly },
      // How long a build takes on a slow machine is nothing to be warned of.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Stimmen',
    description: '__MSG_manifestDescription__',
    default_locale: 'de',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'clipboardWrite'],
    host_permissions: [...OWN_HOSTS],
    content_scripts: [{ matches: [...OWN_HOSTS], js: [PAGE_SCRIPT], run_at: PAGE_SCRIPT_AT }],
    optional_host_permissions: ['*://*/*'],
    // No letter that opens a menu of Firefox in English or German, and none that Chrome keeps for itself with Alt and Shift
    // (A B C N P R T W X Z in 156: groups of tabs and the like): those are not given to extensions.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      toggle: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandToggle__' },
      'next-quote': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextQuote__',
      },
      'previous-quote': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousQuote__',
      },
      // Chrome takes no more than four suggestions.
      'go-back': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+Z' } }),
        description: '__MSG_commandGoBack__',
      },
      'side-panel': { description: '__MSG_commandSidePanel__' },
    },
    // The browser itself is to see to it that nothing is fetched from elsewhere, nor sent there.
    content_security_policy: { extension_pages: PAGE_POLICY },
    // From 128 it has document.caretPositionFromPoint, by which the card finds what the pointer is on.
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: FIREFOX_ID,
          // From 146 it draws text-decoration in ::highlight(): without, names and reported speech have no mark.
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
        // Named, so that Firefox for Android is offered it; the same engine, from the same version.
        gecko_android: { strict_min_version: '146.0' },
      },
    }),
  }),
});

/** Scripts that a script imports later come without a link in the page for each, which has the page styled anew. */
function forPagesOnly(
  _file: string,
  files: string[],
  { hostType }: { readonly hostType: 'html' | 'js' },
): string[] {
  return hostType === 'html' ? files : [];
}

/**
 * The polyfill weighs as much as the reading of a page, in every tab, and a sixth of the panel; all that these ask of
 * `browser` is the same in both browsers without it. The background keeps it.
 */
function withLessAround(config: InlineConfig): void {
  const instead = {
    'wxt/browser': '@wxt-dev/browser',
    '@aklinker1/zero-serialize-error': resolve(import.meta.dirname, 'tools', 'build', 'plain-errors.ts'),
  };
  config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...instead } };
}

/**
 * A popup waits for every file that its script is in, one round to the browser each. So popup and side panel, which have one
 * script, are built apart from the other pages, and what they need at first is one file.
 */
function apartFromPanel(groups: EntrypointGroup[]): void {
  for (const group of groups.filter(Array.isArray)) {
    const others = group.filter(({ type }) => type !== 'popup' && type !== 'sidepanel');
    if (others.length === group.length) continue;
    group.splice(0, group.length, ...group.filter((entry) => !others.includes(entry)));
    groups.push(others);
  }
}

function withPanelInOnePiece(config: InlineConfig): void {
  const groups = [{ name: 'panel', test: /entrypoints[/\\]popup[/\\]main|wxt-html-plugins/ }];
  const options = config.build?.rolldownOptions;
  const output = { ...options?.output, codeSplitting: { groups } };
  config.build = { ...config.build, rolldownOptions: { ...options, output } };
}
