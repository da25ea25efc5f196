/** One look-up a word: everything a printed form can be, as bits of word-classes.ts, from the lexicon and the closed classes. */
import { AUXILIARIES, type IrregularForms, MODALS } from '../../language/german/auxiliaries.ts';
import * as closedClasses from '../../language/german/closed-classes.ts';
import { CLAUSE_NOUNS, NAMING_NOUNS, SOURCE_NOUNS } from '../../language/german/speech-nouns.ts';
import type { Lexicon } from '../tokens/lexicon/lexicon.ts';
import { ReportingVerbs } from './reporting-lexicon.ts';
import { verbClasses } from './verb-classes.ts';
import * as classes from './word-classes.ts';

/** Bounded, as the background may live for days; what is kept changes no result. */
const MOST_FORMS = 40_000;

/** What a capital says: at the start of a sentence nothing, inside it that the word is a noun, a name or "Sie". */
const BITS_OF_CAPITALISED = classes.DETERMINER | classes.NOMINATIVE_PRONOUN | classes.PREPOSITION;
const VERBS_THAT_OPEN =
  classes.FINITE_SINGULAR |
  classes.FINITE_PLURAL |
  classes.SUBJUNCTIVE_2 |
  classes.PARTICIPLE |
  classes.AUXILIARY;

export class WordClassifier {
  private readonly lower = new Map<string, number>();
  readonly reporting: ReportingVerbs;

  constructor(private readonly lexicon: Lexicon) {
    this.reporting = new ReportingVerbs(lexicon);
  }

  /**
   * @param word as printed
   * @param opensSentence it stands where any word would have a capital
   * @returns bits of word-classes.ts; 0 for a word that nobody knows
   */
  classesOf(word: string, opensSentence: boolean): number {
    const first = word.charCodeAt(0);
    // a–z and ß, ä, ö, ü: not capitalised.
    if ((first >= 97 && first <= 122) || (first >= 0xdf && first <= 0xff)) return this.ofLower(word);
    const known = this.ofLower(word.toLowerCase());
    const asNoun = NOUNS.get(word) ?? 0;
    if (!opensSentence) return asNoun | (known & BITS_OF_CAPITALISED);
    if (known & classes.AUXILIARY) return asNoun | known;
    // "Firmen wachsen": what can be a noun is one, also where any word has a capital.
    const verbs = this.lexicon.analyses(word).noun === 0 ? VERBS_THAT_OPEN : 0;
    return asNoun | (known & (verbs | ~classes.VERB));
  }

  private ofLower(word: string): number {
    const known = this.lower.get(word);
    if (known !== undefined) return known;
    if (this.lower.size >= MOST_FORMS) this.lower.clear();
    const closed = CLOSED.get(word) ?? 0;
    const bits = closed & classes.NO_VERB ? closed : closed | this.asVerb(word);
    this.lower.set(word, bits);
    return bits;
  }

  private asVerb(word: string): number {
    const auxiliary = AUXILIARY_FORMS.get(word);
    const verb = auxiliary ?? verbClasses(word, this.lexicon.analyses(word).verb);
    return verb === 0 ? 0 : verb | (this.reporting.usesOf(word).length > 0 ? classes.REPORTING : 0);
  }
}

const classifiers = new WeakMap<Lexicon, WordClassifier>();

/** The classifier that belongs to a lexicon; what it has worked out is kept from article to article. */
export function classifierOf(lexicon: Lexicon): WordClassifier {
  const known = classifiers.get(lexicon) ?? new WordClassifier(lexicon);
  classifiers.set(lexicon, known);
  return known;
}

/** "ist", "seien", "könnte" … */
const AUXILIARY_FORMS: ReadonlyMap<string, number> = auxiliaryForms();

function auxiliaryForms(): Map<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, bits: number) => words.set(word, (words.get(word) ?? 0) | bits);
  const addAll = (forms: IrregularForms, auxiliary: number): void => {
    const all = (printed: string, bits: number): void => {
      for (const form of printed.split(' ').filter(Boolean)) add(form, bits | auxiliary);
    };
    all(forms.singular, classes.FINITE_SINGULAR);
    all(forms.plural, classes.FINITE_PLURAL);
    all(forms.subjunctive1, classes.SUBJUNCTIVE_1);
    all(forms.subjunctive2Singular, classes.SUBJUNCTIVE_2);
    all(forms.subjunctive2Plural, classes.SUBJUNCTIVE_2);
  };
  addAll(AUXILIARIES.sein, classes.SEIN);
  addAll(AUXILIARIES.haben, classes.HABEN);
  addAll(AUXILIARIES.werden, classes.WERDEN);
  for (const forms of Object.values(MODALS)) addAll(forms, classes.MODAL);
  for (const infinitive of ['haben', 'werden', 'sein', ...Object.keys(MODALS)])
    add(infinitive, classes.INFINITIVE);
  for (const participle of ['gewesen', 'worden', 'geworden', 'gehabt']) add(participle, classes.PARTICIPLE);
  return words;
}

const CLOSED_CLASSES: readonly (readonly [Iterable<string>, number])[] = [
  [closedClasses.NOMINATIVE_DETERMINERS, classes.NOMINATIVE_DETERMINER],
  [closedClasses.OBLIQUE_DETERMINERS, classes.OBLIQUE_DETERMINER],
  [closedClasses.PREPOSITIONS, classes.PREPOSITION],
  [closedClasses.SUBORDINATORS, classes.SUBORDINATOR],
  [closedClasses.QUESTION_WORDS, classes.QUESTION_WORD],
  [closedClasses.RELATIVE_PRONOUNS, classes.RELATIVE],
  [closedClasses.NOMINATIVE_PRONOUNS, classes.NOMINATIVE_PRONOUN],
  [closedClasses.COORDINATORS, classes.COORDINATOR],
  [closedClasses.REFLEXIVES_AND_DATIVES, classes.REFLEXIVE_OR_DATIVE],
  [closedClasses.FOCUS_PARTICLES, classes.FOCUS_PARTICLE],
  [closedClasses.NO_VERBS, classes.NO_VERB],
  [closedClasses.ADVERBS, classes.ADVERB],
];

function nouns(): Map<string, number> {
  const words = new Map<string, number>();
  const add = (list: string, bits: number) => {
    for (const word of list.trim().split(/\s+/)) words.set(word, (words.get(word) ?? 0) | bits);
  };
  add(SOURCE_NOUNS, classes.SOURCE_NOUN);
  add(CLAUSE_NOUNS, classes.CLAUSE_NOUN);
  add(NAMING_NOUNS, classes.NAMING_NOUN);
  return words;
}

const CLOSED: ReadonlyMap<string, number> = closedWords();
const NOUNS: ReadonlyMap<string, number> = nouns();

function closedWords(): Map<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, bits: number) => words.set(word, (words.get(word) ?? 0) | bits);
  for (const [list, bits] of CLOSED_CLASSES) for (const word of list) add(word, bits);
  return words;
}
