import { describe, expect, it } from 'vitest';
import {
  FINITE,
  INFINITIVE,
  PARTICIPLE,
  REPORTING,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  VERB,
  ZU_INFINITIVE,
} from '../../../analysis/grammar/word-classes.ts';
import { classifierOf } from '../../../analysis/grammar/word-classifier.ts';
import { DATA } from '../../data.ts';

const classesOf = (word: string, opensSentence: boolean): number =>
  classifierOf(DATA.lexicon).classesOf(word, opensSentence);

/** Words that can be this, and words that can't. */
const CASES: readonly (readonly [string, number, string, string])[] = [
  [
    'Konjunktiv I',
    SUBJUNCTIVE_1,
    'sei seien habe werde könne müsse gehe gebe komme stehe beobachte resultiere zusammentreffe',
    'ist heute große gerade gab kam',
  ],
  ['Konjunktiv II', SUBJUNCTIVE_2, 'wäre würden hätte könnte gäbe käme', 'war hatte gingen sagte'],
  ['finite', FINITE, 'sagte sagt erklärten kündigte ankündigte teilte', 'laut Sprecher heute selbst wegen'],
  ['participle', PARTICIPLE, 'gesagt angekündigt mitgeteilt verlangt berichtet', 'sagte laut'],
  ['infinitive', INFINITIVE, 'sagen ankündigen verkaufen', 'sagt gestern'],
  ['infinitive with zu inside', ZU_INFINITIVE, 'anzukündigen aufzuheben', 'zurück zufolge'],
  ['reporting', REPORTING, 'sagte meint betonte zitiert ausschloss', 'kochte bekannt'],
  ['any verb', VERB, 'lief', 'insgesamt inzwischen deutsche weitere'],
];

describe('the classes of a word', () => {
  it.each(CASES)('%s', (_name, bits, members, others) => {
    expect(members.split(' ').filter((word) => (classesOf(word, false) & bits) === 0)).toEqual([]);
    expect(others.split(' ').filter((word) => (classesOf(word, false) & bits) !== 0)).toEqual([]);
  });

  it('takes a capital inside a sentence for a noun', () => {
    expect(classesOf('Sagen', false) & VERB).toBe(0);
    expect(classesOf('Sollte', true) & FINITE).not.toBe(0);
  });
});
