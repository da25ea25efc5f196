/** Whether words are somebody's words at all, by what stands around them and by their own shape. */
import { parseNounPhrase } from '../../../grammar/noun-phrases.ts';
import { has, isTagged, textAt } from '../../../grammar/parse-words.ts';
import { SUBJUNCTIVE } from '../../../grammar/word-classes.ts';
import { personNamedIn } from '../../../reference/people-index.ts';
import { tagSet } from '../../../tokens/tagger/tags.ts';
import { unnamed } from '../candidate.ts';
import type { Scene } from '../scene.ts';
import { speakableOf } from './speakable.ts';

/** "Minister Berger: Land könnte helfen" against "Karneval: Narren feiern im Regen": who or what stands in front of the colon. */
export function labelKindOf(scene: Scene): string | null {
  const { words, known, utterance, read, index } = scene;
  const passage = read[index]?.passage;
  if (utterance.found !== 'label' || !passage) return null;
  const phrase = parseNounPhrase(words, passage.first, utterance.first);
  if (!phrase) return 'none';
  return personNamedIn(words, known, phrase) ? 'person' : speakableOf(scene, unnamed(phrase));
}

const NOUN = tagSet('noun', 'proper-noun', 'foreign');
const NAME = tagSet('proper-noun', 'foreign');
const ADJECTIVE = tagSet('attributive-adjective');
const VERB = tagSet(
  'finite-verb',
  'finite-auxiliary',
  'finite-modal',
  'infinitive',
  'participle',
  'zu-infinitive',
);
const ADVERBIAL = tagSet('adverbial', 'negation', 'particle', 'pronominal-adverb');

/** Of a phrase in marks: how it begins and ends, and what is joined to it: „schwer erträglich“, „klare Kante“, „Hofi“-Rufe. */
export function shapeOf({ words, utterance }: Scene): string | null {
  const { kind, first, last, found } = utterance;
  if (kind === 'indirect' || found === 'sentence') return null;
  const partOf = (at: number): string =>
    isTagged(words, at, NAME)
      ? 'name'
      : isTagged(words, at, NOUN)
        ? 'noun'
        : isTagged(words, at, ADJECTIVE)
          ? 'adjective'
          : isTagged(words, at, VERB)
            ? 'verb'
            : isTagged(words, at, ADVERBIAL)
              ? 'adverb'
              : 'other';
  const isJoined = /^-/.test(textAt(words, last + 1));
  return `${found.startsWith('name')} ${partOf(first)} ${partOf(last - 1)}${isJoined ? ' joined' : ''}`;
}

/** Of a main clause behind a cue: "sagte, er sei krank", "sagte, er ist krank", but "Er kündigt an, die Gegner planen Klagen". */
export function mainClauseOf({ words, utterance, read, index }: Scene): string | null {
  const { kind, found, first, cue } = utterance;
  if (kind === 'direct' || !cue || !found.startsWith('behind')) return null;
  const clauses = read[index]?.frames.flatMap((frame) => frame.clauses) ?? [];
  const clause = clauses.find((each) => each.first <= first && first < each.last);
  if (clause?.kind !== 'main') return null;
  const mood = has(words, clause.finite, SUBJUNCTIVE) ? 'Konjunktiv' : 'indicative';
  return `${cue.kind} ${mood} ${first - cue.end <= 1 ? 'touches' : 'far'} ${textAt(words, first - 1)}`;
}
