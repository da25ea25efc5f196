/** The tagger for names: from its files to assets/names.bin. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeNames } from '../../../analysis/names/tagger/names-file.ts';
import { pathOfDataFile, readTokenData } from '../../read-data-files.ts';
import { checkFiles } from '../files.ts';
import { randomFrom } from '../random.ts';
import { crossValidate } from './cross-validate.ts';
import { ExampleMaker } from './examples.ts';
import { trainNamesTagger } from './train-tagger.ts';
import { type GoldSentence, readGermEval, readMarked } from './training-data.ts';

const SEED = 2014;
const FILES = ['NER-de-dev.tsv', 'NER-de-test-given.tsv'];
const OWN = fileURLToPath(new URL('../../../assets/training', import.meta.url));

const readFolder = (folder: string): GoldSentence[] =>
  checkFiles(FILES.map((file) => join(folder, 'ner', file))).flatMap(readGermEval);

const readOwn = (): GoldSentence[] =>
  readdirSync(OWN)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readMarked(join(OWN, file)));

/** @param folder holds ner/ @throws if a file is missing */
export function trainNames(folder: string): void {
  const germEval = readFolder(folder);
  const own = readOwn();
  const maker = new ExampleMaker(readTokenData());
  const model = trainNamesTagger(
    [...germEval, ...own].flatMap((sentence) => maker.of(sentence)),
    randomFrom(SEED),
  );
  const file = writeNames(model);
  writeFileSync(pathOfDataFile('names'), new Uint8Array(file));
  console.log(
    `${germEval.length} sentences of GermEval and ${own.length} of our own: ${file.byteLength} bytes written to assets/names.bin`,
  );
}

/** Prints the table of the note beside the file. */
export const crossValidateNames = (folder: string): void =>
  crossValidate(readFolder(folder), readOwn(), SEED, readTokenData());
