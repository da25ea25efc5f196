import { describe, expect, it } from 'vitest';
import { hostOfSite, originOfAddress, siteOfAddress } from '../../extension/hosts.ts';

const SITES: readonly (readonly [string, string | null])[] = [
  ['https://www.zeitung.example/politik/1', '*://*.zeitung.example/*'],
  ['http://zeitung.example', '*://*.zeitung.example/*'],
  ['https://sport.zeitung.example:8443/', '*://*.sport.zeitung.example/*'],
  ['about:config', null],
  ['chrome://extensions', null],
  ['file:///tmp/a.html', null],
  ['keine Adresse', null],
];

const NAMES: readonly (readonly [string, string | null])[] = [
  ['*://*.zeitung.example/*', 'zeitung.example'],
  ['https://www.zeitung.example/*', 'zeitung.example'],
  ['http://sport.zeitung.example:8080/lokal/*', 'sport.zeitung.example:8080'],
  ['*://*/*', null],
  ['https://*/*', null],
  ['<all_urls>', null],
];

describe('sites', () => {
  it.each(SITES)('%s belongs to %s', (address, site) => {
    expect(siteOfAddress(address)).toBe(site);
  });

  it.each(NAMES)('%s reads as %s', (pattern, name) => {
    expect(hostOfSite(pattern)).toBe(name);
  });

  it('asks for an origin in a form that both browsers take', () => {
    expect(originOfAddress('https://sport.zeitung.example:8443/a?b=*')).toBe(
      'https://sport.zeitung.example/*',
    );
    expect(originOfAddress('about:config')).toBeNull();
  });
});
