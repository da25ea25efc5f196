/**
 * In an interview the answers are the interviewee's words without quotation marks: each paragraph of an answer is a direct
 * quote. What stands in front of the first question and behind the last answer is read as in any article.
 */
import { POLITE_POSSESSIVE } from '../../../language/german/interviews.ts';
import { lowerAt, type Words } from '../../grammar/parse-words.ts';
import type { PeopleIndex } from '../../reference/people-index.ts';
import type { Text } from '../../tokens/sentences.ts';
import type { Attributed, ReadPassage, Voice } from '../voices.ts';
import { namesOf } from './article-names.ts';
import { cutTurns, type Turn, type Turns } from './cut-turns.ts';
import { announcesInterview, intervieweeOf, namedInHead, voicesOf } from './interviewee.ts';
import { peopleOf, readForm } from './read-form.ts';

/** A text with its words, and who is named in it. */
interface KnownText {
  readonly text: Text;
  readonly words: Words;
  readonly known: PeopleIndex;
}

/** A question or an answer, with the one who answers; null where nobody is named who could. */
interface AttributedTurn extends Turn {
  readonly voice: Voice | null;
}

/**
 * @returns in the order of the text, with answers in place of what was found in them, and of questions
 * only what they report of somebody ("Frage:" announces nobody's words); where it is not clear who answers ("Fragen und
 * Antworten zum Pfand"), answers are read as in any article, which other articles are, too
 */
export function attributeInterviewAnswers(
  interview: KnownText,
  read: readonly ReadPassage[],
  attributed: readonly Attributed[],
): readonly Attributed[] {
  const { text, words } = interview;
  if (text.textKind !== 'interview' && text.textKind !== 'report') return attributed;
  const turns = attributeTurns(interview, attributed);
  const turnAt = turnsByToken(turns, words.tokens.length);
  if (attributed.some((entry) => isNarrated(entry, turnAt))) return attributed;
  const isClear = turns.every(({ voice }) => voice);
  if (!isClear && text.textKind !== 'interview') return attributed;
  const around = attributed.flatMap((entry) => {
    const turn = turnAt[entry.utterance.first];
    if (!turn) return [entry];
    if (turn.asks) {
      const said = addressed(words, entry, turn.voice);
      return said.voice && !isAsked(words, entry) ? [said] : [];
    }
    return isClear ? [] : [withoutLabel(entry, turn)];
  });
  const answers = isClear ? answersIn(turns, read, attributed) : [];
  return [...around, ...answers].sort((a, b) => a.utterance.first - b.utterance.first);
}

function attributeTurns(
  { text, words, known }: KnownText,
  attributed: readonly Attributed[],
): AttributedTurn[] {
  const names = namesOf(words, known);
  const named = { text, words, names };
  const form = readForm(text, { article: text.article, names, inHead: namedInHead(named) });
  const isDeclared = text.article.genre === 'interview';
  const start =
    cutTurns(form, { isAnnounced: isDeclared, isClear: false, interviewee: null }).turns[0]?.start ?? 0;
  const voice = intervieweeOf(named, attributed, peopleOf(form, 'asks'), start);
  const interviewee = voice?.person ?? null;
  const isAnnounced = isDeclared || (interviewee !== null && announcesInterview(named, start, interviewee));
  const cut = cutTurns(form, { isAnnounced, isClear: false, interviewee });
  if (!isInterview(cut, isAnnounced)) return [];
  // Where it is clear that it is an interview, more of it may be one.
  const { turns } = cutTurns(form, { isAnnounced, isClear: true, interviewee });
  const voices = voicesOf(words, turns, voice);
  return turns.map((turn, at) => ({ voice: voices[at] ?? null, ...turn }));
}

/** What the form must weigh at least; less where the page says that it is an interview, or its head tells of one. */
const LEAST_WEIGHT = 3;
const LEAST_ANNOUNCED = 0.5;
/** Fewer questions with answers than this show no pattern, unless it is clear from other signs, or from the names printed. */
const FEWEST = 3;
const CLEAR_WEIGHT = 3;

function isInterview(turns: Turns, isAnnounced: boolean): boolean {
  if (!turns.isIntroduced && !isAnnounced) return false;
  const isClear = (isAnnounced || turns.isNamed) && turns.weight >= CLEAR_WEIGHT;
  const fewest = isClear ? FEWEST - 1 : FEWEST;
  return countAnswered(turns) >= fewest && turns.weight >= (isAnnounced ? LEAST_ANNOUNCED : LEAST_WEIGHT);
}

const countAnswered = ({ turns }: Turns): number =>
  turns.filter(({ asks }, at) => !asks && turns[at - 1]?.asks).length;

function turnsByToken(turns: readonly AttributedTurn[], length: number): (AttributedTurn | null)[] {
  const turnAt = new Array<AttributedTurn | null>(length).fill(null);
  for (const turn of turns) turnAt.fill(turn, turn.start, turn.last);
  return turnAt;
}

/** "Antwort: | Laut Handelsverband sind es drei." */
function withoutLabel(entry: Attributed, { first, last }: AttributedTurn): Attributed {
  const { utterance } = entry;
  if (utterance.first >= first || utterance.last <= first || utterance.last > last) return entry;
  return { ...entry, utterance: { ...utterance, first } };
}

/** „Wir bauen“, sagt Huber: a story about her that asks questions, too, and no interview. */
function isNarrated({ utterance, voice }: Attributed, turnAt: readonly (AttributedTurn | null)[]): boolean {
  const turn = turnAt[utterance.first];
  if (!turn || turn.asks || turn.label || utterance.kind !== 'direct' || !utterance.cue) return false;
  return voice?.person != null && voice.person === turn.voice?.person;
}

/** "Woran liegt das Ihrer Meinung nach?" reports nothing yet. */
function isAsked({ tokens }: Words, { utterance: { cue } }: Attributed): boolean {
  return cue !== null && tokens.slice(cue.first, cue.last).some(({ text }) => POLITE_POSSESSIVE.test(text));
}

/** "Sie haben gesagt, dass …": in a question, whoever is asked. */
function addressed(words: Words, entry: Attributed, asked: Voice | null): Attributed {
  const printed = entry.utterance.by?.phrase ?? entry.voice?.printed;
  if (!asked || !printed?.isPronoun || lowerAt(words, printed.first) !== 'sie') return entry;
  return { ...entry, voice: { ...asked, printed } };
}

/**
 * Each paragraph of an answer is a quote, with all its lines. Papers that set answers in quotation marks have them found already;
 * the words are then those between the marks.
 */
function answersIn(
  turns: readonly AttributedTurn[],
  read: readonly ReadPassage[],
  attributed: readonly Attributed[],
): Attributed[] {
  const passages = new Map(read.map(({ passage }) => [passage.first, passage]));
  const quoted = new Map(attributed.map(({ utterance }) => [utterance.first, utterance]));
  return joinedLines(turns).flatMap(({ asks, start, first, last, voice }) => {
    const passage = passages.get(start);
    if (asks || !passage || !voice) return [];
    const inside = quoted.get(first + 1);
    const span = inside?.kind === 'direct' && inside.last === last - 1 ? inside : { first, last };
    const utterance = {
      kind: 'direct' as const,
      first: span.first,
      last: span.last,
      cue: null,
      by: null,
      found: 'answer',
      continues: false,
      paragraph: passage.paragraph,
    };
    return [{ utterance, passage, voice, reason: 'interview' as const, index: 0, certainty: 1 }];
  });
}

function joinedLines(turns: readonly AttributedTurn[]): AttributedTurn[] {
  const joined: AttributedTurn[] = [];
  for (const turn of turns) {
    const before = joined.at(-1);
    const goesOn = before && !before.asks && !turn.asks && !turn.label && before.block === turn.block;
    if (goesOn && before.last === turn.start) joined[joined.length - 1] = { ...before, last: turn.last };
    else joined.push(turn);
  }
  return joined;
}
