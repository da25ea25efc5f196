/** Who answers in an interview: the person of the label in front of an answer, or the one whom the head of the article names. */
import { ANSWERING_LABELS, TALKS } from '../../../language/german/interviews.ts';
import type { Person } from '../../analysis.ts';
import type { Scope } from '../../grammar/boundaries.ts';
import { has, isCapitalised, lowerAt, type Words } from '../../grammar/parse-words.ts';
import { PREPOSITION } from '../../grammar/word-classes.ts';
import type { Text } from '../../tokens/sentences.ts';
import { type Attributed, type Voice, voiceNamedAt } from '../voices.ts';
import type { ArticleNames, Naming } from './article-names.ts';
import type { Turn } from './cut-turns.ts';

/** An article with who is named in it. */
export interface NamedText {
  readonly text: Text;
  readonly words: Words;
  readonly names: ArticleNames;
}

/**
 * The one person who is spoken to by name, if the head names nobody else, or who is named in kicker, title and lead or in the first
 * paragraph (of several, whom the head tells apart).
 * @param asking who asks, and therefore does not answer
 * @param start the token with which questions and answers begin
 */
export function intervieweeOf(
  { text, words, names }: NamedText,
  attributed: readonly Attributed[],
  asking: ReadonlySet<Person>,
  start: number,
): Voice | null {
  const authors = new Set(text.article.authors.map(({ name }) => name));
  const mayAnswer = ({ person }: Naming) => !authors.has(person.name) && !asking.has(person);
  const asked = onlyOne(text.sentences.flatMap((sentence) => names.calledIn(sentence)).filter(mayAnswer));
  const heads = headsOf(text, start).map((sentences) => ({
    sentences,
    named: sentences.flatMap((scope) => names.within(scope)).filter(mayAnswer),
  }));
  const head = heads.find(({ named }) => named.length > 0);
  const inHead = head ? head.named.find(({ person }) => person === asked?.person) : asked;
  if (inHead) return voiceNamedAt(words, inHead.span, inHead.person);
  if (!head) return null;
  const { sentences, named } = head;
  const quoted = quotedIn(sentences, attributed);
  const only =
    onlyOne(named) ??
    onlyOne(sentences.flatMap((sentence) => talkedWith(words, names, sentence)).filter(mayAnswer)) ??
    onlyOne(named.filter(({ person }) => quoted.has(person)));
  return only && voiceNamedAt(words, only.span, only.person);
}

function headsOf({ article, sentences }: Text, start: number): Scope[][] {
  const firstParagraph = article.blocks.findIndex(({ kind }) => kind === 'paragraph');
  return [
    sentences.filter(isInHead),
    sentences.filter(({ block }) => block === firstParagraph),
    sentences.filter(({ kind, first }) => first < start && (kind === 'paragraph' || kind === 'subheading')),
  ];
}

const isInHead = ({ kind }: Text['sentences'][number]): boolean => /^(?:kicker|title|lead)$/.test(kind);

/** Who is named in kicker, title and lead. */
export const namedInHead = ({ text, names }: NamedText): ReadonlySet<Person> =>
  new Set(
    text.sentences.filter(isInHead).flatMap((scope) => names.within(scope).map(({ person }) => person)),
  );

/** Whether what stands in front of the questions tells of talking with somebody: "Interview mit …", "Wir haben mit ihr gesprochen." */
export const announcesInterview = (
  { text, words, names }: NamedText,
  start: number,
  person: Person | null,
): boolean =>
  headsOf(text, start)
    .flat()
    .some((sentence) => talkedWith(words, names, sentence).some((named) => named.person === person));

const onlyOne = (named: readonly Naming[]): Naming | null =>
  named.every(({ person }) => person === named[0]?.person) ? (named[0] ?? null) : null;

/** Longest way from "mit" to the name: "mit der langjährigen Leiterin des Forstamts, Anna Huber". */
const REACH = 8;

/**
 * "Wir haben mit der Försterin Anna Huber über Minister Karl Moser gesprochen.": Huber; "Imker Paul Gruber im Gespräch mit Eva Stern":
 * Gruber, of whom alone it is said what he is.
 */
function talkedWith(words: Words, names: ArticleNames, { first, last }: Scope): Naming[] {
  let talks = false;
  for (let at = first; at < last; at++) talks ||= TALKS.has(lowerAt(words, at));
  if (!talks) return [];
  const named = names.within({ first, last });
  const partners = named.filter((naming) => isBehindWith(words, naming, first));
  const [opening] = named;
  if (!opening || partners.length === 0 || partners.some((naming) => isDescribed(words, naming, first)))
    return partners;
  return isDescribed(words, opening, first) ? [opening] : partners;
}

function isBehindWith(words: Words, { person, span }: Naming, first: number): boolean {
  const { printed } = voiceNamedAt(words, span, person);
  let at = printed.first - 1;
  while (at > Math.max(first, printed.first - REACH) && !has(words, at, PREPOSITION)) at--;
  return lowerAt(words, at) === 'mit';
}

/** "Imker Paul Gruber" */
function isDescribed(words: Words, { person, span }: Naming, first: number): boolean {
  const before = voiceNamedAt(words, span, person).printed.first - 1;
  return before >= first && isCapitalised(words, before);
}

/** The head stands in one piece; titles often quote the interviewee. */
function quotedIn(sentences: readonly Scope[], attributed: readonly Attributed[]): Set<Person | null> {
  const first = sentences[0]?.first ?? 0;
  const last = sentences.at(-1)?.last ?? 0;
  const inHead = attributed.filter(
    ({ utterance }) => utterance.kind === 'direct' && first <= utterance.first && utterance.first < last,
  );
  return new Set(inHead.map(({ voice }) => voice?.person ?? null));
}

/** Who answers in each turn, and of a question, who answers it. Where no label is printed, it is the one of the label before. */
export function voicesOf(words: Words, turns: readonly Turn[], interviewee: Voice | null): (Voice | null)[] {
  let answering = interviewee;
  const voices = turns.map(({ asks, label }) => {
    if (!asks && label) answering = voiceOfLabel(words, label, interviewee);
    return answering;
  });
  for (let at = turns.length - 2; at >= 0; at--) if (turns[at]?.asks) voices[at] = voices[at + 1] ?? null;
  return voices;
}

/** "Huber: …", and "Antwort: …" or a mark for whom the head of the article names */
function voiceOfLabel(
  words: Words,
  label: NonNullable<Turn['label']>,
  interviewee: Voice | null,
): Voice | null {
  const { tokens } = words;
  const span = { start: tokens[label.first]?.start ?? 0, end: tokens[label.last - 1]?.end ?? 0 };
  if (label.isMark) return interviewee;
  if (!ANSWERING_LABELS.has(lowerAt(words, label.first))) return voiceNamedAt(words, span, label.person);
  return interviewee && voiceNamedAt(words, span, interviewee.person);
}
