/** Finds the names of people, organisations and places. */
import type { Span } from '../../article/article.ts';
import { NAME_PARTICLES } from '../german/role-nouns.ts';
import type { Text } from '../sentences.ts';
import { isGivenName, isPlace } from './name-lists.ts';
import { isRoleNoun, isTitle } from './role-words.ts';

export type NameClass = 'person' | 'organisation' | 'place';

/** A name as printed, without its role or title. */
export interface NameMention {
  readonly span: Span;
  readonly class: NameClass;
  /** Index of the first token, and of the first token after the name. */
  readonly first: number;
  readonly last: number;
}

/** Words that are names in some language and something else in every German article. */
const COMMON = new Set('Art April Mai Juni Juli August Will Star Madison Washington Florida'.split(' '));
const CAPITAL = /^\p{Lu}/u;

export function findNames(text: Text): NameMention[] {
  const { tokens } = text;
  const names: NameMention[] = [];
  const surnames = new Set<string>();
  const add = (first: number, last: number, kind: NameClass): void => {
    names.push({
      span: { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 },
      class: kind,
      first,
      last,
    });
  };
  for (let at = 0; at < tokens.length; at++) {
    const end = endOfFullName(text, at);
    if (end > at) {
      surnames.add(tokens[end - 1]?.text ?? '');
      add(at, end, 'person');
      at = end - 1;
    }
  }
  const taken = new Set(
    names.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.text ?? '';
    if (taken.has(at) || !CAPITAL.test(word)) continue;
    if (surnames.has(word) || (word.endsWith('s') && surnames.has(word.slice(0, -1))))
      add(at, at + 1, 'person');
    else if (isPlace(word)) add(at, at + 1, 'place');
  }
  return names.sort((a, b) => a.first - b.first);
}

function endOfFullName(text: Text, start: number): number {
  const word = (at: number): string => text.tokens[at]?.text ?? '';
  let at = start;
  while (isGivenName(word(at)) && !COMMON.has(word(at)) && !isRoleNoun(word(at)) && !isTitle(word(at))) at++;
  if (at === start) return start;
  while (/^\p{Lu}$/u.test(word(at)) && word(at + 1) === '.') at += 2;
  while (NAME_PARTICLES.has(word(at)) && at - start < 5) at++;
  if (CAPITAL.test(word(at)) && !isPlace(word(at))) return at + 1;
  return at - start > 1 && CAPITAL.test(word(at - 1)) ? at : start;
}
