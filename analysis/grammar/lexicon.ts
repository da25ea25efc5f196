/** One look-up a word: everything a printed form can be, as bits of word-classes.ts. */
import * as closedClasses from '../../language/german/closed-classes.ts';
import { SEPARABLE_PREFIXES } from '../../language/german/prefixes.ts';
import { CLAUSE_NOUNS, NAMING_NOUNS, SOURCE_NOUNS, TEXT_NOUNS } from '../../language/german/speech-nouns.ts';
import { splitSeparable } from './conjugate.ts';
import { REPORTING_USES } from './reporting-lexicon.ts';
import { auxiliaryForms, commonVerbForms } from './verb-lexicon.ts';
import * as classes from './word-classes.ts';

function lowerCaseWords(): Map<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, bits: number) => words.set(word, (words.get(word) ?? 0) | bits);
  for (const [form, bits] of [...commonVerbForms(), ...auxiliaryForms()]) add(form, bits);
  for (const [form, uses] of REPORTING_USES) {
    add(
      form,
      uses.reduce((bits, use) => bits | use.classes, classes.REPORTING),
    );
  }
  for (const [list, bits] of CLOSED_CLASSES) for (const word of list) add(word, bits);
  for (const prefix of SEPARABLE_PREFIXES) add(prefix, classes.SEPARABLE_PREFIX);
  for (const word of closedClasses.NO_VERBS)
    words.set(word, (words.get(word) ?? 0) & ~(classes.VERB | classes.REPORTING));
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
  add(TEXT_NOUNS, classes.TEXT_NOUN);
  add(NAMING_NOUNS, classes.NAMING_NOUN);
  return words;
}

/** Verbs the tables don't list: "resultiere" by its ending, "zusammentreffe" and "verkläre" by their parts. */
function guess(lower: string): number {
  const last = lower.charCodeAt(lower.length - 1);
  // Verb forms of the third person end in -e, -n or -t; strong preterites are found as parts.
  if (lower.length < 5) return 0;
  const byEnding = last === 101 || last === 110 || last === 116 ? endingOfForeignVerb(lower) : 0;
  return byEnding || byParts(lower);
}

function endingOfForeignVerb(lower: string): number {
  if (lower.endsWith('iere')) return classes.SUBJUNCTIVE_1;
  if (lower.endsWith('iert')) return classes.FINITE_SINGULAR | classes.PARTICIPLE;
  if (lower.endsWith('ierte')) return classes.FINITE_SINGULAR | classes.WEAK_PRETERITE;
  if (lower.endsWith('ierten')) return classes.FINITE_PLURAL | classes.WEAK_PRETERITE;
  if (lower.endsWith('ieren')) return classes.FINITE_PLURAL | classes.INFINITIVE;
  return 0;
}

function byParts(lower: string): number {
  const separated = splitSeparable(lower);
  if (separated) {
    const [, rest] = separated;
    const found = verbBits(rest) || endingOfForeignVerb(rest);
    if (found) return found;
    if (rest.startsWith('zu') && verbBits(rest.slice(2)) & classes.INFINITIVE) return classes.ZU_INFINITIVE;
  }
  const inseparable = INSEPARABLE.exec(lower);
  if (!inseparable) return 0;
  const found = verbBits(lower.slice(inseparable[0].length)) & ~(classes.PARTICIPLE | classes.MODAL);
  // "verkauft" is finite and participle alike.
  return found & classes.FINITE_SINGULAR && lower.endsWith('t') ? found | classes.PARTICIPLE : found;
}

const INSEPARABLE = /^(?:be|emp|ent|er|miss|ver|zer|über|unter|wider)/;

const verbBits = (form: string): number => (LOWER.get(form) ?? 0) & classes.VERB;

const LOWER: ReadonlyMap<string, number> = lowerCaseWords();
const NOUNS: ReadonlyMap<string, number> = nouns();

/** What a capital says: at the start of a sentence nothing, inside it that the word is a noun, a name or "Sie". */
const BITS_OF_CAPITALISED = classes.DETERMINER | classes.NOMINATIVE_PRONOUN | classes.PREPOSITION;
const VERBS_THAT_OPEN =
  classes.FINITE_SINGULAR |
  classes.FINITE_PLURAL |
  classes.SUBJUNCTIVE_2 |
  classes.PARTICIPLE |
  classes.AUXILIARY;

/**
 * @param word as printed
 * @param opensSentence it stands where any word would have a capital
 * @returns bits of word-classes.ts; 0 for a word that is in no list
 */
export function classesOf(word: string, opensSentence: boolean): number {
  const first = word.charCodeAt(0);
  // a–z and ß, ä, ö, ü: not capitalised.
  if ((first >= 97 && first <= 122) || (first >= 0xdf && first <= 0xff))
    return LOWER.get(word) ?? guess(word);
  const lower = word.toLowerCase();
  const known = LOWER.get(lower) ?? 0;
  const asNoun = NOUNS.get(word) ?? 0;
  if (!opensSentence) return asNoun | (known & BITS_OF_CAPITALISED);
  if (known & classes.AUXILIARY) return asNoun | known;
  return asNoun | (known & (VERBS_THAT_OPEN | ~classes.VERB));
}
