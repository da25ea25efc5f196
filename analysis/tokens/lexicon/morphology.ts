/**
 * What a form can be, as sets of bits. Each part of speech has a set of its own, so that every combination that the form
 * allows is kept apart: "Lehrer" is nominative, dative or accusative singular, and nominative, genitive or accusative plural.
 */

export const CASES = ['nominative', 'genitive', 'dative', 'accusative'] as const;
export type Case = (typeof CASES)[number];
export const GENDERS = ['masculine', 'feminine', 'neuter'] as const;
export type Gender = (typeof GENDERS)[number];
export const NUMBERS = ['singular', 'plural'] as const;
export type GrammaticalNumber = (typeof NUMBERS)[number];
export const TENSES = ['present', 'preterite', 'subjunctive1', 'subjunctive2'] as const;
export type Tense = (typeof TENSES)[number];
export const DEGREES = ['positive', 'comparative', 'superlative'] as const;
export type Degree = (typeof DEGREES)[number];
/** '' is the form without an ending: predicative or adverbial. */
export const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'] as const;
type Ending = (typeof ENDINGS)[number];
export type Person = 1 | 2 | 3;

/** One reading of a noun: 24 bits, by gender, then number, then case. */
export const nounBit = (gender: Gender, number: GrammaticalNumber, which: Case): number =>
  1 << (GENDERS.indexOf(gender) * 8 + NUMBERS.indexOf(number) * 4 + CASES.indexOf(which));

/** One reading of a finite verb: the lowest 24 bits, by tense and mood, then number, then person. */
export const finiteBit = (tense: Tense, number: GrammaticalNumber, person: Person): number =>
  1 << (TENSES.indexOf(tense) * 6 + NUMBERS.indexOf(number) * 3 + person - 1);

/** One reading of an adjective: the lowest 18 bits, by degree, then ending. */
export const adjectiveBit = (degree: Degree, ending: Ending): number =>
  1 << (DEGREES.indexOf(degree) * 6 + ENDINGS.indexOf(ending));

/** Masks over the sets above. */
export const FINITE = 0x00ffffff;
export const PRESENT = 0x3f;
export const PRETERITE = 0x3f << 6;
export const SUBJUNCTIVE1 = 0x3f << 12;
export const SUBJUNCTIVE2 = 0x3f << 18;
export const THIRD_SINGULAR = 0x00104104;
export const THIRD_PLURAL = 0x00820820;
export const INFINITIVE = 1 << 24;
export const PARTICIPLE2 = 1 << 25;
export const PARTICIPLE1 = 1 << 26;
export const IMPERATIVE_SINGULAR = 1 << 27;
export const IMPERATIVE_PLURAL = 1 << 28;
/** "anzukündigen", in one word. */
export const ZU_INFINITIVE = 1 << 29;
/** An infinitive whose finite forms lose their particle in a main clause: "ankündigen". */
export const SEPARABLE = 1 << 30;

export const MASCULINE = 0xff;
export const FEMININE = 0xff00;
export const NEUTER = 0xff0000;
export const SINGULAR = 0x0f0f0f;
export const PLURAL = 0xf0f0f0;
export const NOMINATIVE = 0x111111;
export const GENITIVE = 0x222222;
export const DATIVE = 0x444444;
export const ACCUSATIVE = 0x888888;

export const COMPARATIVE = 0x3f << 6;
export const SUPERLATIVE = 0x3f << 12;
/** Readings without an ending, of all degrees. */
export const UNINFLECTED = 0x1041;
export const INFLECTED = 0x3ffff & ~UNINFLECTED;
/** The adjective is a participle: "gestiegene", "steigende". */
export const PARTICIPIAL = 1 << 18;
