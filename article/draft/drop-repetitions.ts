/** Drops what a page prints again: the title and the lead inside the body, one note for each of many embedded posts. */

import { keyOf } from '../keys.ts';
import type { SelectedBlock } from './selected-block.ts';

/** Characters; shorter lines may be repeated on purpose, as the answers "Ja." and "Nein." are. */
const SHORTEST_NOTE = 60;
const ENDS_SENTENCE = /[.!?…"“”«»’]$/;
/** What stands on a page so often is no text, wherever it stands. */
const TOO_OFTEN = 3;

export function dropRepetitions(blocks: readonly SelectedBlock[]): SelectedBlock[] {
  return dropRepeatedNotes(dropRepeatedHeads(blocks));
}

function dropRepeatedHeads(blocks: readonly SelectedBlock[]): SelectedBlock[] {
  const heads = new Set<string>();
  let longest = 0;
  const isRepetition = ({ text }: SelectedBlock): boolean =>
    text.length < longest + 10 && heads.has(keyOf(text));
  return blocks.filter((block) => {
    if (isRepetition(block)) return false;
    const { kind, text } = block;
    if (kind === 'title' || kind === 'lead' || kind === 'kicker') {
      heads.add(keyOf(text));
      longest = Math.max(longest, text.length);
    }
    return true;
  });
}

/** "Externer Inhalt nicht verfügbar" above each of five posts; a paragraph that stands twice counts once. */
function dropRepeatedNotes(blocks: readonly SelectedBlock[]): SelectedBlock[] {
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  return blocks.filter(({ kind, text }) => {
    if ((kind !== 'paragraph' && kind !== 'list-item' && kind !== 'subheading') || !canBeNote(text))
      return true;
    const isAgain = seen.has(text);
    seen.add(text);
    return !isAgain && (times.get(text) ?? 0) < TOO_OFTEN;
  });
}

const canBeNote = (text: string): boolean => text.length >= SHORTEST_NOTE || !ENDS_SENTENCE.test(text);
