import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offReason, pageOf } from '../../extension/is-on.ts';
import { parseSettings } from '../../extension/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings, settings } from '../../extension/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('stored settings', () => {
  it('are the defaults until the reader changes one', async () => {
    expect(await settings.getValue()).toEqual(DEFAULT_SETTINGS);
  });

  it('of the first version keep what was chosen and gain what is new', async () => {
    const layers = { ...DEFAULT_SETTINGS.layers, places: true };
    const first = { enabled: false, language: 'en', layers };
    await fakeBrowser.storage.local.set({ settings: first, settings$: { v: 1 } });
    await settings.migrate();
    expect(await settings.getValue()).toEqual({ ...DEFAULT_SETTINGS, ...first });
  });
});

describe('parseSettings', () => {
  it('reads what was written', () => {
    const changed: Settings = { ...DEFAULT_SETTINGS, language: 'en', sitesOff: ['www.zeitung.example'] };
    expect(parseSettings(JSON.stringify(changed))).toEqual(changed);
  });

  it('drops what nobody knows', () => {
    expect(parseSettings(JSON.stringify({ ...DEFAULT_SETTINGS, extra: 1 }))).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['no JSON', '{'],
    ['another file', '[1, 2]'],
    ['nothing', 'null'],
    ['a missing setting', JSON.stringify({ ...DEFAULT_SETTINGS, layers: undefined })],
    ['an unknown language', JSON.stringify({ ...DEFAULT_SETTINGS, language: 'tlh' })],
    ['a missing layer', JSON.stringify({ ...DEFAULT_SETTINGS, layers: { quotes: true } })],
    ['a switch that is a word', JSON.stringify({ ...DEFAULT_SETTINGS, enabled: 'yes' })],
  ])('refuses %s', (_what, json) => {
    expect(parseSettings(json)).toBeNull();
  });
});

describe('offReason', () => {
  const page = 'https://www.zeitung.example/artikel?seite=1';

  it('is null where nothing is switched off', () => {
    expect(offReason(DEFAULT_SETTINGS, page)).toBeNull();
  });

  it('names the widest switch', () => {
    const site = { ...DEFAULT_SETTINGS, sitesOff: ['www.zeitung.example'], pagesOff: [page] };
    expect(offReason(site, page)).toBe('site');
    expect(offReason({ ...site, enabled: false }, page)).toBe('everywhere');
  });

  it('takes a passage of a page for the page, and another page for another', () => {
    const off = { ...DEFAULT_SETTINGS, pagesOff: [pageOf(page)] };
    expect(offReason(off, `${page}#forum`)).toBe('page');
    expect(offReason(off, 'https://www.zeitung.example/artikel?seite=2')).toBeNull();
  });

  it('takes one site of a house for one site', () => {
    const off = { ...DEFAULT_SETTINGS, sitesOff: ['www.zeitung.example'] };
    expect(offReason(off, 'https://sport.zeitung.example/artikel')).toBeNull();
  });
});
