/** Words by which news marks what matters, tells a turn, or looks ahead. */
import { CUE_ADJECTIVES, CUE_ADVERBS, CUE_NOUNS, CUE_VERBS, TURNS } from '../../language/german/cue-words.ts';
import { FUTURE_FORMS } from '../../language/german/tenses.ts';
import { formAt } from '../grammar/printed-words.ts';
import { once } from '../once.ts';
import { onceAForm } from '../once-a-form.ts';
import type { Lexicon } from '../tokens/lexicon/lexicon.ts';
import { COMPARATIVE, SUPERLATIVE } from '../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';

type Signal = 'cue' | 'turn' | 'ahead';

/** 1 for each signal that some word of the sentence gives. */
export function signalsIn(
  { tokens, lexicon }: Text,
  { first, last }: Sentence,
): Readonly<Record<Signal, number>> {
  const signalOf = signalsBy(lexicon);
  const found = { cue: 0, turn: 0, ahead: 0 };
  for (let at = first; at < last; at++) {
    const signal = signalOf(formAt(tokens, at));
    if (signal) found[signal] = 1;
  }
  return found;
}

const signalsBy = once((lexicon: Lexicon) => onceAForm((word) => signalOf(lexicon, word)));

function signalOf(lexicon: Lexicon, word: string): Signal | null {
  const lower = word.toLowerCase();
  if (FUTURE_FORMS.has(word)) return 'ahead';
  if (TURNS.has(word)) return 'turn';
  if (CUE_ADVERBS.has(lower)) return 'cue';
  const { noun, verb, adjective } = lexicon.analyses(word);
  if (word !== lower) return noun !== 0 && CUE_NOUNS.has(lexicon.lemma(word, 'noun') ?? '') ? 'cue' : null;
  if (verb !== 0 && lexicon.lemmas(word, 'verb').some((lemma) => CUE_VERBS.has(lemma))) return 'cue';
  const isDegree = (adjective & (COMPARATIVE | SUPERLATIVE)) !== 0 || lower.startsWith('einzig');
  return isDegree && CUE_ADJECTIVES.has(lexicon.lemma(word, 'adjective') ?? '') ? 'cue' : null;
}
