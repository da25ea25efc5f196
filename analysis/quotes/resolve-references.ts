/**
 * Tells whom a speaker's noun phrase means. Recency rules after Lappin & Leass (1994), "An Algorithm for Pronominal Anaphora
 * Resolution": subjects before other mentions, the sentence before earlier ones, gender must fit.
 */

import { FEMALE_PRONOUNS, MALE_PRONOUNS, PRONOUNS_FOR_NOBODY } from '../../language/german/pronouns.ts';
import type { Gender } from '../analysis.ts';
import { mainClause } from '../grammar/clauses.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { has, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { findSubject } from '../grammar/subjects.ts';
import { FINITE_PLURAL } from '../grammar/word-classes.ts';
import { isFeminineRole, isRoleNoun } from '../names/role-words.ts';
import { countLeading } from '../tokens/count-leading.ts';
import type { SpokenBy } from './cue.ts';
import type { Frame } from './frames.ts';
import { lastPersonBetween, mayBe, personNamedIn } from './people-index.ts';
import { personOfRole } from './role-holders.ts';
import type { Utterance } from './utterance.ts';
import { type Context, lastVoice, type Voice } from './voices.ts';

/** @returns null where the phrase is one that names nobody ("man", "es") */
export function voiceOf(
  context: Context,
  utterance: Utterance,
  { phrase, antecedent }: SpokenBy,
): Voice | null {
  const { words, known } = context;
  const described = antecedent ?? phrase;
  const named =
    personNamedIn(words, known, phrase) ?? (antecedent && personNamedIn(words, known, antecedent));
  if (named) return { printed: phrase, described, person: named };
  if (PRONOUNS_FOR_NOBODY.has(lowerAt(words, phrase.first)) && phrase.isPronoun) return null;
  if (described.isPronoun) {
    const meant = voiceMeantBy(context, utterance, phrase);
    return { printed: phrase, described: meant?.described ?? described, person: meant?.person ?? null };
  }
  const holder = personOfRole(words, known.roleHolders, described);
  if (holder) return { printed: phrase, described, person: holder };
  const again = speakerDescribedAnew(context, utterance, described);
  return { printed: phrase, described: again?.described ?? described, person: again?.person ?? null };
}

/** "so der Mediziner": a role nobody was given, for the one who spoke just before. */
function speakerDescribedAnew(context: Context, utterance: Utterance, phrase: NounPhrase): Voice | null {
  const { words } = context;
  const noun = textAt(words, phrase.coreLast - 1);
  const article = lowerAt(words, phrase.first);
  const isBare = /^(?:der|die)$/.test(article) && phrase.last === phrase.coreLast && !noun.includes('-');
  const last = lastVoice(context, utterance);
  if (!isBare || !last || !isRoleNoun(noun)) return null;
  const gender: Gender = isFeminineRole(noun) ? 'female' : 'male';
  if (article === 'die' && gender === 'male') return null;
  return !last.person || mayBe(last.person, gender) ? last : null;
}

/** "er", "sie", "dieser": the subject of the sentence before, the last speaker, or the person named last. */
function voiceMeantBy(context: Context, utterance: Utterance, phrase: NounPhrase): Voice | null {
  const { words, known } = context;
  const last = lastVoice(context, utterance);
  const gender = genderOfPronoun(words, utterance, phrase);
  if (!gender) return last?.person ? null : last;
  const subject = subjectBefore(context, phrase.first, gender);
  if (subject) return subject;
  if (last?.person && mayBe(last.person, gender)) return last;
  const linked = known.byStart.get(words.tokens[phrase.first]?.start ?? -1)?.person;
  const person = linked ?? personNamedBefore(context, utterance, gender);
  if (person) return { printed: phrase, described: phrase, person };
  return last?.person ? null : last;
}

/** null: more than one person, or no pronoun that tells. */
function genderOfPronoun(words: Words, { cue }: Utterance, phrase: NounPhrase): Gender | null {
  const word = lowerAt(words, phrase.first);
  if (MALE_PRONOUNS.has(word)) return 'male';
  if (!FEMALE_PRONOUNS.has(word)) return null;
  const isPlural = cue !== null && cue.finite >= 0 && has(words, cue.finite, FINITE_PLURAL);
  return isPlural ? null : 'female';
}

/**
 * The person who is the subject of the article's own words right before, in the same paragraph.
 * @param reach how many sentences to look at
 */
export function subjectBefore(
  { words, known, told, index }: Context,
  at: number,
  gender: Gender,
  reach = 4,
): Voice | null {
  const paragraph = told[index]?.passage.paragraph;
  for (let near = index; near >= 0 && near > index - reach; near--) {
    const { passage, frames } = told[near] ?? {};
    if (!passage || !frames || passage.paragraph !== paragraph) return null;
    for (const frame of frames.toReversed()) {
      const subject = subjectOf(words, frame, at);
      const person =
        subject && (personNamedIn(words, known, subject) ?? personOfRole(words, known.roleHolders, subject));
      if (person && mayBe(person, gender)) return { printed: subject, described: subject, person };
    }
  }
  return null;
}

function subjectOf(words: Words, frame: Frame, before: number): NounPhrase | null {
  const finite = mainClause(frame.clauses)?.finite ?? -1;
  if (finite < 0 || finite > before) return null;
  const subject = findSubject(words, frame, finite);
  return subject && subject.phrase.last <= before ? subject.phrase : null;
}

/** Index of the first passage in the paragraph or behind it. */
const firstOfParagraph = (told: Context['told'], paragraph: number): number =>
  countLeading(told, ({ passage }) => passage.paragraph < paragraph);

/** The last one named before the quotation, in this paragraph or the one before. */
function personNamedBefore(
  { words, known, told, index }: Context,
  { first, paragraph }: Utterance,
  gender: Gender,
) {
  const earliest = Math.min(index, firstOfParagraph(told, paragraph - 1));
  const start = words.tokens[told[earliest]?.passage.first ?? 0]?.start ?? 0;
  return lastPersonBetween(known, start, words.tokens[first]?.start ?? 0, gender);
}
