/** From a file to its annotation. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Annotation, annotate, annotatePage } from '../annotate.ts';
import { decodePage } from './decode-page.ts';

/** Bytes of a file that is still taken for one article. */
const MOST_BYTES = 32 * 2 ** 20;

/**
 * @param url the page's address; null where it is to be taken from the page itself
 * @throws with a sentence for whoever named the file, if it cannot be read or is no text
 */
export function annotateFile(file: string, url: string | null = null): Annotation {
  if (statSync(file).size > MOST_BYTES) throw new Error('is larger than 32 MB, which no article is');
  const content = decodePage(readFileSync(file));
  if (content.includes('\0')) throw new Error('is not a text: it has bytes of zero in it');
  const address = url ?? pathToFileURL(path.resolve(file)).href;
  return path.extname(file).toLowerCase() === '.txt'
    ? annotate({ text: content, url: address })
    : annotatePage(content, address, url !== null);
}
