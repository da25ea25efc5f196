/** Words by which the first main clause of a sentence leans on the one before it: "Die Stadträtin wies zudem auf die Kosten hin". */
import { BEHIND_ANNOUNCED, LEANING_ADVERBS, POINTING_ADVERBS } from '../../language/german/anaphora.ts';
import { DOUBLE_MARKS } from '../../language/german/quotation-marks.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { COORDINATOR_TAGS, FINITE_TAGS, PREPOSITION_TAGS, SUBORDINATOR_TAGS } from '../grammar/tag-sets.ts';
import { INFLECTED } from '../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { hasTag } from '../tokens/tagger/tags.ts';

type Range = Pick<Sentence, 'first' | 'last'>;

const ENDS_CLAUSE = /^[,;:–—-]$/;

/** Up to where another clause or a quotation begins, and behind the verb of the main clause. */
export function leansInClause(text: Text, { first, last }: Range): boolean {
  if (leansFrom(text, first + 1, { first, last })) return true;
  // "Sollte | das nicht gelingen"
  if (hasTag(FINITE_TAGS, text.tags[first] ?? 0) && isDasAlone(text, first + 1)) return true;
  const verb = mainVerb(text, { first, last });
  return verb > 0 && (leansFrom(text, verb + 1, { first, last }) || isDasAlone(text, verb + 1));
}

function leansFrom(text: Text, start: number, { first, last }: Range): boolean {
  const { tokens, tags } = text;
  // "In Graz traten dort …" has said where.
  let hasPlace = hasTag(PREPOSITION_TAGS, tags[first] ?? 0);
  for (let at = start; at < last; at++) {
    const word = wordAt(tokens, at);
    if (ENDS_CLAUSE.test(word) || DOUBLE_MARKS.has(word)) return false;
    // "Beide stimmten | dagegen."
    if (word === 'dagegen' && /^[.,!?]$/.test(wordAt(tokens, at + 1))) continue;
    if (isLeaningAdverb(text, at) || isOpenPlace(text, at, hasPlace)) return true;
    if (POINTING_ADVERBS.has(word) && !isAnnouncing(text, at, last)) return true;
    hasPlace ||= hasTag(PREPOSITION_TAGS, tags[at] ?? 0);
    if (hasTag(COORDINATOR_TAGS, tags[at] ?? 0)) return false;
  }
  return false;
}

/** "jedoch"; "darüber hinaus" */
const isLeaningAdverb = ({ tokens }: Text, at: number): boolean =>
  LEANING_ADVERBS.has(wordAt(tokens, at)) ||
  (wordAt(tokens, at) === 'darüber' && wordAt(tokens, at + 1) === 'hinaus');

/** "Den Großteil zahlen | hier die Gemeinden"; not "die Optik | hier in der Ukraine". */
const isOpenPlace = ({ tokens, tags }: Text, at: number, hasPlace: boolean): boolean =>
  /^(?:dort|hier)$/.test(wordAt(tokens, at)) && !hasPlace && !hasTag(PREPOSITION_TAGS, tags[at + 1] ?? 0);

/**
 * "Sie wies darauf hin, | dass", "Er rief dazu auf, | das Bad zu bauen", "machte kein Hehl daraus: | …": what it points at follows.
 * Behind a verb it does not: "Nachdem ein Video davon erschienen war, | versprach die Stadt, es zu löschen".
 */
export function isAnnouncing({ tokens, tags }: Text, at: number, last: number): boolean {
  let border = at + 1;
  while (border < last && !/^[,:]$/.test(wordAt(tokens, border))) border++;
  if (border === at + 1 || BEHIND_ANNOUNCED.has(wordAt(tokens, border + 1))) return true;
  for (let next = border + 1; next < last && !hasTag(FINITE_TAGS, tags[next] ?? 0); next++)
    if (isZu(wordAt(tokens, next))) return true;
  return false;
}

/** "zu bauen", "anzufertigen" */
const isZu = (word: string): boolean =>
  word === 'zu' || (word.indexOf('zu') > 1 && word.endsWith('n') && !isCapital(word));

/**
 * Index of the finite verb of the main clause, behind what is coordinated, an apposition or a subordinate clause in front:
 * "Malloth, Obmann des Verbands, | hatte", "Da niemand da ist, | sind"; -1 where marks or a relative clause stand between.
 */
function mainVerb({ tokens, tags }: Text, { first, last }: Range): number {
  const isFronted = hasTag(SUBORDINATOR_TAGS, tags[first] ?? 0);
  for (let at = first + 1; at < last; at++) {
    const word = wordAt(tokens, at);
    if (/^[;:–—]$/.test(word) || DOUBLE_MARKS.has(word)) return -1;
    if (!isFronted && hasTag(SUBORDINATOR_TAGS, tags[at] ?? 0)) return -1;
    const isVerb = hasTag(FINITE_TAGS, tags[at] ?? 0);
    if (isVerb && (!isFronted || wordAt(tokens, at - 1) === ',')) return at;
  }
  return -1;
}

/** "Sei | das wenig hilfreich", "Gilt | dies für alle"; not "sei das Bad", "sei das neue Bad", "war das, was". */
function isDasAlone({ tokens, forms }: Text, at: number): boolean {
  const next = wordAt(tokens, at + 1);
  const isAdjective = ((forms[at + 1]?.adjective ?? 0) & INFLECTED) !== 0;
  const isBeforeNoun = /en?$/.test(next) && isCapital(wordAt(tokens, at + 2));
  const isArticle = isCapital(next) || tokens[at + 1]?.kind !== 'word' || isAdjective || isBeforeNoun;
  return /^(?:das|dies)$/.test(wordAt(tokens, at)) && !isArticle;
}
