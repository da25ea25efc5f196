/**
 * Trains the tagger for names and writes its weights to assets/names.bin:
 *
 *   npm run train -- [DIR] [--cross-validate]
 *
 * DIR (default ../shared/eval/data) holds ner/NER-de-dev.tsv and ner/NER-de-test-given.tsv (GermEval 2014, CC BY 4.0); our own
 * sentences in assets/training/ are added. With --cross-validate nothing is written: GermEval is cut into five parts, each is
 * measured with a model trained on the other four, and the table is printed.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeModel } from '../../analysis/names/model.ts';
import { readDataFiles } from '../read-data-files.ts';
import { train } from './crf.ts';
import { crossValidate } from './cross-validate.ts';
import { ExampleMaker } from './examples.ts';
import { randomFrom } from './random.ts';
import { type GoldSentence, readGermEval, readMarked } from './training-data.ts';

const SEED = 2014;
const FILES = ['NER-de-dev.tsv', 'NER-de-test-given.tsv'];
const OWN = fileURLToPath(new URL('../../assets/training', import.meta.url));
const MODEL = fileURLToPath(new URL('../../assets/names.bin', import.meta.url));

function readFolder(folder: string): GoldSentence[] {
  const files = FILES.map((file) => join(folder, 'ner', file));
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new Error(`There is no ${missing.join(' and no ')}. Name the folder that holds ner/.`);
  return files.flatMap(readGermEval);
}

const readOwn = (): GoldSentence[] =>
  readdirSync(OWN)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readMarked(join(OWN, file)));

const [folder = '../shared/eval/data'] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));
const { lexicon } = readDataFiles();
const germEval = readFolder(folder);
const own = readOwn();
if (process.argv.includes('--cross-validate')) crossValidate(germEval, own, SEED, lexicon);
else {
  const maker = new ExampleMaker(lexicon);
  const model = train(
    [...germEval, ...own].flatMap((sentence) => maker.of(sentence)),
    randomFrom(SEED),
  );
  const file = writeModel(model);
  writeFileSync(MODEL, new Uint8Array(file));
  console.log(
    `${germEval.length} sentences of GermEval and ${own.length} of our own: ${file.byteLength} bytes written to assets/names.bin`,
  );
}
