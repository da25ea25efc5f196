/**
 * In an interview the answers are the interviewee's words without quotation marks: each paragraph of an answer is a direct
 * quote. What stands in front of the first question and behind the last answer is read as in any article.
 */
import { POLITE_POSSESSIVE } from '../../language/german/interviews.ts';
import { lowerAt, type Words } from '../grammar/parse-words.ts';
import type { PeopleIndex } from '../reference/people-index.ts';
import type { Text } from '../tokens/sentences.ts';
import { cutTurns, type Turn } from './cut-turns.ts';
import { intervieweeOf, namesOf, voicesOf } from './interviewee.ts';
import type { Attributed, ReadPassage, Voice } from './voices.ts';

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
  if (text.textKind !== 'interview') return attributed;
  const turns = attributeTurns(interview, attributed);
  const turnAt = turnsByToken(turns, words.tokens.length);
  if (attributed.some((entry) => isNarrated(entry, turnAt))) return attributed;
  const isClear = turns.every(({ voice }) => voice);
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
  const interviewee = intervieweeOf(text, words, names, attributed);
  const turns = cutTurns(
    text,
    (label) => names.ofLabel(label) !== null,
    (scope) => names.within(scope).some(({ person }) => person === interviewee?.person),
  );
  const voices = voicesOf(words, names, turns, interviewee);
  return turns.map((turn, at) => ({ ...turn, voice: voices[at] ?? null }));
}

function turnsByToken(turns: readonly AttributedTurn[], length: number): (AttributedTurn | null)[] {
  const turnAt = new Array<AttributedTurn | null>(length).fill(null);
  for (const turn of turns) turnAt.fill(turn, turn.label?.first ?? turn.first, turn.last);
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

/** Papers that set answers in quotation marks have them found already; the words are then those between the marks. */
function answersIn(
  turns: readonly AttributedTurn[],
  read: readonly ReadPassage[],
  attributed: readonly Attributed[],
): Attributed[] {
  const passages = new Map(read.map(({ passage }) => [passage.first, passage]));
  const quoted = new Map(attributed.map(({ utterance }) => [utterance.first, utterance]));
  return turns.flatMap(({ asks, label, first, last, voice }) => {
    const passage = passages.get(label?.first ?? first);
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
