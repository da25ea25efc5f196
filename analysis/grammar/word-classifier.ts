/** One look-up a word: everything a printed form can be, as bits of word-classes.ts, from the lexicon and the closed classes. */

import { AUXILIARIES, type IrregularForms, MODALS } from '../../language/german/auxiliaries.ts';
import * as closedClasses from '../../language/german/closed-classes.ts';
import { CLAUSE_NOUNS, NAMING_NOUNS, SOURCE_NOUNS } from '../../language/german/speech-nouns.ts';
import { wordsOf } from '../../language/word-list.ts';
import { once } from '../once.ts';
import { onceAForm } from '../once-a-form.ts';
import type { Lexicon } from '../tokens/lexicon/lexicon.ts';
import { hasTag, TAGS, type TagSet, tagSet } from '../tokens/tagger/tags.ts';
import type { WordForm } from '../word-form.ts';
import { ReportingVerbs } from './reporting-lexicon.ts';
import { FINITE_TAGS, NOUN_TAGS } from './tag-sets.ts';
import { verbClasses } from './verb-classes.ts';
import * as classes from './word-classes.ts';

/** What a noun or a name may be beside: "Die" of a title, "Sie". */
const BITS_OF_NOUN = classes.DETERMINER | classes.NOMINATIVE_PRONOUN | classes.PREPOSITION;

/** Which verb forms a tag leaves of those that the form can be: "verkauft" is finite here and a participle there. */
const VERBS_OF_TAG: readonly (readonly [TagSet, number])[] = [
  [FINITE_TAGS, classes.FINITE],
  [tagSet('participle'), classes.PARTICIPLE],
  // "ist gesichert"
  [tagSet('adverbial', 'attributive-adjective'), classes.PARTICIPLE],
  [tagSet('infinitive'), classes.INFINITIVE],
  [tagSet('zu-infinitive'), classes.ZU_INFINITIVE],
];
/** The same by number of the tag. */
const VERBS_BY_TAG: readonly number[] = TAGS.map((_, tag) =>
  VERBS_OF_TAG.reduce((bits, [tags, verbs]) => (hasTag(tags, tag) ? bits | verbs : bits), 0),
);
const OF_VERBS = classes.VERB | classes.AUXILIARY | classes.REPORTING;

class WordClassifier {
  readonly reporting: ReportingVerbs;

  constructor(private readonly lexicon: Lexicon) {
    this.reporting = new ReportingVerbs(lexicon);
  }

  /**
   * @param form as printed
   * @param tag its part of speech where it stands
   * @returns bits of word-classes.ts; 0 for a word that nobody knows
   */
  classesOf(form: string | WordForm, tag: number): number {
    const word = typeof form === 'string' ? form : form.text;
    const known = this.ofForm(form);
    if (hasTag(NOUN_TAGS, tag)) return (NOUNS.get(word) ?? 0) | (known & BITS_OF_NOUN);
    const verbs = known & (VERBS_BY_TAG[tag] ?? 0);
    const others = known & ~OF_VERBS;
    if (verbs === 0) return others | unknownVerb(word, tag);
    return others | verbs | (known & (classes.AUXILIARY | classes.REPORTING));
  }

  /** What the form can be with a small letter. */
  private readonly ofForm = onceAForm((word) => {
    const first = word.charCodeAt(0);
    // a–z and ß, ä, ö, ü: not capitalised.
    const isSmall = (first >= 97 && first <= 122) || (first >= 0xdf && first <= 0xff);
    const small = isSmall ? word : word.toLowerCase();
    return (CLOSED.get(small) ?? 0) | this.asVerb(small);
  });

  private asVerb(word: string): number {
    const auxiliary = AUXILIARY_FORMS.get(word);
    const verb = auxiliary ?? verbClasses(word, this.lexicon.analyses(word).verb);
    return verb === 0 ? 0 : verb | (this.reporting.usesOf(word).length > 0 ? classes.REPORTING : 0);
  }
}

/** The classifier that belongs to a lexicon; what it has worked out is kept from article to article. */
export const classifierOf = once((lexicon: Lexicon) => new WordClassifier(lexicon));

/** "chillten": no lexicon has it, but its place shows that it is finite. */
function unknownVerb(word: string, tag: number): number {
  if (((VERBS_BY_TAG[tag] ?? 0) & classes.FINITE) === 0) return 0;
  return word.endsWith('n') ? classes.FINITE_PLURAL : classes.FINITE_SINGULAR;
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
  [closedClasses.ADVERBS, classes.ADVERB],
];

function nouns(): Map<string, number> {
  const words = new Map<string, number>();
  const add = (list: string, bits: number) => {
    for (const word of wordsOf(list)) words.set(word, (words.get(word) ?? 0) | bits);
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
