/**
 * The full-form lexicon of German: what a printed form can be, and its lemma. What does not stand in it is put together from
 * parts that do ("Partei" + "chef", "an" + "kündigte"), or unknown; nothing is guessed from an ending.
 */
import { onceAForm } from '../../once-a-form.ts';
import { type Analyses, LISTED, UNKNOWN } from './analyses.ts';
import { Compounds } from './compounds.ts';
import { derivedNoun } from './derived-nouns.ts';
import type { LexiconData, PartOfSpeech } from './lexicon-file.ts';
import { GENITIVE, INFINITIVE, NEUTER, SINGULAR } from './morphology.ts';
import { SeparableVerbs } from './separable-verbs.ts';
import { type Reading, WordList } from './word-list.ts';

/** Letters; the time for a compound grows with their square. */
const SHORTEST = 2;
const LONGEST = 64;

export class Lexicon {
  private readonly words: WordList;
  private readonly separable: SeparableVerbs;
  private readonly compounds: Compounds;

  constructor(data: LexiconData) {
    this.words = new WordList(data);
    this.separable = new SeparableVerbs(this.words);
    this.compounds = new Compounds(this.words);
  }

  /**
   * @param form as printed. A capital letter allows nouns ("Sagen" may be one, "sagen" not) and forbids nothing, as every
   *   word may begin a sentence.
   * @returns what the form can be; `UNKNOWN` if the lexicon does not know it. Equal analyses are the same object.
   */
  readonly analyses = onceAForm((form): Analyses => {
    const printed = readForm(form);
    const { length } = printed.word;
    return length < SHORTEST || length > LONGEST ? UNKNOWN : this.analyse(printed);
  });

  /**
   * @param form as printed
   * @returns the dictionary form, or null if the form is no such part of speech: "sagte" → "sagen", "angekündigt" →
   *   "ankündigen", "Parteichefs" → "Parteichef", "größeren" → "groß"; the first of the alphabet where there are several
   */
  lemma(form: string, partOfSpeech: PartOfSpeech): string | null {
    return this.lemmas(form, partOfSpeech)[0] ?? null;
  }

  /** All dictionary forms that the form may belong to: "gehört" → "gehören", "hören". */
  lemmas(form: string, partOfSpeech: PartOfSpeech): readonly string[] {
    return this.lemmasAs[partOfSpeech](form);
  }

  private readonly lemmasAs: Readonly<Record<PartOfSpeech, (form: string) => readonly string[]>> = {
    noun: onceAForm((form) => this.findLemmas(form, 'noun')),
    verb: onceAForm((form) => this.findLemmas(form, 'verb')),
    adjective: onceAForm((form) => this.findLemmas(form, 'adjective')),
  };

  private findLemmas(form: string, partOfSpeech: PartOfSpeech): string[] {
    const { word, front, hasCapital } = readForm(form);
    const lemmas = this.readings(word, partOfSpeech, hasCapital).map(({ lemma }) => lemma);
    return [...new Set(lemmas)].map(
      (lemma) => front + (partOfSpeech === 'noun' ? capitalised(lemma) : lemma),
    );
  }

  /** Whether the verb parts from the particle in a main clause: "an" and "kündigen" in "sie kündigte … an". */
  isSeparable(particle: string, verb: string): boolean {
    return this.separable.isSeparable(particle, verb);
  }

  private analyse({ word, hasCapital, front }: PrintedForm): Analyses {
    const whole = this.join(this.words.analyses(word), front ? null : this.separable.analyses(word));
    const found = whole ?? this.compound(word, hasCapital) ?? (hasCapital ? this.derived(word) : null);
    const { noun, verb, adjective, origin } = found ?? UNKNOWN;
    if (!hasCapital) return this.words.pool.of(0, verb, adjective, origin);
    return this.words.pool.of(noun | this.nominalised(word, verb), verb, adjective, origin || LISTED);
  }

  private join(a: Analyses | null, b: Analyses | null): Analyses | null {
    if (!a || !b) return a ?? b;
    return this.words.pool.of(
      a.noun | b.noun,
      a.verb | b.verb,
      a.adjective | b.adjective,
      a.origin | b.origin,
    );
  }

  /** "das Sagen", "des Sagens" */
  private nominalised(word: string, verb: number): number {
    if ((verb & INFINITIVE) !== 0) return NEUTER & SINGULAR & ~GENITIVE;
    const bare = word.endsWith('ns') ? this.words.analyses(word, 0, word.length - 1) : null;
    return ((bare?.verb ?? 0) & INFINITIVE) !== 0 ? NEUTER & SINGULAR & GENITIVE : 0;
  }

  private compound(word: string, isNoun: boolean): Analyses | null {
    const compound = this.compounds.split(word, isNoun);
    if (!compound) return null;
    const last = this.words.analyses(word, compound.start, word.length);
    if (!last) return null;
    const noun = last.noun | (isNoun ? this.nominalised(word.slice(compound.start), last.verb) : 0);
    return this.words.pool.of(noun, 0, last.adjective, compound.origin);
  }

  private derived(word: string): Analyses | null {
    const found = derivedNoun(word, (base) => this.words.analyses(base) ?? this.compound(base, true));
    return found && this.words.pool.of(found.noun, 0, 0, found.origin);
  }

  private readings(word: string, partOfSpeech: PartOfSpeech, isNoun: boolean): Reading[] {
    const ofPart = (readings: readonly Reading[]): Reading[] =>
      readings.filter((reading) => reading.partOfSpeech === partOfSpeech);
    const whole = ofPart([...this.words.readings(word), ...this.separable.readings(word)]);
    if (whole.length > 0 || partOfSpeech === 'verb' || this.words.analyses(word)) return whole;
    const compound = this.compounds.split(word, isNoun);
    if (!compound) return this.derivedReading(word, partOfSpeech, isNoun);
    const front = word.slice(0, compound.start);
    return ofPart(this.words.readings(word.slice(compound.start))).map((reading) => ({
      ...reading,
      lemma: front + reading.lemma,
    }));
  }

  /** The singular is its own dictionary form. */
  private derivedReading(word: string, partOfSpeech: PartOfSpeech, isNoun: boolean): Reading[] {
    const noun = isNoun && partOfSpeech === 'noun' ? (this.derived(word)?.noun ?? 0) : 0;
    if (noun === 0) return [];
    const lemma = (noun & SINGULAR) !== 0 ? word : word.replace(/(?:nen|en)$/, '');
    return [{ partOfSpeech, bits: noun, lemma }];
  }
}

/** A form cut at its last hyphen: what stands behind it decides what the whole is ("EU-Kommission", "25-jährige"). */
interface PrintedForm {
  /** In lower case. */
  readonly word: string;
  /** As printed, with the hyphen; empty for most words. */
  readonly front: string;
  readonly hasCapital: boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/g;
const HYPHENS = /[-‐‑](?=[^-‐‑]*$)/;

function readForm(form: string): PrintedForm {
  const hyphen = form.search(HYPHENS);
  const last = hyphen < 0 ? form : form.slice(hyphen + 1);
  const word = last.replace(INVISIBLE, '').toLowerCase();
  return {
    word,
    front: form.slice(0, hyphen + 1),
    hasCapital: last !== '' && last.charAt(0) !== word.charAt(0),
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
