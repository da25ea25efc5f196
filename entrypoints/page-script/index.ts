/**
 * The script that runs on every page that Stimmen reads. To WXT it is one of no special kind, and the manifest names it by
 * hand: around its content scripts WXT puts a context that the page can hear (see page-life.ts).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOnPage } from './start-on-page.ts';

export default defineUnlistedScript(startOnPage);
