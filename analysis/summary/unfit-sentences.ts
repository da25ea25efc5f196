/** Sentences that tell nothing by themselves: questions, calls to the reader, labels of a conversation, fragments. */
import { ADDRESSES_TO_READER, BEFORE_OWN_PAPER, OWN_PAPER } from '../../language/german/anaphora.ts';
import { ADVERBIAL_INFINITIVES } from '../../language/german/clause-words.ts';
import { CURVED_MARKS, GUILLEMETS, STRAIGHT_MARKS } from '../../language/german/quotation-marks.ts';
import { FINITE_TAGS, SUBORDINATOR_TAGS } from '../grammar/tag-sets.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { hasTag, tagSet } from '../tokens/tagger/tags.ts';

const INTERROGATIVES = tagSet('interrogative-adverb', 'interrogative-pronoun');
const FEWEST_TOKENS = 6;
const MOST_TOKENS = 50;
/** Tokens of a label: "Anna Huber:" */
const LONGEST_LABEL = 4;
/** Marks that come in pairs; which one opens differs from paper to paper, so they are only counted. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  [new Set('()'), STRAIGHT_MARKS, CURVED_MARKS, GUILLEMETS].flatMap((marks) =>
    [...marks].map((mark) => [mark, [...marks].join('')] as const),
  ),
);
const ENDS = /[.!…][)\]"“”«»‹›’']*$/;

export const isUnfit = (text: Text, sentence: Sentence): boolean =>
  !isWhole(text, sentence) ||
  ADDRESSES_TO_READER.has(text.tokens[sentence.first]?.text ?? '') ||
  hasLabel(text, sentence) ||
  speaksOfPaper(text, sentence) ||
  !hasFiniteVerb(text, sentence);

/** Neither a scrap nor endless, ended by a point, and with every bracket and quotation mark closed that it opens. */
function isWhole({ tokens, article }: Text, { first, last, end }: Sentence): boolean {
  if (last - first < FEWEST_TOKENS || last - first > MOST_TOKENS || tokens[first]?.text === '>') return false;
  if (!ENDS.test(article.text.slice(end - 3, end))) return false;
  const counts = new Map<string, number>();
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    const family = token?.kind === 'mark' ? FAMILIES.get(token.text) : undefined;
    if (family) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return [...counts.values()].every((count) => count % 2 === 0);
}

/** "KURIER: Im Herbst schließen 40 Filialen." is a turn of a conversation. */
function hasLabel({ tokens }: Text, { first, last }: Sentence): boolean {
  for (let at = first; at < Math.min(first + LONGEST_LABEL, last); at++) {
    const word = tokens[at]?.text ?? '';
    if (word === ':') return at > first;
    if (!/^\p{Lu}/u.test(word)) return false;
  }
  return false;
}

/** "nach Recherchen dieser Zeitung" */
function speaksOfPaper({ tokens }: Text, { first, last }: Sentence): boolean {
  for (let at = first; at + 1 < last; at++)
    if (BEFORE_OWN_PAPER.has(tokens[at]?.text ?? '') && OWN_PAPER.has(tokens[at + 1]?.text ?? ''))
      return true;
  return false;
}

/**
 * "Anderer Ort, gleiche Meinung: die Schule am Bergring, wo die Hälfte fehlt." says nothing of its own: all its verbs are in
 * subordinate clauses. "Die Schuld schob er den Grünen zu, die …" has its verb in front of them.
 */
function hasFiniteVerb(text: Text, { first, last }: Sentence): boolean {
  let verbs = 0;
  let subordinate = 0;
  for (let at = first; at < last; at++) {
    if (opensSubordinateClause(text, at) && !(at === first && isVerbSecond(text, first, last))) subordinate++;
    if (hasTag(FINITE_TAGS, text.tags[at] ?? 0)) verbs++;
    if (verbs > 0 && subordinate === 0) return true;
  }
  return verbs > subordinate && !endsInItsSubordinateClause(text, { first, last });
}

/** "Als Bäckerei mit Café, wo man einkauft und frühstücken kann": no comma ends the clause, so both verbs are of it. */
function endsInItsSubordinateClause(text: Text, { first, last }: Pick<Sentence, 'first' | 'last'>): boolean {
  let at = first + 1;
  while (at < last && !(text.tokens[at - 1]?.text === ',' && opensSubordinateClause(text, at))) at++;
  const hasVerb = hasFiniteIn(text, first, at);
  while (at < last && text.tokens[at]?.text !== ',') at++;
  return at === last && !hasVerb;
}

function hasFiniteIn({ tags }: Text, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (hasTag(FINITE_TAGS, tags[at] ?? 0)) return true;
  return false;
}

/** "dass", "der"; "…, wo die Hälfte fehlt" */
function opensSubordinateClause({ tokens, tags }: Text, at: number): boolean {
  const tag = tags[at] ?? 0;
  if (hasTag(SUBORDINATOR_TAGS, tag)) return !ADVERBIAL_INFINITIVES.has(tokens[at]?.lower ?? '');
  return tokens[at - 1]?.text === ',' && hasTag(INTERROGATIVES, tag);
}

/** "Als Aktionär | könne | die Firma nicht zahlen", but not "Als sie zahlte, …". */
function isVerbSecond({ tokens, tags }: Text, first: number, last: number): boolean {
  let verb = first;
  while (verb < last && !hasTag(FINITE_TAGS, tags[verb] ?? 0)) verb++;
  return verb < last && tokens[verb + 1]?.kind !== 'mark' && !hasTag(FINITE_TAGS, tags[verb + 1] ?? 0);
}
