/** What the lexicon says of a form. */

export interface Analyses {
  /** Readings as a noun, by gender, number and case (`nounBit` and the masks of morphology.ts); 0 if it is none. */
  readonly noun: number;
  /** Readings as a verb: `FINITE` ones by tense, number and person, and `INFINITIVE`, `PARTICIPLE2` … */
  readonly verb: number;
  /** Readings as an adjective, by degree and ending. */
  readonly adjective: number;
  /** How the form was found: the bits below; 0 if the lexicon does not know it. */
  readonly origin: number;
}

/** The form stands in the lexicon. */
export const LISTED = 1;
/** A verb with its particle in front: "ankündigte", "anzukündigen". */
export const WITH_PARTICLE = 2;
/** A compound of known parts: "Partei" + "chef". */
export const COMPOUND = 4;
/** A compound of which only the last part is known, as surnames may seem to be, too: "Mühl" + "bauer". */
export const LAST_PART = 8;
/** A feminine or gender form of a known noun: "Vizechefin", "Lehrer:innen". */
export const FEMININE_FORM = 16;
/** Made of a known verb or adjective by a usual ending: "Sanierung", "Langsamkeit". */
export const DERIVED = 32;

export const UNKNOWN: Analyses = { noun: 0, verb: 0, adjective: 0, origin: 0 };

/** Makes one object for all forms that can be the same, so that few are made and equal ones are identical. */
export class AnalysesPool {
  private readonly known = new Map<string, Analyses>();

  of(noun: number, verb: number, adjective: number, origin: number): Analyses {
    if ((noun | verb | adjective) === 0) return UNKNOWN;
    const key = `${noun} ${verb} ${adjective} ${origin}`;
    const known = this.known.get(key);
    if (known) return known;
    const added: Analyses = { noun, verb, adjective, origin };
    this.known.set(key, added);
    return added;
  }
}
