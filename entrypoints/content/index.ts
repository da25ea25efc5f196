import { defineContentScript } from 'wxt/utils/define-content-script';
import { OWN_HOSTS } from '../../extension/hosts.ts';
import { startOnPage } from './start-on-page.ts';

export default defineContentScript({
  matches: [...OWN_HOSTS],
  // The page must not learn from a message that Stimmen is here; an event tells an older copy of the script to stop.
  noScriptStartedPostMessage: true,
  main: startOnPage,
});
