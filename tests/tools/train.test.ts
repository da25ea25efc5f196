import { describe, expect, it } from 'vitest';
import { readModel, writeModel } from '../../analysis/names/model.ts';
import { OPTIONS, train } from '../../tools/train/crf.ts';
import { namesOf } from '../../tools/train/cross-validate.ts';
import { ExampleMaker } from '../../tools/train/examples.ts';
import { randomFrom } from '../../tools/train/random.ts';
import { parseMarked } from '../../tools/train/training-data.ts';
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
  return train(examples, randomFrom(1), { ...OPTIONS, slotBits: 12, leastCount: 1, dropout: 0 });
};

describe('training', () => {
  it('gives the same bytes from the same sentences and seed', () => {
    expect(Buffer.from(writeModel(trained())).equals(Buffer.from(writeModel(trained())))).toBe(true);
  });

  it('learns what it is shown, and the file keeps it', () => {
    const reading = readModel(writeModel(trained()));
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
