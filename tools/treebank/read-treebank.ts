/**
 * Reads Universal Dependencies (CoNLL-U, https://universaldependencies.org/format.html) into sentences whose words carry
 * offsets into the sentence's text. The parts of a contraction ("im" = "in" + "dem") share the offsets of the printed word.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly universalTag: string;
  /** STTS in GSD; PUD has another set. */
  readonly tag: string;
  readonly features: ReadonlyMap<string, string>;
  /** Index of the governing word in the sentence; -1: the root. */
  readonly head: number;
  readonly relation: string;
  /** UTF-16 offsets into the sentence's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
  /** The file it is from: GSD and PUD are annotated by different hands. */
  readonly source: string;
}

/** @param folder holds `*.conllu` files */
export function readTreebank(folder: string): TreebankSentence[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.conllu'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n\n')
      .filter((block) => block.trim() !== '')
      .map((block) => readSentence(block, file)),
  );
}

function readSentence(block: string, source: string): TreebankSentence {
  const lines = block.split('\n');
  const text = (lines.find((line) => line.startsWith('# text = ')) ?? '').slice('# text = '.length);
  const words: TreebankWord[] = [];
  let at = 0;
  let contraction = { start: 0, end: 0, last: 0 };
  for (const line of lines) {
    const [
      id = '',
      form = '',
      lemma = '',
      universalTag = '',
      tag = '',
      features = '',
      head = '',
      relation = '',
    ] = line.split('\t');
    if (line.startsWith('#') || id === '' || id.includes('.')) continue;
    if (id.includes('-') || Number(id) > contraction.last) {
      const start = text.indexOf(form, at);
      if (start < 0) throw new Error(`“${form}” does not stand in “${text}”`);
      at = start + form.length;
      contraction = { start, end: at, last: Number(id.split('-').at(-1)) };
      if (id.includes('-')) continue;
    }
    const { start, end } = contraction;
    words.push({
      form,
      lemma,
      universalTag,
      tag,
      features: readFeatures(features),
      head: Number(head) - 1,
      relation,
      start,
      end,
    });
  }
  return { text, words, source };
}

function readFeatures(printed: string): Map<string, string> {
  if (printed === '_') return new Map();
  return new Map(
    printed.split('|').map((pair): [string, string] => {
      const [name = '', value = ''] = pair.split('=');
      return [name, value];
    }),
  );
}
