/** Where Stimmen is to be seen. */
import { webAddress } from './hosts.ts';
import type { Switches } from './switches.ts';

/** What covers an address: all of Stimmen, its site, the page itself; null where it is on. */
export type OffReason = 'everywhere' | 'site' | 'page' | null;

export function offReason(settings: Switches, url: string): OffReason {
  if (!settings.enabled) return 'everywhere';
  if (settings.sitesOff.includes(siteOf(url))) return 'site';
  if (settings.pagesOff.includes(pageOf(url))) return 'page';
  return null;
}

/** "www.zeitung.example"; empty for what is no page of the web, which is no site that could be switched off. */
export const siteOf = (url: string): string => webAddress(url)?.host ?? '';

/** The address without its fragment: a passage of a page is the same page. */
export const pageOf = (url: string): string => url.split('#', 1)[0] ?? url;
