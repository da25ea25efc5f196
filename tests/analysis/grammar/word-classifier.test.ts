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
import { TAG, type Tag } from '../../../analysis/tokens/tagger/tags.ts';
import { DATA } from '../../data.ts';

const classesOf = (word: string, tag: Tag): number => classifierOf(DATA.lexicon).classesOf(word, TAG[tag]);

/** Words that can be this where they have that tag, and words that can't. */
const CASES: readonly (readonly [string, number, Tag, string, string])[] = [
  [
    'Konjunktiv I',
    SUBJUNCTIVE_1,
    'finite-verb',
    'sei seien habe werde könne müsse gehe gebe komme stehe beobachte resultiere zusammentreffe',
    'ist gab kam',
  ],
  [
    'Konjunktiv II',
    SUBJUNCTIVE_2,
    'finite-verb',
    'wäre würden hätte könnte gäbe käme',
    'war hatte gingen sagte',
  ],
  ['finite', FINITE, 'finite-verb', 'sagte sagt erklärten kündigte ankündigte teilte', ''],
  ['participle', PARTICIPLE, 'participle', 'gesagt angekündigt mitgeteilt verlangt berichtet', 'sagte laut'],
  ['infinitive', INFINITIVE, 'infinitive', 'sagen ankündigen verkaufen', 'sagt gestern'],
  ['infinitive with zu inside', ZU_INFINITIVE, 'zu-infinitive', 'anzukündigen aufzuheben', 'zurück zufolge'],
  ['reporting', REPORTING, 'finite-verb', 'sagte meint betonte zitiert ausschloss', 'kochte bekannt'],
  ['any verb', VERB, 'finite-verb', 'lief', ''],
];

describe('the classes of a word', () => {
  it.each(CASES)('%s', (_name, bits, tag, members, others) => {
    expect(members.split(' ').filter((word) => (classesOf(word, tag) & bits) === 0)).toEqual([]);
    expect(others.split(' ').filter((word) => word && (classesOf(word, tag) & bits) !== 0)).toEqual([]);
  });

  it('leaves of a form what its tag allows', () => {
    expect(classesOf('Sagen', 'noun') & VERB).toBe(0);
    expect(classesOf('Sollte', 'finite-modal') & FINITE).not.toBe(0);
    expect(classesOf('heute', 'adverbial') & VERB).toBe(0);
    expect(classesOf('verkauft', 'participle') & FINITE).toBe(0);
    expect(classesOf('verkauft', 'finite-verb') & PARTICIPLE).toBe(0);
  });
});
