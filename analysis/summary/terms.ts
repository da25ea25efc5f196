/**
 * What a stretch of text is about: its content words, cut down to stems so that "Wahlen", "Wahl" and "Bundestagswahl"'s
 * hyphenated parts meet. Rough on purpose: it compares sentences, it does not read words.
 */
import { STOP_WORDS } from '../../language/german/stop-words.ts';
import { onceAForm } from '../once-a-form.ts';
import type { Sentence } from '../tokens/sentences.ts';
import type { Token } from '../tokens/tokens.ts';

const SHORTEST_TERM = 3;
const SHORTEST_STEM = 4;
const ENDINGS = ['innen', 'ern', 'en', 'er', 'es', 'em', 'in', 'e', 'n', 's'];

/** The terms of a sentence, each once, in order. */
export function termsOf(
  tokens: readonly Token[],
  { first, last }: Pick<Sentence, 'first' | 'last'>,
): ReadonlySet<string> {
  const terms = new Set<string>();
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token?.kind === 'word') for (const term of stemsOf(token.form)) terms.add(term);
  }
  return terms;
}

const stemsOf = onceAForm((word): readonly string[] => {
  const lower = word.toLowerCase();
  if (STOP_WORDS.has(lower)) return [];
  return lower
    .split(/[-‐‑*:_/]/)
    .filter((part) => part.length >= SHORTEST_TERM && !STOP_WORDS.has(part))
    .map(stem);
});

function stem(word: string): string {
  for (const ending of ENDINGS) {
    const length = word.length - ending.length;
    if (length >= SHORTEST_STEM && word.endsWith(ending)) return word.slice(0, length);
  }
  return word;
}
