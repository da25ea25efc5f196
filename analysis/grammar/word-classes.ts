/** What a German word form can be, as bits, so that one look-up a token tells all. */
export const FINITE_SINGULAR = 1 << 0;
export const FINITE_PLURAL = 1 << 1;
/** Konjunktiv I, third person: "sage", "sei", "seien". */
export const SUBJUNCTIVE_1 = 1 << 2;
/** Konjunktiv II that is no preterite: "gäbe", "wäre", "würde". */
export const SUBJUNCTIVE_2 = 1 << 3;
/** Weak preterite, which is also Konjunktiv II: "wirkten". */
export const WEAK_PRETERITE = 1 << 4;
export const PARTICIPLE = 1 << 5;
export const INFINITIVE = 1 << 6;
/** "anzukündigen" */
export const ZU_INFINITIVE = 1 << 7;
export const HABEN = 1 << 8;
export const SEIN = 1 << 9;
export const WERDEN = 1 << 10;
export const MODAL = 1 << 11;
/** Some form of a reporting verb; `ReportingVerbs` tells which. */
export const REPORTING = 1 << 12;
export const NOMINATIVE_DETERMINER = 1 << 13;
export const OBLIQUE_DETERMINER = 1 << 14;
export const PREPOSITION = 1 << 15;
export const SUBORDINATOR = 1 << 16;
export const RELATIVE = 1 << 17;
export const NOMINATIVE_PRONOUN = 1 << 18;
export const COORDINATOR = 1 << 19;
export const REFLEXIVE_OR_DATIVE = 1 << 20;
export const FOCUS_PARTICLE = 1 << 21;
export const QUESTION_WORD = 1 << 22;
export const SOURCE_NOUN = 1 << 23;
export const CLAUSE_NOUN = 1 << 24;
export const NAMING_NOUN = 1 << 25;
export const ADVERB = 1 << 26;
/** A mark that does not end a clause: the brackets of "(SPD)", the marks around a name. */
export const INERT = 1 << 27;

export const FINITE = FINITE_SINGULAR | FINITE_PLURAL | SUBJUNCTIVE_1 | SUBJUNCTIVE_2 | WEAK_PRETERITE;
export const SUBJUNCTIVE = SUBJUNCTIVE_1 | SUBJUNCTIVE_2;
export const AUXILIARY = HABEN | SEIN | WERDEN | MODAL;
export const DETERMINER = NOMINATIVE_DETERMINER | OBLIQUE_DETERMINER;
export const VERB = FINITE | PARTICIPLE | INFINITIVE | ZU_INFINITIVE;
