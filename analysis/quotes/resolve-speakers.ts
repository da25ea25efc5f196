/**
 * Finds out who each speaker is: the person a name, a role or a pronoun stands for, and for speech without a cue of its
 * own the person who was speaking. Recency rules after Lappin & Leass (1994), "An Algorithm for Pronominal Anaphora
 * Resolution": subjects before other mentions, the sentence before earlier ones, gender must fit.
 */
import type { Gender, Person } from '../analysis.ts';
import { mainClause } from '../grammar/clauses.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { has, isCapitalised, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { findSubject } from '../grammar/subjects.ts';
import { FINITE_PLURAL } from '../grammar/word-classes.ts';
import { isFeminineRole, isRoleNoun } from '../people/role-words.ts';
import type { SpokenBy } from './cue.ts';
import type { Frame } from './frames.ts';
import { type KnownPeople, mayBe, personNamedIn, personOfRole } from './known-people.ts';
import type { Passage } from './passages.ts';
import type { Utterance } from './utterance.ts';

/** Who speaks: the phrase printed near the cue, what describes the speaker, and the person if it is one of those known. */
export interface Voice {
  readonly printed: NounPhrase;
  readonly described: NounPhrase;
  readonly person: Person | null;
}

export interface Told {
  readonly passage: Passage;
  readonly frames: readonly Frame[];
  readonly utterances: readonly Utterance[];
}

export interface Attributed {
  readonly utterance: Utterance;
  readonly voice: Voice | null;
}

export function resolveSpeakers(words: Words, known: KnownPeople, told: readonly Told[]): Attributed[] {
  const found: Attributed[] = [];
  told.forEach(({ utterances }, index) => {
    for (const utterance of utterances) {
      const context = { words, known, told, index, before: found };
      const voice = utterance.by
        ? voiceOf(context, utterance, utterance.by)
        : voiceThatGoesOn(context, utterance);
      found.push({ utterance, voice });
    }
  });
  return found;
}

interface Context {
  readonly words: Words;
  readonly known: KnownPeople;
  readonly told: readonly Told[];
  /** Of the passage in `told`. */
  readonly index: number;
  readonly before: readonly Attributed[];
}

function voiceOf(context: Context, utterance: Utterance, { phrase, antecedent }: SpokenBy): Voice | null {
  const { words, known } = context;
  const described = antecedent ?? phrase;
  const person =
    personNamedIn(words, known, phrase) ?? (antecedent && personNamedIn(words, known, antecedent));
  if (person) return { printed: phrase, described, person };
  if (!described.isPronoun) {
    const holder =
      personOfRole(words, known, described) ?? speakerDescribedAnew(context, utterance, described);
    return { printed: phrase, described, person: holder };
  }
  if (/^(?:man|es|das|dies|wer|ich|wir)$/.test(lowerAt(words, phrase.first)))
    return voiceThatGoesOn(context, utterance);
  const meant = voiceMeantBy(context, utterance, phrase);
  return { printed: phrase, described: meant?.described ?? described, person: meant?.person ?? null };
}

/** "so der Mediziner": a role nobody was given, for the one who spoke just before in this paragraph. */
function speakerDescribedAnew(
  { words, before }: Context,
  { paragraph }: Utterance,
  phrase: NounPhrase,
): Person | null {
  const noun = textAt(words, phrase.coreLast - 1);
  if (
    !/^(?:der|die)$/.test(lowerAt(words, phrase.first)) ||
    phrase.last !== phrase.coreLast ||
    !isRoleNoun(noun)
  )
    return null;
  const last = before.at(-1);
  if (!last?.voice?.person || paragraph - last.utterance.paragraph > 1) return null;
  return mayBe(last.voice.person, isFeminineRole(noun) ? 'female' : 'male') ? last.voice.person : null;
}

/** "er", "sie", "dieser": the subject of the sentence before, the last speaker, or the person named last. */
function voiceMeantBy(context: Context, utterance: Utterance, phrase: NounPhrase): Voice | null {
  const { words, known, before } = context;
  const gender = genderOfPronoun(words, utterance, phrase);
  if (!gender) return pluralSpeaker(context, utterance);
  const linked = known.byStart.get(words.tokens[phrase.first]?.start ?? -1)?.person;
  const subject = subjectBefore(context, phrase.first, gender);
  if (subject) return subject;
  const last = before.at(-1);
  if (
    last?.voice?.person &&
    mayBe(last.voice.person, gender) &&
    utterance.paragraph - last.utterance.paragraph <= 1
  )
    return last.voice;
  const person = linked ?? personNamedBefore(context, utterance, phrase.first, gender);
  if (person) return { printed: phrase, described: phrase, person };
  return last?.voice && !last.voice.person && utterance.paragraph - last.utterance.paragraph <= 1
    ? last.voice
    : null;
}

/** null: more than one person, or no pronoun that tells. */
function genderOfPronoun(words: Words, { cue }: Utterance, phrase: NounPhrase): Gender | null {
  const word = lowerAt(words, phrase.first);
  if (/^(?:er|dieser|der|seiner|letzterer)$/.test(word)) return 'male';
  if (!/^(?:sie|diese|die|ihrer|letztere)$/.test(word)) return null;
  const isPlural = cue !== null && cue.finite >= 0 && has(words, cue.finite, FINITE_PLURAL);
  return isPlural ? null : 'female';
}

function pluralSpeaker({ before }: Context, { paragraph }: Utterance): Voice | null {
  const last = before.at(-1);
  return last?.voice && !last.voice.person && paragraph === last.utterance.paragraph ? last.voice : null;
}

/** The person who is the subject of the article's own words right before, up to three sentences back in the paragraph. */
function subjectBefore(
  { words, known, told, index }: Context,
  at: number,
  gender: Gender,
  reach = 4,
): Voice | null {
  const paragraph = told[index]?.passage.paragraph;
  for (let near = index; near >= 0 && near > index - reach; near--) {
    const { passage, frames } = told[near] ?? {};
    if (!passage || !frames || passage.paragraph !== paragraph) return null;
    for (const frame of [...frames].reverse()) {
      const subject = subjectOf(words, frame, at);
      const person = subject && (personNamedIn(words, known, subject) ?? personOfRole(words, known, subject));
      if (person && mayBe(person, gender)) return { printed: subject, described: subject, person };
    }
  }
  return null;
}

function subjectOf(words: Words, frame: Frame, at: number): NounPhrase | null {
  const finite = mainClause(frame.clauses)?.finite ?? -1;
  if (finite < 0 || finite > at) return null;
  const subject = findSubject(words, frame, finite);
  return subject && subject.phrase.last <= at ? subject.phrase : null;
}

/** The last one named before in this paragraph, or else in the one before. */
function personNamedBefore(
  { words, known, told, index }: Context,
  { paragraph }: Utterance,
  at: number,
  gender: Gender,
): Person | null {
  const from =
    told.findLast(({ passage }, near) => near <= index && passage.paragraph < paragraph - 1)?.passage.last ??
    0;
  const start = words.tokens[from]?.start ?? 0;
  const end = words.tokens[at]?.start ?? 0;
  for (let near = known.placed.length - 1; near >= 0; near--) {
    const entry = known.placed[near];
    if (!entry || entry.mention.span.start >= end) continue;
    if (entry.mention.span.start < start) return null;
    if (mayBe(entry.person, gender)) return entry.person;
  }
  return null;
}

/** Speech without a speaker of its own: of the person the sentence before is about, or of the last speaker. */
function voiceThatGoesOn(context: Context, utterance: Utterance): Voice | null {
  const { before, words } = context;
  if (!utterance.continues && !utterance.by) return null;
  const announced = voiceAnnounced(context, utterance);
  if (announced) return announced;
  const last = before.at(-1);
  if (!last?.voice || utterance.paragraph - last.utterance.paragraph > 1) return null;
  return isCapitalised(words, utterance.first) ||
    utterance.kind === 'indirect' ||
    last.utterance.paragraph === utterance.paragraph
    ? last.voice
    : null;
}

/** "Der Kurier warf ihr Feigheit vor. Sie weiche aus.": an act of speech told before names who goes on. */
function voiceAnnounced(context: Context, utterance: Utterance): Voice | null {
  const { told, index } = context;
  for (let near = index - 1; near >= 0 && near > index - 4; near--) {
    const { passage, frames, utterances } = told[near] ?? {};
    if (!passage || !frames || passage.paragraph !== utterance.paragraph || utterances?.length) return null;
    const by = frames.flatMap(({ cues }) => cues).findLast((cue) => cue.kind === 'verb' && cue.by)?.by;
    if (by) return voiceOf({ ...context, index: near }, utterance, by);
    const subject = subjectBefore({ ...context, index: near }, utterance.first, 'unknown', 1);
    if (subject) return subject;
  }
  return null;
}
