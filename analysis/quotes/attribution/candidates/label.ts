/** Whose name stands before a colon: "Kogler: „Stadt muss helfen“", "Minister Berger: Land könnte helfen", "Kogler zum Umbau: „…“" */
import { POSSESSIVES } from '../../../../language/german/anaphora.ts';
import { BEFORE_HOLDER } from '../../../../language/german/reporting-verbs.ts';
import { BEFORE_LABEL } from '../../../../language/german/sources.ts';
import { NAMES_OF_TEXTS } from '../../../../language/german/text-kinds.ts';
import { type NounPhrase, parseNounPhrase } from '../../../grammar/noun-phrases.ts';
import { has, isFiniteVerb, isLowerWord, lowerAt, textAt, type Words } from '../../../grammar/parse-words.ts';
import { CLAUSE_NOUN, PREPOSITION, SOURCE_NOUN } from '../../../grammar/word-classes.ts';
import { personNamedIn } from '../../../reference/people-index.ts';
import { pronounAt } from '../../source-cue.ts';
import { type Candidate, candidateOf } from '../candidate.ts';
import { resolveMention } from '../resolve-mention.ts';
import { onceAScene } from '../scene.ts';

/** Longest label, in tokens. */
const LONGEST = 12;

export const label = onceAScene((scene): readonly Candidate[] => {
  const { words, known, utterance, read, index } = scene;
  const start = read[index]?.passage.first ?? utterance.first;
  const colon = [utterance.first - 1, utterance.first - 2].find((at) => textAt(words, at) === ':') ?? -1;
  if (colon <= start || colon - start > LONGEST) return [];
  const holder = holderInLabel(words, start, colon);
  if (holder) return resolveMention(scene, 'label', { phrase: holder, antecedent: null }, -1);
  for (let first = start; first < colon; first++) {
    const phrase = parseNounPhrase(words, first, colon);
    if (!phrase || phrase.isPronoun) continue;
    const owner = ownerInLabel(words, phrase);
    if (!owner && NAMES_OF_TEXTS.has(textAt(words, phrase.coreLast - 1))) continue;
    if (phrase.last < colon && !isAddressOrTopic(words, phrase.last, colon)) continue;
    if (first > start && !/^[–—.!?:-]$/.test(textAt(words, first - 1)) && !isOpened(words, start, first))
      continue;
    if (owner) return resolveMention(scene, 'label', { phrase: owner, antecedent: null }, -1);
    return [
      candidateOf('label', {
        printed: phrase,
        described: phrase,
        person: personNamedIn(words, known, phrase),
      }),
    ];
  }
  return [];
});

/** "Für | Schulleiter Huber | kein Thema: …": whose view it is, where no verb says more. */
function holderInLabel(words: Words, start: number, colon: number): NounPhrase | null {
  if (!BEFORE_HOLDER.has(lowerAt(words, start))) return null;
  for (let at = start; at < colon; at++) if (isFiniteVerb(words, at)) return null;
  const phrase = parseNounPhrase(words, start + 1, colon);
  return phrase && phrase.last < colon ? phrase : null;
}

/** "Dazu | die Klinik: …", "Und dann | Huber: …" */
function isOpened(words: Words, start: number, first: number): boolean {
  for (let at = start; at < first; at++) if (!BEFORE_LABEL.has(lowerAt(words, at))) return false;
  return true;
}

/** "Ihre Kritik: Es fehle an Tempo.", "Seine Begründung: …" are theirs and his. */
const ownerInLabel = (words: Words, { first, coreLast }: NounPhrase): NounPhrase | null =>
  POSSESSIVES.has(lowerAt(words, first)) && has(words, coreLast - 1, CLAUSE_NOUN | SOURCE_NOUN)
    ? pronounAt(first)
    : null;

/** "Huber zur Richterin: …", "Huber über den Umbau: …": a preposition, and no verb up to the colon. */
function isAddressOrTopic(words: Words, first: number, colon: number): boolean {
  if (!has(words, first, PREPOSITION) || !isLowerWord(words, first)) return false;
  for (let at = first; at < colon; at++)
    if (isFiniteVerb(words, at) || words.tokens[at]?.kind === 'mark') return false;
  return true;
}
