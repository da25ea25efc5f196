/**
 * Who is mentioned where, in the order of the text: people by name or role, and the subjects of sentences. What a pronoun or an
 * omitted speaker may stand for is looked for among them.
 */
import { BEFORE_HOLDER } from '../../../language/german/reporting-verbs.ts';
import { COMES, FROM, SPEECH_NOUNS, WHERE_PEOPLE_ARE } from '../../../language/german/sources.ts';
import type { Person } from '../../analysis.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isComparedWith, isReplaced } from '../../grammar/compared.ts';
import { type NounPhrase, parseNounPhrase, standsForNobody } from '../../grammar/noun-phrases.ts';
import { lowerAt, textAt, type Words } from '../../grammar/parse-words.ts';
import { findSubject } from '../../grammar/subjects.ts';
import { type PeopleIndex, personNamedIn } from '../../reference/people-index.ts';
import { indexAt, personOfRole } from '../../reference/role-holders.ts';
import type { Frame } from '../frames.ts';
import { namesInMarks } from '../names-in-marks.ts';
import { type ReadPassage, type Voice, voiceNamedAt } from '../voices.ts';

export interface Mentioned {
  readonly voice: Voice;
  readonly isSubject: boolean;
  /** A verb of saying has it as its speaker: "Das sagte Huber am Montag." */
  readonly announces: boolean;
  /** Inside quotation marks. */
  readonly isQuoted: boolean;
  readonly passage: number;
  /** Neither a subject nor known by name: "mit Widersprüchen in den Aussagen der Mutter". */
  readonly isAside: boolean;
}

export interface PlacedMention extends Mentioned {
  /** Token at which it counts as mentioned: whoever somebody belongs to, before him. */
  readonly place: number;
}

export class Discourse {
  private readonly cache: PlacedMention[][] = [];
  private readonly subjects: (readonly Mentioned[])[] = [];
  private readonly central: PlacedMention[][] = [];
  private announcing: Map<Person, number> | null = null;

  constructor(
    private readonly words: Words,
    private readonly known: PeopleIndex,
    private readonly read: readonly ReadPassage[],
    /** Whether a description is of somebody who speaks: a role, a body, a text. */
    private readonly maySpeak: (phrase: NounPhrase) => boolean,
  ) {}

  /** Of one passage, without those aside; looked up when first asked for, since most passages name their speakers. */
  mentionsIn(passage: number): readonly PlacedMention[] {
    const cached = this.central[passage];
    if (cached) return cached;
    const found = this.allIn(passage).filter(({ isAside }) => !isAside);
    this.central[passage] = found;
    return found;
  }

  allIn(passage: number): readonly PlacedMention[] {
    const cached = this.cache[passage];
    if (cached) return cached;
    const subjects = this.subjectsIn(passage);
    const found = [...subjects, ...this.peopleIn(passage), ...this.othersIn(passage, subjects)]
      .map((mentioned) => ({ ...mentioned, place: placeOf(mentioned, subjects) }))
      .sort((a, b) => a.place - b.place);
    this.cache[passage] = found;
    return found;
  }

  /** How many cues of the article have the person as their speaker. */
  timesAnnouncing(person: Person): number {
    this.announcing ??= this.countAnnouncing();
    return this.announcing.get(person) ?? 0;
  }

  private countAnnouncing(): Map<Person, number> {
    const counts = new Map<Person, number>();
    this.read.forEach((_, passage) => {
      for (const { voice, announces } of this.subjectsIn(passage))
        if (announces && voice.person) counts.set(voice.person, (counts.get(voice.person) ?? 0) + 1);
    });
    return counts;
  }

  private subjectsIn(passage: number): readonly Mentioned[] {
    const found = this.subjects[passage] ?? this.findSubjects(passage);
    this.subjects[passage] = found;
    return found;
  }

  private findSubjects(passage: number): Mentioned[] {
    const { words, known } = this;
    return (this.read[passage]?.frames ?? []).flatMap((frame) => {
      const finites = new Set(
        frame.clauses
          .filter(({ kind, finite }) => kind === 'main' && finite >= 0)
          .map(({ finite }) => finite),
      );
      const quotations = this.read[passage]?.passage.quotations ?? [];
      const phrases = [...finites].flatMap(
        (finite) => findSubject(words, frame, finite)?.phrase ?? namesInMarks(words, quotations, finite),
      );
      const spoken = frame.cues.flatMap(({ by }) => by?.antecedent ?? by?.phrase ?? []);
      const announcing = new Set(spoken.map(({ first }) => first));
      const subjects = new Set(phrases.map(({ first }) => first));
      return [...phrases, ...spoken].flatMap((phrase): Mentioned[] => {
        const voice = this.namedByPlace(frame, phrase);
        if (voice)
          return [{ voice, isSubject: true, announces: false, isQuoted: false, passage, isAside: false }];
        if (phrase.isPronoun || standsForNobody(words, phrase)) return [];
        const person = personNamedIn(words, known, phrase) ?? personOfRole(words, known.roleHolders, phrase);
        return [
          {
            voice: { printed: phrase, described: phrase, person },
            // „Wimmers Ankündigung sei …“ announces, and is no subject
            isSubject: subjects.has(phrase.first),
            announces: announcing.has(phrase.first),
            isQuoted: false,
            passage,
            isAside: false,
          },
        ];
      });
    });
  }

  /** Whom a place names that stands in for the subject. */
  private namedByPlace({ clauses }: Frame, subject: NounPhrase): Voice | null {
    const { words, known } = this;
    const clause = clauses.find(({ first, last }) => first <= subject.first && subject.first < last);
    const places = clause && placesFor(words, clause, subject);
    if (!places) return null;
    for (let at = clause.first; at < clause.last; at++) {
      const phrase = places.has(lowerAt(words, at)) ? parseNounPhrase(words, at + 1, clause.last) : null;
      if (!phrase || phrase.isPronoun) continue;
      const person = personNamedIn(words, known, phrase);
      if (person || this.maySpeak(phrase)) return { printed: phrase, described: phrase, person };
    }
    return null;
  }

  /** "Das Geständnis des Zweitangeklagten", "vor dem Obersten Gerichtshof": who might speak, and is no subject. */
  private othersIn(passage: number, subjects: readonly Mentioned[]): Mentioned[] {
    const { words, known } = this;
    const { frames = [] } = this.read[passage] ?? {};
    const taken = new Set(subjects.map(({ voice }) => voice.printed.coreLast));
    const found: Mentioned[] = [];
    for (const { first, last } of frames) {
      for (let at = first; at < last; ) {
        const phrase = parseNounPhrase(words, at, last);
        at = phrase?.coreLast ?? at + 1;
        if (!phrase || phrase.isPronoun || taken.has(phrase.coreLast)) continue;
        if (!this.maySpeak(phrase) || personNamedIn(words, known, phrase)) continue;
        const person = personOfRole(words, known.roleHolders, phrase);
        const voice = { printed: phrase, described: phrase, person };
        found.push({ voice, isSubject: false, announces: false, isQuoted: false, passage, isAside: true });
      }
    }
    return found;
  }

  private peopleIn(passage: number): Mentioned[] {
    const { words, known } = this;
    const read = this.read[passage];
    if (!read) return [];
    const { first, last, quotations } = read.passage;
    const start = words.tokens[first]?.start ?? 0;
    const end = words.tokens[last - 1]?.end ?? 0;
    const holder = holderOfView(words, first, last);
    const found: Mentioned[] = [];
    for (let at = indexAt(known.placed, start); at < known.placed.length; at++) {
      const placed = known.placed[at];
      if (!placed || placed.mention.span.start >= end) break;
      const voice = voiceNamedAt(words, placed.mention.span, placed.person);
      const isQuoted = quotations.some(
        ({ open, close }) => open < voice.printed.first && voice.printed.first < close,
      );
      const isAside =
        isComparedWith(words.tokens, voice.printed.first) || isReplaced(words.tokens, voice.printed.first);
      const isSubject =
        holder !== null && holder.first <= voice.printed.first && voice.printed.last <= holder.last;
      found.push({ voice, isSubject, announces: false, isQuoted, passage, isAside });
    }
    return found;
  }
}

/**
 * "Das weist man | in der Zentrale | zurück.", "Scharfe Kritik kommt | vom Hebammenverband.": what stands in front of those who are meant
 * by the subject; null where it means itself.
 */
function placesFor(
  words: Words,
  { finite }: Clause,
  { first, coreLast }: NounPhrase,
): ReadonlySet<string> | null {
  if (lowerAt(words, first) === 'man') return WHERE_PEOPLE_ARE;
  return COMES.has(lowerAt(words, finite)) && SPEECH_NOUNS.test(textAt(words, coreLast - 1)) ? FROM : null;
}

/** "Für Huber ist das nicht nachvollziehbar. „…“": whose view it is goes on like a subject. */
const holderOfView = (words: Words, first: number, last: number): NounPhrase | null =>
  BEFORE_HOLDER.has(lowerAt(words, first)) ? parseNounPhrase(words, first + 1, last) : null;

/** "Die Sprecherin von Huber lächelte.": in front of what belongs to him, so that "sie" is she first. */
function placeOf({ voice, isSubject }: Mentioned, subjects: readonly Mentioned[]): number {
  const at = voice.printed.first;
  if (isSubject) return at;
  const whole = subjects.find(
    ({ voice: { described, person } }) => !person && described.coreLast <= at && at < described.last,
  );
  return whole ? whole.voice.printed.first - 1 : at;
}

/** Whether two descriptions have the same words, whatever is added to them behind. */
export function isSamePhrase(words: Words, one: NounPhrase, other: NounPhrase): boolean {
  const length = one.coreLast - one.first;
  if (length !== other.coreLast - other.first) return false;
  for (let at = 0; at < length; at++)
    if (lowerAt(words, one.first + at) !== lowerAt(words, other.first + at)) return false;
  return true;
}

/** The same person, or descriptions in the same words. */
export function isSameVoice(words: Words, one: Voice | null, other: Voice | null): boolean {
  if (!one || !other) return one === other;
  if (one.person || other.person) return one.person === other.person;
  return one.described.first === other.described.first || isSamePhrase(words, one.described, other.described);
}
