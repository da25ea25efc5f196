import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addCorrection,
  keptCorrections,
  rememberCorrections,
  removeCorrection,
} from '../../../extension/corrections/stored-corrections.ts';
import { changeSettings } from '../../../extension/stored-settings.ts';

const URL = 'https://www.zeitung.example/artikel/1';
const OTHER = 'https://www.zeitung.example/artikel/2';
const NO_QUOTE = { kind: 'no-quote', words: 'So ist das', start: 7 } as const;
const SPEAKER = { kind: 'speaker', speaker: 'Eva Huber', words: 'So ist das', start: 7 } as const;
const NO_PERSON = { kind: 'no-person', name: 'Grüne Mark' } as const;

let correctionsOf: ReturnType<typeof rememberCorrections>;

beforeEach(() => {
  fakeBrowser.reset();
  correctionsOf = rememberCorrections();
});

describe('corrections', () => {
  it('hold for their own page, whatever passage of it is shown, and are not kept on disk', async () => {
    await addCorrection(`${URL}#damm`, NO_QUOTE);
    expect(await correctionsOf(URL)).toEqual([NO_QUOTE]);
    expect(await correctionsOf(OTHER)).toEqual([]);
    expect(await keptCorrections()).toEqual({});
  });

  it('are kept on disk where the reader wants that', async () => {
    await changeSettings({ keepCorrections: true });
    await addCorrection(URL, NO_PERSON);
    await browser.storage.session.clear();
    expect(await correctionsOf(URL)).toEqual([NO_PERSON]);
    expect(await keptCorrections()).toEqual({ [URL]: [NO_PERSON] });
  });

  it('from private windows are not kept on disk, whatever the reader wants elsewhere', async () => {
    await changeSettings({ keepCorrections: true });
    await addCorrection(URL, NO_PERSON, true);
    expect(await correctionsOf(URL)).toEqual([NO_PERSON]);
    expect(await keptCorrections()).toEqual({});
  });

  it('take the place of earlier ones about the same words', async () => {
    await addCorrection(URL, NO_QUOTE);
    expect(await correctionsOf(URL)).toEqual([NO_QUOTE]);
    await changeSettings({ keepCorrections: true });
    await addCorrection(URL, SPEAKER);
    expect(await correctionsOf(URL)).toEqual([SPEAKER]);
  });

  it('can be taken back, wherever they are', async () => {
    await addCorrection(URL, NO_QUOTE);
    await changeSettings({ keepCorrections: true });
    await addCorrection(URL, NO_PERSON);
    await removeCorrection(URL, NO_QUOTE);
    await removeCorrection(URL, NO_PERSON);
    expect(await correctionsOf(URL)).toEqual([]);
    expect(await keptCorrections()).toEqual({});
  });

  it('are none where the storage holds something else', async () => {
    await browser.storage.local.set({ corrections: { [URL]: [{ kind: 'no-quote', words: 7 }] } });
    expect(await correctionsOf(URL)).toEqual([]);
  });
});
