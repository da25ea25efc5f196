/**
 * The same words are somebody's once. Titles and pull quotes repeat what the article quotes: a pull quote is then shown in the
 * body only, and a title gets the speaker whom the body names; so does a lead that names nobody beside the words.
 */

import { BODY_KINDS } from '../../article/article.ts';
import { lowerAt, type Words } from '../grammar/parse-words.ts';
import { shareOf } from '../in-common.ts';
import type { Utterance } from './utterance.ts';
import type { Attributed } from './voices.ts';

/** Share of a title's words that must stand in a quotation of the body: titles shorten. */
const ENOUGH = 0.6;
/** The same in the body, where nothing is shortened, and how many tokens at least: „Ja“ is said again and again. */
const THE_SAME = 0.9;
const LEAST_LENGTH = 3;
/** More quotations than this that name nobody are no article; they are left as they are. */
const MOST = 30;

export function mergeRepeatedQuotes(words: Words, attributed: readonly Attributed[]): Attributed[] {
  const direct = attributed.filter(({ utterance }) => utterance.kind === 'direct');
  const aside = new Set(direct.filter(({ passage }) => !BODY_KINDS.has(passage.kind)));
  const unannounced = new Set(direct.filter((entry) => !aside.has(entry) && !isAnnounced(entry)));
  if (aside.size === 0 && unannounced.size === 0) return [...attributed];
  const body = direct
    .filter((entry) => !aside.has(entry))
    .map((entry) => ({ entry, said: wordsOf(words, entry.utterance) }));
  const announced = body.filter(({ entry }) => !unannounced.has(entry));
  const repeated = (entry: Attributed): Attributed | null => {
    const said = wordsOf(words, entry.utterance);
    if (aside.has(entry) && aside.size <= MOST) return likest(said, [...announced, ...body], ENOUGH);
    const mayRepeat = unannounced.has(entry) && unannounced.size <= MOST && lengthOf(entry) >= LEAST_LENGTH;
    return mayRepeat ? likest(said, announced, THE_SAME) : null;
  };
  return attributed.flatMap((entry) => {
    const original = repeated(entry);
    if (!original) return [entry];
    if (entry.passage.kind === 'pull-quote') return [];
    // "Grüne: „Das ist falsch“" says itself who speaks.
    if (entry.voice && entry.reason === 'label') return [entry];
    return [{ ...entry, voice: original.voice, certainty: original.certainty, reason: 'repeated' }];
  });
}

/** By a verb, a source or a label, so that somebody is named beside the words. */
const isAnnounced = ({ utterance, reason }: Attributed): boolean =>
  utterance.cue !== null || reason === 'label' || reason === 'cue';

const lengthOf = ({ utterance: { first, last } }: Attributed): number => last - first;

interface Said {
  readonly entry: Attributed;
  readonly said: ReadonlySet<string>;
}

/**
 * The first of those that have the most of the words; null where none has enough of them.
 * @param enough share of the words
 */
function likest(title: ReadonlySet<string>, body: readonly Said[], enough: number): Attributed | null {
  let best: Attributed | null = null;
  let most = 0;
  for (const { entry, said } of body) {
    const common = shareOf(title, said);
    if (common < enough || common <= most) continue;
    best = entry;
    most = common;
  }
  return best;
}

/** „Alle haben unterschrieben“, schreibt sie, „das zählt.“: what a verb reports is here no more than a quotation. */
export function withoutRepeats(
  words: Words,
  reported: readonly Utterance[],
  quoted: readonly Utterance[],
): Utterance[] {
  const ends = new Set(quoted.map((utterance) => endsWithoutMarks(words, utterance)));
  return reported.filter((utterance) => !ends.has(endsWithoutMarks(words, utterance)));
}

/** First and last word of an utterance, as a key. */
function endsWithoutMarks({ tokens }: Words, { first, last }: Utterance): string {
  let [start, end] = [first, last];
  while (start < end && tokens[start]?.kind === 'mark') start++;
  while (end > start && tokens[end - 1]?.kind === 'mark') end--;
  return `${start} ${end}`;
}

function wordsOf(words: Words, { first, last }: Utterance): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = first; at < last; at++) if (words.tokens[at]?.kind !== 'mark') found.add(lowerAt(words, at));
  return found;
}
