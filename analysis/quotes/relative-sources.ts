/** Sources before their clause: "ein Bericht, dem zufolge …", "ein Gutachten, wonach …". */
import { RELATIVE_SOURCES, SOURCE_COMPOUND, SPEAKING_SOURCE } from '../../language/german/sources.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { has, isFiniteVerb, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { antecedentOf } from '../grammar/subjects.ts';
import { CLAUSE_NOUN, SOURCE_NOUN } from '../grammar/word-classes.ts';
import type { Cue } from './cue.ts';
import { ownerOfSource } from './owner-of-source.ts';
import { sourceCue, tokens } from './source-cue.ts';

/**
 * Where "denen zufolge" ends that opens a clause at `at`; -1 where nothing of the kind does: "demzufolge bleibt er" means no
 * more than "so".
 */
export function relativeSourceEnd(words: Words, at: number): number {
  if (!RELATIVE_SOURCES.has(lowerAt(words, at)) || textAt(words, at - 1) !== ',') return -1;
  const isOneWord = /^(?:demzufolge|wonach)$/.test(lowerAt(words, at));
  if (!isOneWord && lowerAt(words, at + 1) !== 'zufolge') return -1;
  const end = isOneWord ? at + 1 : at + 2;
  return isFiniteVerb(words, end) ? -1 : end;
}

/** "Berichte des Senders, | denen zufolge | er geht", "ein Gutachten, | wonach | es reicht": what stands before the comma. */
export function relativeSource(words: Words, scope: Scope, first: number): Cue | null {
  const last = relativeSourceEnd(words, first);
  const source = last < 0 ? null : antecedentOf(words, scope, first);
  // "der Weg, wonach alle suchen"
  if (source && lowerAt(words, first) === 'wonach' && !isSourceNoun(words, source.coreLast - 1)) return null;
  return source && sourceCue(tokens(last - 1, last), tokens(first, last), ownerOfSource(words, source));
}

const isSourceNoun = (words: Words, at: number): boolean =>
  has(words, at, SOURCE_NOUN | CLAUSE_NOUN) ||
  SPEAKING_SOURCE.test(lowerAt(words, at)) ||
  SOURCE_COMPOUND.test(lowerAt(words, at));
