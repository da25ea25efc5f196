/**
 * The same words are shown once. Titles and pull quotes repeat what the article quotes: a pull quote is then shown in the
 * body only, and a title gets the speaker whom the body names.
 */

import { BODY_KINDS } from '../../article/article.ts';
import { lowerAt, type Words } from '../grammar/parse-words.ts';
import { shareOf } from '../in-common.ts';
import type { Utterance } from './utterance.ts';
import type { Attributed } from './voices.ts';

/** Share of a title's words that must stand in a quotation of the body: titles shorten. */
const ENOUGH = 0.6;
/** More quotations than this outside the body are no article; they are left as they are. */
const MOST = 30;

export function mergeRepeatedQuotes(words: Words, attributed: readonly Attributed[]): Attributed[] {
  const aside = attributed.filter(
    ({ utterance, passage }) => utterance.kind === 'direct' && !BODY_KINDS.has(passage.kind),
  );
  if (aside.length === 0 || aside.length > MOST) return [...attributed];
  const body = attributed
    .filter(({ utterance, passage }) => utterance.kind === 'direct' && BODY_KINDS.has(passage.kind))
    .map((entry) => ({ entry, said: wordsOf(words, entry.utterance) }));
  return attributed.flatMap((entry) => {
    if (!aside.includes(entry)) return [entry];
    const repeated = likest(wordsOf(words, entry.utterance), body);
    if (!repeated) return [entry];
    if (entry.passage.kind === 'pull-quote') return [];
    // "Grüne: „Das ist falsch“" says itself who speaks.
    if (entry.voice && entry.reason === 'label') return [entry];
    return [{ ...entry, voice: repeated.voice, certainty: repeated.certainty, reason: 'repeated' }];
  });
}

interface Said {
  readonly entry: Attributed;
  readonly said: ReadonlySet<string>;
}

/** The first of those that have the most of the words; null where none has enough of them. */
function likest(title: ReadonlySet<string>, body: readonly Said[]): Attributed | null {
  let best: Attributed | null = null;
  let most = 0;
  for (const { entry, said } of body) {
    const common = shareOf(title, said);
    if (common < ENOUGH || common <= most) continue;
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
