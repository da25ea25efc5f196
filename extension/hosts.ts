/** The hosts that Stimmen may read from the moment it is installed; every other site is asked for. */
export const OWN_HOSTS: readonly string[] = ['*://*.derstandard.at/*', '*://*.derstandard.de/*'];

/**
 * @returns a match pattern for the site of the address, subdomains included, "www." left out: "*://*.zeitung.example/*";
 * null for addresses that no extension may enter ("about:config", "chrome://settings")
 */
export function siteOfAddress(url: string): string | null {
  const address = webAddress(url);
  return address && `*://*.${address.hostname.replace(/^www\./, '')}/*`;
}

/** @returns the narrowest match pattern that browsers give permission for: "https://www.zeitung.example/*"; null as above */
export function originOfAddress(url: string): string | null {
  const address = webAddress(url);
  return address && `${address.protocol}//${address.hostname}/*`;
}

/** @returns null for what is no page of the web: pages of the browser and of extensions, files */
export function webAddress(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address : null;
}

/**
 * The host of a match pattern, as readers know it: "zeitung.example" for "*://*.zeitung.example/*" and for
 * "https://www.zeitung.example/*"; null for a pattern of all sites.
 */
export function hostOfSite(pattern: string): string | null {
  const host = /^[^:]+:\/\/([^/]*)/.exec(pattern)?.[1] ?? '*';
  return host === '*' ? null : host.replace(/^\*\./, '').replace(/^www\./, '');
}
