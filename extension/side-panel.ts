/** The column beside the page: "side panel" in Chrome, "sidebar" in Firefox; phones have none. */
import { browser } from 'wxt/browser';

/** Firefox's interface, which the types, being Chrome's, do not know. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

const sidebarAction = (): WithSidebar['sidebarAction'] => {
  const { sidebarAction }: typeof browser & WithSidebar = browser;
  return sidebarAction;
};

/** Asked for by name: Chrome takes two milliseconds to build the interface when it is touched, and a popup is waited for. */
export const hasSidePanel = (): boolean => 'sidePanel' in browser || sidebarAction() !== undefined;

/** Opens it; browsers allow that only in answer to something the reader has just done. */
export async function openSidePanel(tabId: number | undefined): Promise<void> {
  const sidebar = sidebarAction();
  if (sidebar) await sidebar.open();
  else if (tabId !== undefined) await browser.sidePanel.open({ tabId });
}
