/** Sentences with the right tag of each of our tokens. */
import { readFileSync } from 'node:fs';
import { type CutText, cutSentences } from '../../../analysis/tokens/sentences.ts';
import { TAG, type Tag } from '../../../analysis/tokens/tagger/tags.ts';
import { articleOf } from '../names/examples.ts';
import { tagOf } from './map-tags.ts';
import type { TreebankSentence, TreebankWord } from './read-treebank.ts';

export interface TaggedText {
  readonly text: CutText;
  /** An index into `TAGS` a token. */
  readonly tags: Uint8Array;
}

const ENDS = new Set(['.', '!', '?', '…']);

const markTag = (mark: string): number =>
  TAG[mark === ',' ? 'comma' : ENDS.has(mark) ? 'sentence-end' : 'mark'];

/**
 * A token of ours that joins several of the treebank ("Social-Media-Übergänge") has the tag of the last of them; a mark is a
 * mark whatever it was joined to ("Dr" + ".").
 */
export function fromTreebank({ text: printed, words, isStts }: TreebankSentence): TaggedText {
  const text = cutSentences(articleOf(printed));
  const tags = Uint8Array.from(text.tokens, ({ start, end, kind, text: form }) => {
    if (kind === 'mark') return markTag(form);
    const covered = words.filter((word) => word.start < end && word.end > start);
    return TAG[tagOfAll(covered, isStts)];
  });
  return { text, tags };
}

function tagOfAll(words: readonly TreebankWord[], isStts: boolean): Tag {
  const [first, second] = words;
  const isContraction = words.length === 2 && first?.start === second?.start && second?.xpos === 'ART';
  if (isContraction) return 'preposition-with-article';
  return words.map((word) => tagOf(word, isStts)).findLast((tag) => tag !== null) ?? 'foreign';
}

/** @param file one sentence a line, `word|tag` parted by blanks; marks need no tag; lines that begin with # are comments */
export function readTagged(file: string): TaggedText[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(parseTagged);
}

export function parseTagged(line: string): TaggedText {
  let printed = '';
  const given: { readonly start: number; readonly end: number; readonly tag: Tag }[] = [];
  for (const piece of line.trim().split(/\s+/)) {
    const match = /^([^\p{L}\p{N}]*)(.+?)\|([a-z-]+)(.*)$/u.exec(piece);
    if (printed && !/^[.,!?:;“)»]/.test(piece)) printed += ' ';
    if (!match) {
      printed += piece;
      continue;
    }
    const [, front = '', word = '', tag = '', behind = ''] = match;
    if (!Object.hasOwn(TAG, tag)) throw new Error(`There is no tag "${tag}": ${line}`);
    const start = printed.length + front.length;
    given.push({ start, end: start + word.length, tag: tag as Tag });
    printed += front + word + behind;
  }
  const text = cutSentences(articleOf(printed));
  const tags = Uint8Array.from(text.tokens, ({ start, end, kind, text: form }) => {
    if (kind === 'mark') return markTag(form);
    const tag = given.find((each) => each.start < end && each.end > start)?.tag;
    if (!tag) throw new Error(`"${form}" has no tag: ${line}`);
    return TAG[tag];
  });
  return { text, tags };
}
