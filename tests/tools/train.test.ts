import { describe, expect, it } from 'vitest';
import { readNames, writeNames } from '../../analysis/names/tagger/names-file.ts';
import { namesOf } from '../../tools/train/names/cross-validate.ts';
import { ExampleMaker } from '../../tools/train/names/examples.ts';
import { NAMES_OPTIONS, trainNamesTagger } from '../../tools/train/names/train-tagger.ts';
import { parseMarked } from '../../tools/train/names/training-data.ts';
import { randomFrom } from '../../tools/train/random.ts';
import { DATA } from '../data.ts';

const SENTENCES = [
  'Am Montag traf {person Quirin Zwettler} in {place Oberdrauf} ein .',
  'Die {organisation Nordbank} kündigte {person Zwettler} fristlos .',
  'In {place Oberdrauf} kennt jeder {person Zwettler} .',
  'Der Regen fiel auf die Dächer der Stadt .',
].map(parseMarked);

const trained = () => {
  const maker = new ExampleMaker(DATA);
  const examples = SENTENCES.flatMap((sentence) => maker.of(sentence));
  return trainNamesTagger(examples, randomFrom(1), {
    ...NAMES_OPTIONS,
    slotBits: 12,
    leastCount: 1,
    dropout: 0,
  });
};

describe('training', () => {
  it('gives the same bytes from the same sentences and seed', () => {
    expect(Buffer.from(writeNames(trained())).equals(Buffer.from(writeNames(trained())))).toBe(true);
  });

  it('learns what it is shown, and the file keeps it', () => {
    const reading = readNames(writeNames(trained()));
    if (reading.status !== 'ready') throw new Error(reading.reason);
    const found = SENTENCES.map(({ text }) =>
      namesOf(text, { ...DATA, names: reading.model }).sort((a, b) => a.start - b.start),
    );
    expect(found).toEqual(SENTENCES.map(({ names }) => names));
  });
});

describe('parseMarked', () => {
  it('reads the names out of their braces', () => {
    expect(parseMarked('In {place Bad Au} lebt {person Ida Hell}.')).toEqual({
      text: 'In Bad Au lebt Ida Hell.',
      names: [
        { start: 3, end: 9, class: 'place' },
        { start: 15, end: 23, class: 'person' },
      ],
    });
  });
});
