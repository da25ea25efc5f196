/** Reads treebanks in the CoNLL-U format (universaldependencies.org/format.html), each word with its place in the sentence. */
import { readFileSync } from 'node:fs';

export interface TreebankWord {
  /** Number in its sentence, from 1; `head` is the number of another, or 0. */
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly features: ReadonlyMap<string, string>;
  readonly head: number;
  readonly relation: string;
  /** UTF-16 offsets into the sentence; the two words of a contraction ("im") share theirs. */
  readonly start: number;
  readonly end: number;
}

export interface TreebankSentence {
  /** Whether `xpos` are tags of STTS. */
  readonly isStts: boolean;
  readonly text: string;
  readonly words: readonly TreebankWord[];
}

export const TREEBANK_FILES = ['de_gsd-ud-dev.conllu', 'de_gsd-ud-test.conllu', 'de_pud-ud-test.conllu'];

export function readTreebank(file: string): TreebankSentence[] {
  const content = readFileSync(file, 'utf8');
  const isStts = content.includes('\t$.\t');
  return content
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => ({ isStts, ...readSentence(block.split('\n')) }));
}

function readSentence(lines: readonly string[]): Omit<TreebankSentence, 'isStts'> {
  const words: TreebankWord[] = [];
  let text = '';
  let glued = true;
  let contractionEnd = 0;
  for (const line of lines) {
    const [
      id = '',
      form = '',
      lemma = '',
      upos = '',
      xpos = '',
      features = '',
      head = '',
      relation = '',
      ,
      misc = '',
    ] = line.split('\t');
    const isContraction = /^\d+-\d+$/.test(id);
    if (!isContraction && !/^\d+$/.test(id)) continue;
    if (Number.parseInt(id, 10) > contractionEnd) {
      if (!glued) text += ' ';
      text += form;
      glued = misc.includes('SpaceAfter=No');
    }
    if (isContraction) {
      contractionEnd = Number(id.split('-')[1]);
      continue;
    }
    const isPart = Number(id) <= contractionEnd;
    const start = isPart ? text.lastIndexOf(' ') + 1 : text.length - form.length;
    words.push({
      id: Number(id),
      form,
      lemma,
      upos,
      xpos,
      features: readFeatures(features),
      head: Number(head),
      relation,
      start,
      end: text.length,
    });
  }
  return { text, words };
}

const readFeatures = (features: string): Map<string, string> =>
  new Map(
    features.split('|').flatMap((pair) => {
      const [name = '', value] = pair.split('=');
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
