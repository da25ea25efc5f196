/** The forms that stand in the lexicon, with their readings. All words are in lower case. */
import { type Analyses, AnalysesPool, LISTED } from './analyses.ts';
import { Automaton, NONE } from './automaton.ts';
import {
  type LexiconData,
  PART_BITS,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  RULE_FIELDS,
  WITHOUT_GE,
  WITHOUT_UMLAUT,
} from './lexicon-file.ts';

const PART_MASK = (1 << PART_BITS) - 1;
const CUT_MASK = WITHOUT_GE - 1;
const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

export interface Reading {
  readonly partOfSpeech: PartOfSpeech;
  readonly bits: number;
  /** In lower case. */
  readonly lemma: string;
}

export class WordList {
  readonly particles: ReadonlySet<string>;
  readonly pool = new AnalysesPool();
  private readonly automaton: Automaton;
  private readonly byNumber: (Analyses | undefined)[] = [];

  constructor(private readonly data: LexiconData) {
    this.automaton = new Automaton(data);
    this.particles = new Set(data.particles);
  }

  /** What the word from `start` to `end` can be; null if it does not stand in the lexicon. */
  analyses(text: string, start = 0, end = text.length): Analyses | null {
    const number = this.automaton.numberOf(text, start, end);
    return number === NONE ? null : (this.byNumber[number] ?? this.collect(number));
  }

  private collect(number: number): Analyses {
    const { firstReadings, bits, kinds } = this.data;
    const sets: [number, number, number] = [0, 0, 0];
    for (let at = firstReadings[number] ?? 0; at < (firstReadings[number + 1] ?? 0); at++) {
      const part = ((kinds[at] ?? 0) & PART_MASK) as 0 | 1 | 2;
      sets[part] |= bits[at] ?? 0;
    }
    const added = this.pool.of(...sets, LISTED);
    this.byNumber[number] = added;
    return added;
  }

  /** Readings with their lemmas, in the order of the parts of speech, then of the alphabet. */
  readings(word: string): Reading[] {
    const number = this.automaton.numberOf(word);
    if (number === NONE) return [];
    const { firstReadings, bits, kinds } = this.data;
    const found: Reading[] = [];
    for (let at = firstReadings[number] ?? 0; at < (firstReadings[number + 1] ?? 0); at++) {
      const kind = kinds[at] ?? 0;
      found.push({
        partOfSpeech: PARTS_OF_SPEECH[kind & PART_MASK] ?? 'noun',
        bits: bits[at] ?? 0,
        lemma: this.applyRule(word, kind >> PART_BITS),
      });
    }
    return found;
  }

  private applyRule(word: string, rule: number): string {
    const [flags = 0, place = 0, length = 0] = this.data.rules.subarray(rule * RULE_FIELDS);
    const bare = (flags & WITHOUT_GE) !== 0 ? word.slice(2) : word;
    const plain =
      (flags & WITHOUT_UMLAUT) !== 0
        ? bare.replace(/[äöü](?=[^äöü]*$)/, (vowel) => PLAIN[vowel] ?? vowel)
        : bare;
    return plain.slice(0, plain.length - (flags & CUT_MASK)) + this.data.endings.slice(place, place + length);
  }
}
