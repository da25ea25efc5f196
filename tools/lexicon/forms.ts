/** The forms of the language with their readings, as the compiler collects them. */
import { PARTS_OF_SPEECH, type PartOfSpeech } from '../../analysis/tokens/lexicon/lexicon-file.ts';

export interface Reading {
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  /** See analysis/tokens/lexicon/morphology.ts */
  readonly bits: number;
}

/** Readings by lower-case form; the same reading of a form with other bits is joined with it. */
export class Forms {
  private readonly forms = new Map<string, Map<string, Reading>>();

  add(form: string, partOfSpeech: PartOfSpeech, bits: number, lemma: string): void {
    const key = form.toLowerCase();
    if (!WORD.test(key)) return;
    this.put(key, partOfSpeech, bits, lemma);
    // Swiss papers write "gross", and the data has only "muß" where today it is "muss".
    if (key.includes('ß')) this.put(key.replaceAll('ß', 'ss'), partOfSpeech, bits, lemma);
  }

  private put(form: string, partOfSpeech: PartOfSpeech, bits: number, lemma: string): void {
    const readings = this.forms.get(form) ?? new Map<string, Reading>();
    this.forms.set(form, readings);
    const key = `${partOfSpeech} ${lemma}`;
    readings.set(key, { lemma, partOfSpeech, bits: (readings.get(key)?.bits ?? 0) | bits });
  }

  has(form: string): boolean {
    return this.forms.has(form);
  }

  /** In the order of the code units. */
  sorted(): [form: string, readings: readonly Reading[]][] {
    return [...this.forms]
      .map(([form, readings]): [string, Reading[]] => [form, [...readings.values()].sort(byPartAndLemma)])
      .sort(([a], [b]) => compare(a, b));
  }
}

/** Letters of words that German papers print; hyphens are cut before a word is looked up. */
const WORD = /^[a-zäöüßàáâçèéêëíîïñóôøœú]{2,}$/;

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPartAndLemma = (a: Reading, b: Reading): number =>
  PARTS_OF_SPEECH.indexOf(a.partOfSpeech) - PARTS_OF_SPEECH.indexOf(b.partOfSpeech) ||
  compare(a.lemma, b.lemma);
