/**
 * Compounds by their last part, which says what the whole is: "Parteichef" is a "Chef", "umweltfreundlich" is "freundlich".
 * Of several last parts the longest with a known part in front of it counts: "Bundes" + "verfassungsgericht".
 */
import { FRONTS_OF_COMPOUNDS } from '../../../language/german/prefixes.ts';
import { COMPOUND, LAST_PART } from './analyses.ts';
import { INFINITIVE, PLURAL } from './morphology.ts';
import type { WordList } from './word-list.ts';

interface Compound {
  /** Where the last part begins. */
  readonly start: number;
  readonly origin: number;
}

const SHORTEST_FRONT = 2;
const SHORTEST_LAST = 3;
/** Behind a part that is not known, and for adjectives: shorter ones end many words that are no compounds. */
const SHORTEST_LONE_LAST = 5;
/** Fronts in a front: "Bundes" + "verfassungs" + "gericht". */
const DEEPEST = 2;

export class Compounds {
  constructor(private readonly words: WordList) {}

  /** @param isNoun whether the word has a capital letter; without one only adjectives are put together */
  split(word: string, isNoun: boolean): Compound | null {
    let lone: Compound | null = null;
    const last = word.length - SHORTEST_LAST;
    for (let start = SHORTEST_FRONT; start <= last; start++) {
      if (!this.canEnd(word, start, isNoun)) continue;
      if (this.isFront(word.slice(0, start), DEEPEST)) return { start, origin: COMPOUND };
      const isLong = word.length - start >= SHORTEST_LONE_LAST && start > SHORTEST_FRONT;
      if (isLong) lone ??= { start, origin: LAST_PART };
    }
    return lone;
  }

  private canEnd(word: string, start: number, isNoun: boolean): boolean {
    const found = this.words.analyses(word, start, word.length);
    if (!found) return false;
    if (isNoun && (found.noun !== 0 || (found.verb & INFINITIVE) !== 0)) return true;
    return found.adjective !== 0 && word.length - start >= SHORTEST_LONE_LAST;
  }

  private isFront(front: string, depth: number): boolean {
    if (FRONTS_OF_COMPOUNDS.has(front) || this.isWord(front)) return true;
    if (front.length < 4) return false;
    // "Regierungs|sprecher", "Schul|leiter", "Schreib|tisch"
    if (front.endsWith('s') && this.isWord(front.slice(0, -1))) return true;
    if (this.isStem(front)) return true;
    return depth > 0 && this.isCompoundFront(front, depth - 1);
  }

  private isWord(front: string): boolean {
    if (front.length < 3) return false;
    const found = this.words.analyses(front);
    return found !== null && (found.noun | found.adjective) !== 0;
  }

  private isStem(front: string): boolean {
    const noun = this.words.analyses(`${front}e`)?.noun ?? 0;
    const verb = this.words.analyses(`${front}en`)?.verb ?? 0;
    return (noun & ~PLURAL) !== 0 || (verb & INFINITIVE) !== 0;
  }

  private isCompoundFront(front: string, depth: number): boolean {
    const bare = front.endsWith('s') ? front.slice(0, -1) : front;
    for (let start = SHORTEST_FRONT; start <= bare.length - SHORTEST_LAST; start++) {
      const noun = this.words.analyses(bare, start, bare.length)?.noun ?? 0;
      if (noun !== 0 && this.isFront(bare.slice(0, start), depth)) return true;
    }
    return false;
  }
}
