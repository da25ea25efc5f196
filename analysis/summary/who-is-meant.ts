/** Whom a pronoun or a description near the start of a sentence means: with that, it can be read without the ones before it. */
import type { KeySentence, Person } from '../analysis.ts';
import type { Sentence } from '../tokens/sentences.ts';
import { gather } from './per-sentence.ts';

/** Characters from the start of a sentence; further in, a pronoun mostly means somebody named in the sentence itself. */
const FAR_IN = 40;

/**
 * Finds in each sentence whom its first pronoun means, where that person has not been named in the sentence before it.
 * @returns one entry a sentence
 */
export function readPronouns(
  sentences: readonly Sentence[],
  people: readonly Person[],
): KeySentence['about'][] {
  return mentionsIn(sentences, people).map((inSentence, at) => {
    const start = sentences[at]?.start ?? 0;
    const seen = new Set<string>();
    for (const { span, kind, id, name } of inSentence) {
      if (kind === 'pronoun' && !seen.has(id))
        return span.start - start <= FAR_IN ? { pronoun: span, name } : null;
      seen.add(id);
    }
    return null;
  });
}

/**
 * Finds in each sentence whom its first description means, `Der evangelische Bischof` or `Die 59-Jährige`, where it does not name them.
 * @returns one entry a sentence
 */
export function readDescriptions(
  sentences: readonly Sentence[],
  people: readonly Person[],
): KeySentence['about'][] {
  return mentionsIn(sentences, people).map((inSentence, at) => {
    const [first] = inSentence;
    const isOpen = first?.kind === 'role' && first.span.start - (sentences[at]?.start ?? 0) <= FAR_IN;
    const isNamed = inSentence.some(({ id, kind }) => kind === 'name' && id === first?.id);
    return first && isOpen && !isNamed ? { pronoun: first.span, name: first.name } : null;
  });
}

/** What each sentence mentions, with whom it means. */
function mentionsIn(sentences: readonly Sentence[], people: readonly Person[]) {
  const mentions = people.flatMap(({ id, name, mentions: own }) =>
    own.map(({ span, kind }) => ({ span, kind, id, name })),
  );
  return gather(sentences, mentions);
}
