/** The hosts that Stimmen may read from the moment it is installed; every other site is asked for. */
export const OWN_HOSTS: readonly string[] = ['*://*.derstandard.at/*', '*://*.derstandard.de/*'];

const BEFORE_HOST = '*://*.';
const BEHIND_HOST = '/*';

/**
 * @returns a match pattern for the site of the address, subdomains included, "www." left out: "*://*.zeitung.example/*";
 * null for addresses that no extension may enter ("about:config", "chrome://settings")
 */
export function siteOfAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? BEFORE_HOST + hostname.replace(/^www\./, '') + BEHIND_HOST : null;
}

/** Whether an address belongs to a site, as `siteOfAddress` writes it. */
export function isOnSite(url: string, site: string): boolean {
  const host = site.slice(BEFORE_HOST.length, -BEHIND_HOST.length);
  const { hostname } = new URL(url);
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** The site's host, as readers know it: "zeitung.example". */
export const hostOfSite = (site: string): string => site.replace(/^\*:\/\/(\*\.)?|\/\*$/g, '');
