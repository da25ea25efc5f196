/** Stands in for the browser's extension interfaces, which a plain page does not have; import it first. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
