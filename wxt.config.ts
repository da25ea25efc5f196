import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import { DATA_FILES } from './extension/data-files.ts';
import { OWN_HOSTS } from './extension/hosts.ts';
import { localeFiles } from './extension/texts/locales.ts';
import { withoutInnerHtml } from './tools/build/without-inner-html.ts';

const dataFiles = Object.values(DATA_FILES).map((name) => ({
  absoluteSrc: resolve(import.meta.dirname, 'assets', name),
  relativeDest: name,
}));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...localeFiles(), ...dataFiles),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type !== 'background')) withoutPolyfill(config);
    },
  },
  // The style sheets' light-dark() is to reach the browsers as it is written.
  vite: () => ({
    plugins: [preact(), withoutInnerHtml()],
    build: { cssTarget: ['chrome123', 'firefox120'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: 'Stimmen',
    description: '__MSG_manifestDescription__',
    default_locale: 'de',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'clipboardWrite'],
    host_permissions: [...OWN_HOSTS],
    optional_host_permissions: ['*://*/*'],
    // No letter that opens a menu of Firefox in English or German: with Alt, those are not given to extensions.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      toggle: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandToggle__' },
      'next-quote': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextQuote__',
      },
      'previous-quote': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousQuote__',
      },
      'side-panel': { description: '__MSG_commandSidePanel__' },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'stimmen@stimmen.example',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

/**
 * The polyfill weighs as much as the reading of a page, in every tab, and a sixth of the panel; all that these ask of
 * `browser` is the same in both browsers without it. The background keeps it.
 */
function withoutPolyfill(config: InlineConfig): void {
  config.resolve = {
    ...config.resolve,
    alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' },
  };
}
