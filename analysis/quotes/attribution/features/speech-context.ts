/** Whether words are somebody's words at all, by what stands around them and by their own shape. */
import { GUESSING } from '../../../../language/german/sources.ts';
import { parseNounPhrase } from '../../../grammar/noun-phrases.ts';
import { has, isTagged, lowerAt, textAt, type Words } from '../../../grammar/parse-words.ts';
import { findSubject } from '../../../grammar/subjects.ts';
import { AUXILIARY, SUBJUNCTIVE, SUBJUNCTIVE_1 } from '../../../grammar/word-classes.ts';
import { once } from '../../../once.ts';
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

/** Of words shown by their mood alone: which form shows it, and whether a condition or a guess stands with it. */
export function moodVerbOf({ words, utterance, read, index }: Scene): string | null {
  const { found, first, last, cue } = utterance;
  if (cue || !found.startsWith('mood')) return null;
  const clauses = read[index]?.frames.flatMap((frame) => frame.clauses) ?? [];
  const inside = clauses.filter((clause) => clause.first < last && clause.last > first);
  const finite = inside.find(({ kind }) => kind === 'main')?.finite ?? -1;
  const form = has(words, finite, AUXILIARY) ? lowerAt(words, finite).replace(/n$|en$/, '') : 'full';
  const isConditional = inside.some(
    (clause) =>
      /^(?:wenn|falls|sofern)$/.test(lowerAt(words, clause.first)) || clause.finite === clause.first,
  );
  let isGuessed = false;
  for (let at = first; at < last; at++) isGuessed ||= GUESSING.has(textAt(words, at));
  return `${found} ${form}${isConditional ? ' condition' : ''}${isGuessed ? ' guess' : ''}`;
}

/** Of words shown by their mood alone: what stands right before them and right behind them in their paragraph. */
export function neighboursOf({ words, utterance, read, index, before }: Scene): string | null {
  const { found, paragraph, cue } = utterance;
  if (cue || !found.startsWith('mood')) return null;
  const last = before.at(-1);
  const isRight = last?.utterance.paragraph === paragraph && index - last.index <= 1;
  const front = isRight && last ? `${last.utterance.kind} ${last.utterance.cue !== null}` : 'nothing';
  const next = read[index + 1];
  if (next?.passage.paragraph !== paragraph) return `${found} ${front} end`;
  const isReported = next.frames.some(({ clauses }) =>
    clauses.some(({ kind, finite }) => kind === 'main' && has(words, finite, SUBJUNCTIVE_1)),
  );
  const behind = isReported ? 'reported' : next.passage.quotations.length > 0 ? 'quoted' : 'told';
  return `${found} ${front} ${behind}`;
}

/** "schilderte, wie es war: „…“": the words only lead to a quotation. */
export function leadsToQuotation({
  words,
  utterance: { kind, last, found },
  read,
  index,
}: Scene): string | null {
  if (kind === 'direct' || textAt(words, last) !== ':') return null;
  const isQuoted = read[index]?.passage.quotations.some(({ open }) => open === last + 1) === true;
  return `${found} ${isQuoted}`;
}

/** Of a phrase in marks behind a colon: who or what the clause in front is about, and whether a cue stands there. */
export function announcedOf(scene: Scene): string | null {
  const { words, known, utterance, read, index } = scene;
  const { kind, found, first } = utterance;
  if (kind === 'indirect' || found === 'sentence' || textAt(words, first - 2) !== ':') return null;
  const frame = read[index]?.frames.find((each) => each.first <= first && first <= each.last);
  const clause = frame?.clauses.findLast(({ last }) => last <= first - 2);
  if (!frame || !clause) return 'nothing';
  const subject = clause.finite >= 0 ? findSubject(words, frame, clause.finite) : null;
  const phrase =
    subject?.phrase ?? (clause.finite < 0 ? parseNounPhrase(words, clause.first, clause.last) : null);
  const who = !phrase
    ? 'none'
    : personNamedIn(words, known, phrase)
      ? 'person'
      : speakableOf(scene, unnamed(phrase));
  return `${who} ${frame.cues.some((cue) => cue.first < first)}`;
}

/** "Für Huber ist das „unerträglich“": whose view the clause gives. */
export function forWhomOf(scene: Scene): string | null {
  const { words, known, utterance, read, index } = scene;
  if (utterance.kind === 'indirect' || !utterance.found.endsWith('alone')) return null;
  const clause = read[index]?.frames
    .flatMap(({ clauses }) => clauses)
    .find(({ first, last }) => first <= utterance.first && utterance.first < last);
  if (!clause || lowerAt(words, clause.first) !== 'für') return null;
  const phrase = parseNounPhrase(words, clause.first + 1, clause.last);
  if (!phrase) return 'none';
  return personNamedIn(words, known, phrase) ? 'person' : speakableOf(scene, unnamed(phrase));
}

/** Whether the words in marks are a body's or a place's name, or come again in marks: „Krone“, „Heute“. */
export function knownNameOf({ words, organisations, utterance, read }: Scene): string | null {
  const { kind, found, first, last } = utterance;
  if (kind === 'indirect' || !found.startsWith('name')) return null;
  const end = words.tokens[last - 1]?.end ?? -1;
  if (organisations.nameByEnd.has(end)) return 'body';
  if (organisations.placeEnds.has(end)) return 'place';
  if (last - first > LONGEST_NAME) return null;
  return (timesInMarks(words, read).get(wordsIn(words, first, last)) ?? 0) > 1 ? 'again' : 'new';
}

/** In tokens. */
const LONGEST_NAME = 3;

const wordsIn = ({ tokens }: Words, first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');

/** How often each short phrase stands in marks in the paragraphs of an article. */
function timesInMarks(words: Words, read: Scene['read']): ReadonlyMap<string, number> {
  const times = timesOf(read);
  if (times.size > 0) return times;
  for (const { passage } of read) {
    if (passage.kind !== 'paragraph') continue;
    for (const { open, close } of passage.quotations) {
      if (close - open - 1 > LONGEST_NAME) continue;
      const phrase = wordsIn(words, open + 1, close);
      times.set(phrase, (times.get(phrase) ?? 0) + 1);
    }
  }
  return times;
}

const timesOf = once((_: Scene['read']) => new Map<string, number>());
