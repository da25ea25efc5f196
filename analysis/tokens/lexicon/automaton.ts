/** Walks the lexicon's automaton: no parsing, no allocation. */
import { greatestOf } from '../../long-lists.ts';
import { LAST_EDGE, LETTER_BITS, type LexiconData, ROOT, TARGET_SHIFT } from './lexicon-file.ts';

const LETTER_MASK = (1 << LETTER_BITS) - 1;
/** No such form. */
export const NONE = -1;

export class Automaton {
  private readonly edges: Uint32Array;
  /** Number of a letter by its code unit; 0 for what no word has. */
  private readonly numbers: Uint8Array;

  constructor({ edges, letters }: Pick<LexiconData, 'edges' | 'letters'>) {
    this.edges = edges;
    const codes = [...letters].map((letter) => letter.charCodeAt(0));
    this.numbers = new Uint8Array(greatestOf(codes, 0) + 1);
    codes.forEach((code, index) => {
      this.numbers[code] = index + 1;
    });
  }

  /** The number of the form that stands in `text` from `start` to `end`, or `NONE`. */
  numberOf(text: string, start = 0, end = text.length): number {
    let state = ROOT;
    for (let at = start; at < end; at++) {
      state = this.next(state, this.numbers[text.charCodeAt(at)] ?? 0);
      if (state === NONE) return NONE;
    }
    return this.numberAt(state);
  }

  private numberAt(state: number): number {
    const edge = this.edges[state] as number;
    return (edge & LETTER_MASK) === 0 ? edge >>> TARGET_SHIFT : NONE;
  }

  private next(state: number, letter: number): number {
    if (letter === 0) return NONE;
    for (let at = state; ; at++) {
      const edge = this.edges[at] as number;
      if ((edge & LETTER_MASK) === letter) return edge >>> TARGET_SHIFT;
      if ((edge & LAST_EDGE) !== 0 || at >= this.edges.length) return NONE;
    }
  }
}
