/** Whether words are somebody's words at all: the clause they stand in, its mood, the verb and its subject. */
import { PRONOUNS_FOR_NOBODY } from '../../../../language/german/pronouns.ts';
import {
  has,
  isCapitalised,
  isLowerWord,
  lowerAt,
  spanOf,
  textAt,
  type Words,
} from '../../../grammar/parse-words.ts';
import {
  NAMES,
  TAKES_CLAUSE,
  TAKES_INFINITIVE,
  TAKES_QUESTION,
  TAKES_QUOTATION,
  THINKS,
} from '../../../grammar/reporting-lexicon.ts';
import { findSubject } from '../../../grammar/subjects.ts';
import {
  DETERMINER,
  FINITE,
  INFINITIVE,
  MODAL,
  PARTICIPLE,
  PREPOSITION,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
} from '../../../grammar/word-classes.ts';
import { isAnybodyIn, personNamedIn } from '../../../reference/people-index.ts';
import type { Cue } from '../../cue.ts';
import { unnamed } from '../candidate.ts';
import { ownerOfUtterance } from '../resolve-mention.ts';
import { onceAScene, type Scene } from '../scene.ts';
import { speakableAsSubject, speakableOf } from './speakable.ts';

/** "dass", "ob", "wie", "zu", or a main clause. */
export function clauseOf({ words, utterance, read, index }: Scene): string | null {
  if (utterance.kind === 'direct') return null;
  const clause = read[index]?.frames
    .flatMap(({ clauses }) => clauses)
    .find(({ first, last }) => first <= utterance.first && utterance.first < last);
  const word = lowerAt(words, utterance.first);
  const opener = /^(?:ob|dass|wie|was|warum|wann|wer|wo|sondern|aber|doch|und)$/.test(word) ? word : '';
  return `${utterance.cue?.kind} ${clause?.kind} ${opener}`;
}

/** Konjunktiv I says that somebody else said so, the indicative that the article may. */
export function moodOf({ words, utterance: { kind, first, last, found } }: Scene): string | null {
  if (kind === 'direct') return null;
  let one = false;
  let two = false;
  for (let at = first; at < last; at++) {
    if (!isLowerWord(words, at)) continue;
    one ||= has(words, at, SUBJUNCTIVE_1);
    two ||= has(words, at, SUBJUNCTIVE_2);
  }
  return `${found} ${one ? 'I' : two ? 'II' : 'indicative'}`;
}

export const cueSubjectOf = onceAScene((scene: Scene): string => {
  const { words, utterance } = scene;
  if (!utterance.cue) return 'no cue';
  const { by } = utterance.cue;
  if (!by) return 'nobody';
  if (by.phrase.isPronoun)
    return PRONOUNS_FOR_NOBODY.has(lowerAt(words, by.phrase.first))
      ? lowerAt(words, by.phrase.first)
      : 'pronoun';
  const subject = by.antecedent ?? by.phrase;
  // "lauteten die Rufe der Anrainer": they are the ones who say so.
  const owner = ownerOfUtterance(scene, subject);
  if (owner) return owner.person ? 'person' : speakableOf(scene, owner);
  return personNamedIn(words, scene.known, subject) ? 'person' : speakableAsSubject(scene, unnamed(subject));
});

/** "sagt", "hat gesagt", "will sagen", "zu sagen" */
export function verbFormOf({ words, utterance: { cue } }: Scene): string | null {
  if (cue?.kind !== 'verb') return null;
  const form = has(words, cue.first, FINITE) && cue.finite === cue.first ? 'finite' : 'infinite';
  if (form === 'finite') return 'finite';
  if (has(words, cue.finite, MODAL)) return 'modal';
  return has(words, cue.first, INFINITIVE)
    ? 'infinitive'
    : has(words, cue.first, PARTICIPLE)
      ? 'participle'
      : 'zu';
}

export function takesOf({ utterance: { cue, kind } }: Scene): string | null {
  if (cue?.kind !== 'verb') return null;
  const { takes } = cue;
  const group =
    (takes & THINKS) !== 0
      ? 'think'
      : (takes & TAKES_QUOTATION) !== 0 && (takes & TAKES_CLAUSE) !== 0
        ? 'say'
        : (takes & TAKES_INFINITIVE) !== 0
          ? 'demand'
          : (takes & TAKES_QUESTION) !== 0
            ? 'ask'
            : (takes & NAMES) !== 0
              ? 'name'
              : 'other';
  return `${kind} ${group}`;
}

/** As the lists have it; "davon sprechen" is "sprechen". */
export const lemmaOf = (words: Words, { first }: Cue): string =>
  words.reporting.usesOf(lowerAt(words, first))[0]?.verb.lemma.replace(/^da\p{L}+\+/u, '') ?? 'another';

export function verbOf({ words, utterance: { cue, kind, found } }: Scene): string | null {
  if (cue?.kind !== 'verb' && cue?.kind !== 'wie') return null;
  return `${kind} ${found.startsWith('sentence')} ${lemmaOf(words, cue)}`;
}

export function quotedShareOf({
  utterance: { kind, first, last, found },
  read,
  index,
}: Scene): string | null {
  if (kind === 'direct') return null;
  let quoted = 0;
  for (const { open, close } of read[index]?.passage.quotations ?? [])
    quoted += Math.max(0, Math.min(close, last) - Math.max(open, first));
  const share = quoted / (last - first);
  const step = share === 0 ? 'none' : share < 0.3 ? 'some' : share < 0.6 ? 'half' : 'most';
  return `${found.startsWith('mood') ? 'mood' : 'cue'} ${step}`;
}

/** Of words in marks: what stands right before and behind them, and whether they look like a name. */
export function marksOf({ words, utterance: { kind, first, last, found } }: Scene): string | null {
  if (kind === 'indirect') return null;
  const open = first - 1;
  const before = textAt(words, open - 1);
  const place = has(words, open - 1, DETERMINER)
    ? /^d/i.test(before)
      ? 'article'
      : 'indefinite'
    : has(words, open - 1, PREPOSITION)
      ? 'preposition'
      : words.tokens[open - 1]?.kind === 'mark'
        ? before
        : isCapitalised(words, open - 1)
          ? 'noun'
          : 'word';
  const single = last - first === 1 ? 'single' : 'several';
  return `${found} ${place} ${isCapitalised(words, first)} ${single}`;
}

/** Behind a colon: who announces, and in which mood the words are. */
export function colonOf(scene: Scene): string | null {
  const { words, utterance } = scene;
  if (utterance.kind === 'direct' || textAt(words, utterance.first - 1) !== ':') return null;
  const isIndicative = moodOf(scene)?.endsWith('indicative') === true;
  return `${cueSubjectOf(scene)} ${isIndicative}`;
}

/** Of a phrase in marks without a cue of its own: what its clause's subject is, and whether a person stands in the clause. */
export function aroundOf(scene: Scene): string | null {
  const { words, known, utterance, read, index } = scene;
  if (utterance.kind === 'indirect' || !utterance.found.endsWith('alone')) return null;
  const frame = read[index]?.frames.find(
    ({ first, last }) => first <= utterance.first && utterance.first < last,
  );
  const clause = frame?.clauses.find(({ first, last }) => first <= utterance.first && utterance.first < last);
  if (!frame || !clause) return 'no clause';
  const subject = clause.finite >= 0 ? findSubject(words, frame, clause.finite) : null;
  const kind = subject
    ? personNamedIn(words, known, subject.phrase)
      ? 'person'
      : subject.phrase.isPronoun
        ? 'pronoun'
        : speakableOf(scene, unnamed(subject.phrase))
    : 'none';
  const isNamed = isAnybodyIn(known, spanOf(words, clause));
  return `${kind} ${isNamed} ${utterance.found}`;
}
