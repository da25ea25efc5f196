import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FIRST_PLACE, forgetPlaces, keepPlace, readPlace } from '../../extension/panel-place.ts';

const KEPT = {
  url: 'https://zeitung.example/artikel',
  place: { view: 'quotes', search: 'damm', voice: null, kind: 'direct', returnTo: 120 },
} as const;

describe('the place of a reader in the panel', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is kept for each tab by itself', async () => {
    await keepPlace(7, KEPT);
    expect(await readPlace(7)).toEqual(KEPT);
    expect((await readPlace(8)).place).toEqual(FIRST_PLACE);
  });

  it('is the first where something else was stored', async () => {
    await fakeBrowser.storage.session.set({ 'place-7': { url: 1, place: 'quotes' } });
    expect((await readPlace(7)).place).toEqual(FIRST_PLACE);
  });

  it('is in the memory of the browser alone, and gone with the tab', async () => {
    forgetPlaces();
    await keepPlace(7, KEPT);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});
