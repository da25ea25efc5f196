/** Whether the words are said against somebody: "Das sei falsch, widerspricht man.", "Der wiederum sagte: …" */
import { DEMONSTRATIVES } from '../../../../language/german/pronouns.ts';
import { CONTRADICTING } from '../../../../language/german/reporting-verbs.ts';
import { CONTRASTING } from '../../../../language/german/roles.ts';
import { lowerAt } from '../../../grammar/parse-words.ts';
import type { Scene } from '../scene.ts';

export function isContradiction({ words, utterance: { cue } }: Scene): boolean {
  if (cue?.kind !== 'verb') return false;
  const first = cue.by?.phrase.first ?? -1;
  const isOther = DEMONSTRATIVES.has(lowerAt(words, first)) && CONTRASTING.has(lowerAt(words, first + 1));
  return (
    isOther ||
    words.reporting.usesOf(lowerAt(words, cue.first)).some(({ verb }) => CONTRADICTING.has(verb.lemma))
  );
}
