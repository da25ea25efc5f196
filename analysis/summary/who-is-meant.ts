/** Whom a pronoun or a description near the start of a sentence means: with that, it can be read without the ones before it. */
import type { Span } from '../../article/article.ts';
import type { KeySentence, Person } from '../analysis.ts';
import { endOfComplement } from '../reference/roles/complement.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { gather } from './per-sentence.ts';
import { mayMeanNoun } from './pronouns-of-sentence.ts';

/** Characters from the start of a sentence; further in, a pronoun mostly means somebody or something of the sentence itself. */
const FAR_IN = 40;
/** The same in a clause that it is the first pronoun of: "Nach Angaben der Kommission gewann er". */
const FAR_IN_CLAUSE = 70;

/**
 * Finds in each sentence whom its first pronoun means, where that person has not been named in the sentence before it, and no noun
 * of it can be meant: "Sie wies den Vorwurf zurück, da er auf alten Plänen beruhe".
 * @returns one entry a sentence
 */
export function readPronouns(
  text: Text,
  sentences: readonly Sentence[],
  people: readonly Person[],
): KeySentence['about'][] {
  return mentionsIn(sentences, people).map((inSentence, at) => {
    const start = sentences[at]?.start ?? 0;
    const seen = new Set<string>();
    for (const { span, kind, id, name } of inSentence) {
      if (kind === 'pronoun' && !seen.has(id)) {
        const isClear = isNearStart(text, start, span.start) && !mayMeanAnother(text, sentences[at], span);
        return isClear ? { pronoun: span, name } : null;
      }
      seen.add(id);
    }
    return null;
  });
}

const isNearStart = ({ article }: Text, start: number, pronoun: number): boolean =>
  pronoun - start <= FAR_IN ||
  (pronoun - start <= FAR_IN_CLAUSE && !/[,;:–„“"»«]/.test(article.text.slice(start, pronoun)));

function mayMeanAnother(text: Text, sentence: Sentence | undefined, pronoun: Span): boolean {
  if (!sentence) return false;
  let at = sentence.first;
  while (at < sentence.last && (text.tokens[at]?.start ?? 0) < pronoun.start) at++;
  return mayMeanNoun(text, sentence.first, at);
}

/**
 * Finds in each sentence whom its first description means, `Der evangelische Bischof`, `Die 59-Jährige` or `sagt die Aktivistin`, where
 * it does not name them and does not itself say who that is: `Der Trainer von Düsseldorf`.
 * @returns one entry a sentence
 */
export function readDescriptions(
  text: Text,
  sentences: readonly Sentence[],
  people: readonly Person[],
): KeySentence['about'][] {
  return mentionsIn(sentences, people).map((inSentence, at) => {
    const named = new Set(inSentence.filter(({ kind }) => kind === 'name').map(({ id }) => id));
    const described = inSentence.find(
      ({ kind, id, span }) => kind === 'role' && !named.has(id) && !hasComplement(text, sentences[at], span),
    );
    return described ? { pronoun: described.span, name: described.name } : null;
  });
}

function hasComplement(text: Text, sentence: Sentence | undefined, description: Span): boolean {
  if (!sentence) return false;
  let behind = sentence.first;
  while (behind < sentence.last && (text.tokens[behind]?.start ?? 0) < description.end) behind++;
  return endOfComplement(text, behind, sentence.last) > behind;
}

/** What each sentence mentions, with whom it means. */
function mentionsIn(sentences: readonly Sentence[], people: readonly Person[]) {
  const mentions = people.flatMap(({ id, name, mentions: own }) =>
    own.map(({ span, kind }) => ({ span, kind, id, name })),
  );
  return gather(sentences, mentions);
}
