import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { localeFiles } from './extension/texts/locales.ts';

/** Hosts that Stimmen may read from the moment it is installed; every other site is asked for. */
const HOSTS = ['*://*.derstandard.at/*', '*://*.derstandard.de/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  hooks: { 'build:publicAssets': (_wxt, files) => void files.push(...localeFiles()) },
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Stimmen',
    description: '__MSG_manifestDescription__',
    default_locale: 'de',
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: HOSTS,
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
