/** The tagger for parts of speech: from the treebanks to assets/tagger.bin, and its figures. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tagger } from '../../../analysis/tokens/tagger/tagger.ts';
import { writeTagger } from '../../../analysis/tokens/tagger/tagger-file.ts';
import { pathOfDataFile, readLexiconFile } from '../../read-data-files.ts';
import { checkFiles } from '../files.ts';
import { randomFrom } from '../random.ts';
import { fromTreebank, readTagged, type TaggedText } from './gold-sentence.ts';
import { readTreebank, TREEBANK_FILES, type TreebankSentence } from './read-treebank.ts';
import { printTally, Tally } from './tally.ts';
import { trainTagger } from './train-tagger.ts';

const SEED = 1998;
const FOLDS = 10;
const OWN = fileURLToPath(new URL('../../../assets/training/tags/press.txt', import.meta.url));

const readTreebanks = (folder: string): TreebankSentence[] =>
  checkFiles(TREEBANK_FILES.map((file) => join(folder, 'treebank', file))).flatMap(readTreebank);

/** @param folder holds treebank/ @throws if a file is missing */
export function trainTags(folder: string): void {
  const treebank = readTreebanks(folder);
  const lexicon = readLexiconFile();
  const own = readTagged(OWN);
  const texts = treebank.map(fromTreebank);
  const model = trainTagger([...texts, ...own], lexicon, randomFrom(SEED));
  const file = writeTagger(model);
  writeFileSync(pathOfDataFile('tagger'), new Uint8Array(file));
  console.log(
    `${treebank.length} sentences of treebanks and ${own.length} of our own: ${file.byteLength} bytes written to assets/tagger.bin`,
  );
}

/** A sentence of a treebank, and what a tagger says of it that has not seen it. */
export interface UnseenSentence {
  readonly gold: TreebankSentence;
  readonly tagged: TaggedText;
  /** One tag a token of `tagged.text`. */
  readonly found: Uint8Array;
}

/**
 * Cuts the treebanks into ten parts and tags each with a tagger trained on the other nine and on our own sentences.
 * @param folder holds treebank/
 */
export function* tagUnseen(folder: string): Generator<UnseenSentence> {
  const treebank = readTreebanks(folder);
  const lexicon = readLexiconFile();
  const texts = treebank.map(fromTreebank);
  const own = readTagged(OWN);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = texts.filter((_, index) => index % FOLDS !== fold);
    const tagger = new Tagger(trainTagger([...seen, ...own], lexicon, randomFrom(SEED)), lexicon);
    for (let index = fold; index < texts.length; index += FOLDS) {
      const tagged = texts[index] as TaggedText;
      yield { gold: treebank[index] as TreebankSentence, tagged, found: tagger.tag(tagged.text) };
    }
  }
}

/** Prints the figures of the note beside the file, and the commonest errors. */
export function crossValidateTagger(folder: string): void {
  const tally = new Tally();
  for (const { tagged, found } of tagUnseen(folder)) tally.add(tagged, found);
  printTally(tally);
}
