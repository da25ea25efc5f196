import { describe, expect, it } from 'vitest';
import { hostOfSite, isOnSite, siteOfAddress } from '../../extension/hosts.ts';

const SITES: readonly (readonly [string, string | null])[] = [
  ['https://www.zeitung.example/politik/1', '*://*.zeitung.example/*'],
  ['http://zeitung.example', '*://*.zeitung.example/*'],
  ['https://sport.zeitung.example:8443/', '*://*.sport.zeitung.example/*'],
  ['about:config', null],
  ['chrome://extensions', null],
  ['file:///tmp/a.html', null],
  ['keine Adresse', null],
];

const PLACES: readonly (readonly [string, boolean])[] = [
  ['https://www.zeitung.example/politik', true],
  ['https://zeitung.example/', true],
  ['https://sport.zeitung.example/', true],
  ['https://anderezeitung.example/', false],
  ['https://zeitung.example.org/', false],
];

describe('sites', () => {
  it.each(SITES)('%s belongs to %s', (address, site) => {
    expect(siteOfAddress(address)).toBe(site);
  });

  it.each(PLACES)('%s on *.zeitung.example: %s', (address, on) => {
    expect(isOnSite(address, '*://*.zeitung.example/*')).toBe(on);
  });

  it('names a site by its host', () => {
    expect(hostOfSite('*://*.zeitung.example/*')).toBe('zeitung.example');
    expect(hostOfSite('https://zeitung.example/*')).toBe('https://zeitung.example');
  });
});
