/**
 * Verbs together with their particle: "ankündigte", "angekündigt", "anzukündigen", "angekündigte" (adjective). The lexicon
 * lists "ankündigen" as a verb that is parted, and the forms of "kündigen".
 */
import { addAll } from '../../long-lists.ts';
import { type Analyses, WITH_PARTICLE } from './analyses.ts';
import {
  FINITE,
  INFINITIVE,
  PARTICIPIAL,
  PARTICIPLE1,
  PARTICIPLE2,
  SEPARABLE,
  ZU_INFINITIVE,
} from './morphology.ts';
import type { Reading, WordList } from './word-list.ts';

const SHORTEST_PARTICLE = 2;
const LONGEST_PARTICLE = 12;
const SHORTEST_VERB = 3;
/** What a verb keeps when its particle stands in front of it. */
const JOINED = FINITE | PARTICIPLE1 | PARTICIPLE2;

export class SeparableVerbs {
  constructor(private readonly words: WordList) {}

  analyses(word: string): Analyses | null {
    let verb = 0;
    let adjective = 0;
    for (const { partOfSpeech, bits } of this.readings(word)) {
      if (partOfSpeech === 'verb') verb |= bits;
      else adjective |= bits;
    }
    return (verb | adjective) === 0 ? null : this.words.pool.of(0, verb, adjective, WITH_PARTICLE);
  }

  readings(word: string): Reading[] {
    const longest = Math.min(LONGEST_PARTICLE, word.length - SHORTEST_VERB);
    const found: Reading[] = [];
    for (let length = SHORTEST_PARTICLE; length <= longest; length++) {
      const particle = word.slice(0, length);
      if (this.words.particles.has(particle))
        addAll(found, this.readingsBehind(particle, word.slice(length)));
    }
    return found;
  }

  private readingsBehind(particle: string, rest: string): Reading[] {
    const joined = this.readingsOf(rest, JOINED, particle);
    const zu = rest.startsWith('zu') ? this.readingsOf(rest.slice(2), INFINITIVE, particle) : [];
    return [...joined, ...zu.map((reading) => ({ ...reading, bits: ZU_INFINITIVE }))];
  }

  private readingsOf(rest: string, mask: number, particle: string): Reading[] {
    const candidates = this.words.analyses(rest);
    if (!candidates || (candidates.verb & mask) === 0) {
      const isParticiple = candidates && (candidates.adjective & PARTICIPIAL) !== 0 && mask === JOINED;
      return isParticiple ? this.participles(rest, particle) : [];
    }
    return this.words.readings(rest).flatMap(({ partOfSpeech, bits, lemma }) => {
      if (partOfSpeech === 'noun') return [];
      if (partOfSpeech === 'adjective') return this.participleReading(bits, lemma, particle);
      const kept = bits & mask;
      return kept !== 0 && this.isSeparable(particle, lemma)
        ? [{ partOfSpeech, bits: kept, lemma: particle + lemma }]
        : [];
    });
  }

  private participles(rest: string, particle: string): Reading[] {
    return this.words
      .readings(rest)
      .flatMap(({ partOfSpeech, bits, lemma }) =>
        partOfSpeech === 'adjective' ? this.participleReading(bits, lemma, particle) : [],
      );
  }

  /** @param participle "gekündigt", for "gekündigte" */
  private participleReading(bits: number, participle: string, particle: string): Reading[] {
    if ((bits & PARTICIPIAL) === 0) return [];
    const isOfSeparable = this.words
      .readings(participle)
      .some(
        (reading) =>
          (reading.bits & (PARTICIPLE1 | PARTICIPLE2)) !== 0 &&
          reading.partOfSpeech === 'verb' &&
          this.isSeparable(particle, reading.lemma),
      );
    return isOfSeparable ? [{ partOfSpeech: 'adjective', bits, lemma: particle + participle }] : [];
  }

  /** Whether the verb parts from the particle in a main clause: "an", "kündigen". */
  isSeparable(particle: string, verb: string): boolean {
    return ((this.words.analyses(particle + verb)?.verb ?? 0) & SEPARABLE) !== 0;
  }
}
