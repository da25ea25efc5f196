/**
 * A figure with what it is a figure of, as printed: `68 Prozent | der Befragten`, `48 Millionen Euro | für den Bau`,
 * `Kosten von | 3 Millionen Euro`. Alone it tells nothing.
 */
import {
  ADVERBIAL_BEHIND_AMOUNT,
  BETWEEN_NOUN_AND_AMOUNT,
  BETWEEN_PART_AND_WHOLE,
} from '../../language/german/around-amounts.ts';
import type { Quantity } from '../analysis.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { endOfComplement } from '../reference/roles/complement.ts';
import { countLeading } from '../tokens/count-leading.ts';
import type { Text } from '../tokens/sentences.ts';

/** Tokens between the figure and its noun in front: `Kosten in Höhe von rund`. */
const LONGEST_LINK = 5;

/** @returns the figure with its noun, or null where the text has none beside it */
export function withNoun(text: Text, figure: Quantity): Quantity | null {
  const { tokens } = text;
  const first = countLeading(tokens, ({ end }) => end <= figure.span.start);
  if (figure.counted !== null && figure.unit === null) return withPart(text, figure, first);
  const last = countLeading(tokens, ({ start }) => start < figure.span.end);
  const sentence = text.sentences[countLeading(text.sentences, (each) => each.last < last)];
  const limit = sentence?.last ?? last;
  const behind = last < limit && isNoun(text, last) ? last + 1 : endOfWhatOf(text, last, limit);
  const end = tokens[behind - 1]?.end ?? figure.span.end;
  if (behind > last) return { ...figure, span: { start: figure.span.start, end } };
  const noun = nounInFront(text, first);
  return noun < (sentence?.first ?? 0)
    ? null
    : { ...figure, span: { start: tokens[noun]?.start ?? 0, end: figure.span.end } };
}

/** `48 Millionen Euro | für den Bau`; nothing of `202 Millionen Euro im Wettbewerb`. */
const endOfWhatOf = (text: Text, at: number, limit: number): number =>
  ADVERBIAL_BEHIND_AMOUNT.has(wordAt(text.tokens, at)) ? at : endOfComplement(text, at, limit);

/** `190 von | 740 Stellen` is shown whole; null of `Von | elf Stellen sind fünf frei`, where the other figure is the news. */
function withPart({ tokens }: Text, figure: Quantity, first: number): Quantity | null {
  let at = first - 1;
  while (BETWEEN_PART_AND_WHOLE.has(wordAt(tokens, at).toLowerCase())) at--;
  if (wordAt(tokens, at + 1) === 'Von') return null;
  const part = tokens[at];
  // `190 von …`, `214 zu …`
  const isPart = part?.kind === 'number' && /^(?:von|zu)$/.test(wordAt(tokens, at + 1));
  return isPart ? { ...figure, span: { start: part.start, end: figure.span.end } } : figure;
}

/** `35 Euro | Zuschuss` */
const isNoun = ({ tokens, forms }: Text, at: number): boolean =>
  isCapital(wordAt(tokens, at)) && (forms[at]?.noun ?? 0) !== 0;

/** `Kosten | von rund`; -1 where the figure hangs on no noun. */
function nounInFront(text: Text, first: number): number {
  let at = first - 1;
  while (at > first - LONGEST_LINK && BETWEEN_NOUN_AND_AMOUNT.has(wordAt(text.tokens, at))) at--;
  // `war im Sommer | um eineinhalb Meter erhöht worden`
  const isAdverbial = ADVERBIAL_BEHIND_AMOUNT.has(wordAt(text.tokens, at - 1));
  return at < first - 1 && isNoun(text, at) && !isAdverbial ? at : -1;
}
