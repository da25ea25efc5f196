import { describe, expect, it } from 'vitest';
import { Tagger } from '../../analysis/tokens/tagger/tagger.ts';
import { writeTagger } from '../../analysis/tokens/tagger/tagger-file.ts';
import { TAG } from '../../analysis/tokens/tagger/tags.ts';
import { randomFrom } from '../../tools/train/random.ts';
import { parseTagged } from '../../tools/train/tagger/gold-sentence.ts';
import { TAGGER_OPTIONS, trainTagger } from '../../tools/train/tagger/train-tagger.ts';
import { DATA } from '../data.ts';

const SENTENCES = [
  'Der|article Rat|noun kündigte|finite-verb Regeln|noun an|verb-particle.',
  'Sie|personal-pronoun sitzt|finite-verb an|preposition der|article Donau|proper-noun.',
  'Weil|subordinating-conjunction sie|personal-pronoun kaufen|finite-verb, „wächst|finite-verb“ alles|indefinite-pronoun.',
].map(parseTagged);

const trained = () =>
  trainTagger(SENTENCES, DATA.lexicon, randomFrom(1), {
    ...TAGGER_OPTIONS,
    slotBits: 12,
    leastCount: 1,
    dropout: 0,
    epochs: 60,
    l2: 0,
    leastSeen: 1,
  });

describe('training the tagger', () => {
  it('gives the same bytes from the same sentences and seed', () => {
    expect(Buffer.from(writeTagger(trained())).equals(Buffer.from(writeTagger(trained())))).toBe(true);
  });

  it('learns what it is shown', () => {
    const tagger = new Tagger(trained(), DATA.lexicon);
    const found = SENTENCES.map(({ text }) => [...tagger.tag(text)]);
    expect(found).toEqual(SENTENCES.map(({ tags }) => [...tags]));
  });
});

describe('parseTagged', () => {
  it('reads words, tags and marks', () => {
    const { text, tags } = parseTagged('„Nein|particle“, sagte|finite-verb sie|personal-pronoun.');
    expect(text.article.text).toBe('„Nein“, sagte sie.');
    expect([...tags]).toEqual(
      ['mark', 'particle', 'mark', 'comma', 'finite-verb', 'personal-pronoun', 'sentence-end'].map(
        (tag) => TAG[tag as keyof typeof TAG],
      ),
    );
  });

  it.each(['Haus|house', 'Haus'])('refuses %s', (line) => {
    expect(() => parseTagged(line)).toThrow();
  });
});
