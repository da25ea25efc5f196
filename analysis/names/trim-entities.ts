/** Sets the borders of a tagged organisation or place: `Der | Bundesgerichtshof`, `auf Instagram | Sympathien`. */
import { KINDS_OF_BODIES } from '../../language/german/bodies.ts';
import { NAMES_WITH_ARTICLE } from '../../language/german/organisations.ts';
import { DOUBLE_MARKS } from '../../language/german/quotation-marks.ts';
import { isCapital, isPlaceAdjective, wordAt } from '../grammar/printed-words.ts';
import { countLeading } from '../tokens/count-leading.ts';
import { LISTED } from '../tokens/lexicon/analyses.ts';
import { SINGULAR } from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';
import type { TaggedName } from './name-mention.ts';
import { isInitials, isOrganisation, isOrganisationHead } from './organisation-words.ts';
import { isFeminineRole, isRoleNoun } from './role-words.ts';

/** The `St` of `St. Gallen` */
const isSaintsAbbreviation = ({ tokens }: Text, at: number): boolean =>
  wordAt(tokens, at) === 'St' && wordAt(tokens, at + 1) === '.' && isCapital(wordAt(tokens, at + 2));

/** Organisations and places begin with a capital or a number and end with their line. @returns null where nothing is left */
export function trimEntity(text: Text, name: TaggedName): TaggedName | null {
  let { first } = name;
  while (first < name.last && !/^[\p{Lu}\d]|\p{Ll}\p{Lu}/u.test(wordAt(text.tokens, first))) first++;
  if (isOpeningArticle(text, first) && name.last - first > 1) first++;
  const last = beforeStrayNoun(text, first, endOfLine(text, first, name.last));
  if (first >= last || isDescription(text, first, last)) return null;
  // `St. Gallen` is one name; so is what the tagger takes for it alone.
  if (isSaintsAbbreviation(text, last - 1)) return { class: 'place', first, last: last + 2 };
  return isSaintsAbbreviation(text, first - 2)
    ? { ...name, first: first - 2, last }
    : { ...name, first, last };
}

/** `(gewinnt) auf Instagram | Sympathien`, `(ob) der Gang zum Obersten Gerichtshof | Sinn (hat)`: what stands behind a whole name by chance. */
function beforeStrayNoun(text: Text, first: number, last: number): number {
  const end = last - 1;
  const whole = wordAt(text.tokens, end - 1);
  const { noun = 0, origin = 0 } = text.forms[end] ?? {};
  const isEveryday = noun !== 0 && (origin & LISTED) !== 0;
  const stray = wordAt(text.tokens, end);
  if (!isEveryday || isOrganisationHead(stray) || isRoleNoun(stray) || stray === 'Frauen') return last;
  const isBehindName =
    end - first === 1 &&
    (noun & SINGULAR) === 0 &&
    !isPlaceAdjective(whole) &&
    text.forms[first]?.adjective === 0 &&
    (isOrganisation(whole) || isInitials(whole) || KINDS_OF_BODIES.test(wordAt(text.tokens, first - 1)));
  const isBehindBody = end - first === 2 && isOrganisationHead(whole) && text.forms[first]?.adjective !== 0;
  return isBehindName || isBehindBody ? end : last;
}

/** `Der | Bundesgerichtshof`: at the start of a sentence the article has its capital for nothing, save in `Die Linke`. */
function isOpeningArticle({ tokens, sentences }: Text, at: number): boolean {
  if (!/^(?:Der|Die|Das)$/.test(wordAt(tokens, at)) || NAMES_WITH_ARTICLE.has(wordAt(tokens, at + 1)))
    return false;
  const sentence = sentences[countLeading(sentences, ({ last }) => last <= at)];
  return at === sentence?.first || DOUBLE_MARKS.has(wordAt(tokens, at - 1));
}

/** `Thüringer Landesvorsitzende der Familienunternehmen` is somebody, not a body. */
function isDescription({ tokens }: Text, first: number, last: number): boolean {
  const noun = isPlaceAdjective(wordAt(tokens, first)) ? first + 1 : first;
  const isOfBody = noun + 2 < last && /^(?:der|des)$/.test(wordAt(tokens, noun + 1));
  const word = wordAt(tokens, noun);
  return isOfBody && isRoleNoun(word) && (isFeminineRole(word) || /ende[rn]?$/.test(word));
}

/** Where the line ends on which a name begins, or `last`. */
export function endOfLine(text: Text, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    const gap = text.article.text.slice(text.tokens[at - 1]?.end ?? 0, text.tokens[at]?.start ?? 0);
    if (gap.includes('\n')) return at;
  }
  return last;
}
