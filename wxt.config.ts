import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Hosts that Stimmen may read from the moment it is installed; every other site is asked for. */
const HOSTS = ['*://*.derstandard.at/*', '*://*.derstandard.de/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Stimmen',
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
