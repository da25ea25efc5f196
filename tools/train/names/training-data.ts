/** Reads annotated sentences: GermEval 2014 files, and our own in `{person Lea Brandt} sagte …`. */
import { readFileSync } from 'node:fs';
import type { TaggedClass } from '../../../analysis/names/name-mention.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly class: TaggedClass;
}

export interface GoldSentence {
  readonly text: string;
  readonly names: readonly GoldName[];
}

const CLASS_OF_TAG: Readonly<Record<string, TaggedClass>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  OTH: 'other',
};

/** @param file a tab-separated GermEval file; the outer names count, derived and partial ones (PERderiv, PERpart) do not */
export function readGermEval(file: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let rows: string[][] = [];
  const finish = (): void => {
    if (rows.length > 0) sentences.push(sentenceOf(rows));
    rows = [];
  };
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (line.startsWith('#\t') || line.trim() === '') finish();
    else rows.push(line.split('\t'));
  }
  finish();
  return sentences;
}

function sentenceOf(rows: readonly string[][]): GoldSentence {
  const names: { start: number; end: number; class: TaggedClass }[] = [];
  let text = '';
  let open = false;
  for (const [, word = '', tag = 'O'] of rows) {
    if (text) text += ' ';
    const kind = CLASS_OF_TAG[tag.slice(2)];
    const last = names.at(-1);
    const end = text.length + word.length;
    if (kind && tag.startsWith('I') && open && last?.class === kind) last.end = end;
    else if (kind) names.push({ start: text.length, end, class: kind });
    open = kind !== undefined;
    text += word;
  }
  return { text, names };
}

const MARKED = /\{(person|organisation|place|other) ([^}]+)\}/g;

/** @param file one sentence a line, names in braces after their class; lines that begin with # are comments */
export function readMarked(file: string): GoldSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(parseMarked);
}

export function parseMarked(line: string): GoldSentence {
  const names: GoldName[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(MARKED)) {
    text += line.slice(from, match.index);
    const printed = match[2] ?? '';
    names.push({ start: text.length, end: text.length + printed.length, class: match[1] as TaggedClass });
    text += printed;
    from = match.index + match[0].length;
  }
  return { text: text + line.slice(from), names };
}
