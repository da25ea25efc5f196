/**
 * What the whole article tells about a single word: `Bauer` is a person everywhere once `Karl Bauer` is named in full,
 * and a word that is mostly tagged as a place is one where the tagger was unsure, too.
 */
import type { Text } from '../sentences.ts';
import { isGivenName } from './name-lists.ts';
import type { TaggedName } from './names.ts';
import { isCapital, isDeterminer, wordAt } from './noun-phrase.ts';
import type { TaggedClass } from './tagger/labels.ts';

export function agreeInArticle(text: Text, tagged: readonly TaggedName[]): TaggedName[] {
  const surnames = surnamesOf(text, tagged);
  const majority = majorities(text, tagged);
  const agreed = tagged.map((name) => agreedClass(text, name, surnames, majority));
  return [...agreed, ...untagged(text, tagged, surnames)].sort((a, b) => a.first - b.first);
}

/** Last words of names with two or more, of people whom the tagger or a known given name make sure. */
function surnamesOf(text: Text, tagged: readonly TaggedName[]): Set<string> {
  const surnames = new Set<string>();
  for (const { class: kind, first, last } of tagged) {
    const surname = wordAt(text.tokens, last - 1);
    if (kind === 'person' && last - first > 1 && isCapital(surname) && surname.length > 2)
      surnames.add(surname);
  }
  return surnames;
}

const isKnownAs = (surnames: ReadonlySet<string>, word: string): boolean =>
  surnames.has(word) || (word.endsWith('s') && surnames.has(word.slice(0, -1)));

/** For each word tagged alone: the class it bears most often. */
function majorities(text: Text, tagged: readonly TaggedName[]): Map<string, TaggedClass> {
  const counts = new Map<string, Map<TaggedClass, number>>();
  for (const { class: kind, first, last } of tagged) {
    if (last - first !== 1) continue;
    const classes = counts.get(wordAt(text.tokens, first)) ?? new Map<TaggedClass, number>();
    classes.set(kind, (classes.get(kind) ?? 0) + 1);
    counts.set(wordAt(text.tokens, first), classes);
  }
  const majority = new Map<string, TaggedClass>();
  for (const [word, classes] of counts) {
    const [best] = [...classes].sort((a, b) => b[1] - a[1]);
    if (best) majority.set(word, best[0]);
  }
  return majority;
}

function agreedClass(
  text: Text,
  name: TaggedName,
  surnames: ReadonlySet<string>,
  majority: ReadonlyMap<string, TaggedClass>,
): TaggedName {
  if (name.last - name.first !== 1) return name;
  const word = wordAt(text.tokens, name.first);
  if (isKnownAs(surnames, word)) return { ...name, class: 'person' };
  return { ...name, class: majority.get(word) ?? name.class };
}

/** Bare surnames that the tagger passed over. `der Bauer` stays a farmer. */
function untagged(text: Text, tagged: readonly TaggedName[], surnames: ReadonlySet<string>): TaggedName[] {
  const found: TaggedName[] = [];
  let next = 0;
  for (let at = 0; at < text.tokens.length; at++) {
    const name = tagged[next];
    if (name && at >= name.first) {
      if (at >= name.last - 1) next++;
      continue;
    }
    const word = wordAt(text.tokens, at);
    if (!isCapital(word) || !isKnownAs(surnames, word) || isDeterminer(wordAt(text.tokens, at - 1))) continue;
    found.push({ class: 'person', first: at, last: at + 1 });
  }
  return found;
}

export const isFullName = (text: Text, { first, last }: TaggedName): boolean =>
  last - first > 1 && isGivenName(wordAt(text.tokens, first));
