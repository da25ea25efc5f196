/**
 * Where corrections are kept: in the browser's memory until it is closed, or on this machine where the reader wants that.
 */
import { type Browser, browser } from 'wxt/browser';
import { pageOf } from '../is-on.ts';
import { readSettings } from '../stored-settings.ts';
import { type Correction, isAboutSame } from './correction.ts';
import { type Corrections, parseCorrections } from './parse-corrections.ts';

const KEY = 'corrections';
const { local, session } = browser.storage;

/** All of this machine's, for the reader to look through. */
export const keptCorrections = (): Promise<Corrections> => read(local);

/**
 * Remembers what is corrected, until that changes: each analysis asks, and the storage of a busy browser takes longer to
 * answer than a short analysis takes.
 * @returns what is corrected of a page, the latest last
 */
export function rememberCorrections(): (url: string) => Promise<readonly Correction[]> {
  let remembered: Promise<readonly Corrections[]> | null = null;
  browser.storage.onChanged.addListener((changes) => {
    if (KEY in changes) remembered = null;
  });
  return async (url) => {
    remembered ??= Promise.all([read(local), read(session)]);
    const page = pageOf(url);
    return (await remembered).flatMap(({ [page]: ofPage = [] }) => ofPage);
  };
}

/**
 * @param isPrivate of a page in a private window, whose address is never written to disk
 * @returns false where the browser could not store it
 */
export async function addCorrection(
  url: string,
  correction: Correction,
  isPrivate = false,
): Promise<boolean> {
  await removeCorrection(url, correction);
  const { keepCorrections } = await readSettings();
  const area = keepCorrections && !isPrivate ? local : session;
  const page = pageOf(url);
  const before = await read(area);
  return write(area, { ...before, [page]: [...(before[page] ?? []), correction] });
}

/** Takes back whatever is corrected of the same words or name. */
export async function removeCorrection(url: string, correction: Correction): Promise<void> {
  const page = pageOf(url);
  for (const area of [local, session]) {
    const { [page]: ofPage = [], ...others } = await read(area);
    const left = ofPage.filter((each) => !isAboutSame(each, correction));
    if (left.length < ofPage.length)
      await write(area, left.length > 0 ? { ...others, [page]: left } : others);
  }
}

/** Calls after every change of what is kept on this machine. */
export function watchCorrections(changed: (corrections: Corrections) => void): () => void {
  const listen = ({ [KEY]: change }: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'local' && change) changed(parseCorrections(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

async function read(area: Browser.storage.StorageArea): Promise<Corrections> {
  try {
    return parseCorrections((await area.get(KEY))[KEY]);
  } catch (error) {
    console.error('The corrections cannot be read', error);
    return {};
  }
}

function write(area: Browser.storage.StorageArea, corrections: Corrections): Promise<boolean> {
  return area.set({ [KEY]: corrections }).then(
    () => true,
    () => false,
  );
}
