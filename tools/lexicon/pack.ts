/** From collected forms to the data of the file. */
import {
  LAST_EDGE,
  type LexiconData,
  PART_BITS,
  PARTS_OF_SPEECH,
  TARGET_SHIFT,
  WITHOUT_GE,
  WITHOUT_UMLAUT,
} from '../../analysis/tokens/lexicon/lexicon-file.ts';
import { buildAutomaton, type State } from './automaton.ts';
import type { Forms, Reading } from './forms.ts';
import { type LemmaRule, lemmaRuleOf } from './lemma-rule.ts';

export function pack(forms: Forms, particles: readonly string[]): LexiconData {
  const readings = new Readings();
  const sorted = forms.sorted();
  const letters = [...new Set(sorted.flatMap(([form]) => [...form]))].sort().join('');
  const root = buildAutomaton(sorted.map(([form, each]) => [form, readings.numberOf(form, each)] as const));
  return { edges: edgesOf(root, letters), letters, particles, ...readings.packed() };
}

/** Numbers each set of readings, and each rule in them, once. */
class Readings {
  private readonly numbers = new Map<string, number>();
  private readonly rules = new Map<string, number>();
  private readonly ruleFields: number[] = [];
  private readonly firsts = [0];
  private readonly bits: number[] = [];
  private readonly kinds: number[] = [];
  private endings = '';

  numberOf(form: string, readings: readonly Reading[]): number {
    const rows = readings.map(({ partOfSpeech, bits, lemma }): [kind: number, bits: number] => {
      const rule = this.ruleNumber(lemmaRuleOf(form, lemma));
      return [(rule << PART_BITS) | PARTS_OF_SPEECH.indexOf(partOfSpeech), bits];
    });
    const key = rows.join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    for (const [kind, bits] of rows) {
      this.kinds.push(kind);
      this.bits.push(bits);
    }
    this.firsts.push(this.bits.length);
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }

  private ruleNumber({ withoutGe, withoutUmlaut, cut, append }: LemmaRule): number {
    const flags = cut | (withoutGe ? WITHOUT_GE : 0) | (withoutUmlaut ? WITHOUT_UMLAUT : 0);
    const key = `${flags} ${append}`;
    const known = this.rules.get(key);
    if (known !== undefined) return known;
    if (!this.endings.includes(append)) this.endings += append;
    this.ruleFields.push(flags, this.endings.indexOf(append), append.length);
    this.rules.set(key, this.rules.size);
    return this.rules.size - 1;
  }

  packed(): Pick<LexiconData, 'firstReadings' | 'bits' | 'kinds' | 'rules' | 'endings'> {
    return {
      firstReadings: Uint32Array.from(this.firsts),
      bits: Uint32Array.from(this.bits),
      kinds: Uint16Array.from(this.kinds),
      rules: Uint16Array.from(this.ruleFields),
      endings: this.endings,
    };
  }
}

function edgesOf(root: State, letters: string): Uint32Array {
  const places = new Map<State, number>();
  const states: State[] = [];
  let size = 0;
  const place = (state: State): void => {
    if (places.has(state)) return;
    places.set(state, size);
    states.push(state);
    size += state.edges.size + (state.value >= 0 ? 1 : 0);
  };
  place(root);
  for (const state of states) for (const next of state.edges.values()) place(next);
  const edges = new Uint32Array(size);
  let at = 0;
  for (const { value, edges: out } of states) {
    if (value >= 0) edges[at++] = value << TARGET_SHIFT;
    for (const [letter, next] of out)
      edges[at++] = ((places.get(next) as number) << TARGET_SHIFT) | (letters.indexOf(letter) + 1);
    edges[at - 1] = (edges[at - 1] as number) | LAST_EDGE;
  }
  return edges;
}
