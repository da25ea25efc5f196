import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offReason, pageOf } from '../../extension/is-on.ts';
import { parseSettings } from '../../extension/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../extension/settings.ts';
import { changeSettings, readSettings, resetSettings } from '../../extension/stored-settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('stored settings', () => {
  const stored = async (value: unknown) => {
    await fakeBrowser.storage.local.set({ settings: value });
    return readSettings();
  };

  it('are the defaults until the reader changes one', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await changeSettings({ printed: true })).toBe(true);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, printed: true });
    await resetSettings();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('of an older version keep what was chosen and gain what is new', async () => {
    const { keySentences: _new, ...layers } = { ...DEFAULT_SETTINGS.layers, places: true };
    const read = await stored({ enabled: false, language: 'en', layers });
    expect(read).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      language: 'en',
      layers: { ...DEFAULT_SETTINGS.layers, places: true },
    });
  });

  it.each([
    ['nothing', null],
    ['a word', 'aus'],
    ['a list', [1, 2]],
    ['a language that nobody knows', { language: 'tlh' }],
    ['layers that are no object', { layers: 'alle' }],
    ['a switch that is a word', { enabled: 'yes' }],
    ['sites that are numbers', { sitesOff: [5], pagesOff: {} }],
    ['fields of a newer version', { voices: { loud: true } }],
  ])('are as in the beginning where there is %s', async (_what, value) => {
    expect(await stored(value)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep the fields beside a damaged one', async () => {
    const layers = { places: true, numbers: 'yes' };
    expect(await stored({ printed: true, layers, coloured: 7 })).toEqual({
      ...DEFAULT_SETTINGS,
      printed: true,
      layers: { ...DEFAULT_SETTINGS.layers, places: true },
    });
  });

  it('say where they could not be stored', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    expect(await changeSettings({ enabled: false })).toBe(false);
    full.mockRestore();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
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
