/** Roles of one among many: `einer der Kandidaten`, `eine der besten Trainerinnen Europas`, `gehört zu den erfahrensten Richtern`. */
import { isCapital, isDeterminer, wordAt } from '../../grammar/printed-words.ts';
import { isFeminineRole } from '../../names/role-words.ts';
import type { Text } from '../../tokens/sentences.ts';
import { isAttribute } from './attribute.ts';
import { endOfComplement } from './complement.ts';
import { isPersonNoun } from './person-noun.ts';
import type { PrintedRole, RoleSource } from './role-phrase.ts';

const MOST_ATTRIBUTES = 4;

/** `einer der Kandidaten`, `eine von vielen Ministerinnen`, as printed; null where no such phrase begins here. */
export function oneOf(text: Text, start: number, limit: number, source: RoleSource): PrintedRole | null {
  const { tokens } = text;
  if (!/^(?:einer?|eines)$/.test(wordAt(tokens, start)) || !/^(?:der|von)$/.test(wordAt(tokens, start + 1)))
    return null;
  const noun = pluralNounAt(text, start + 2, limit);
  if (noun < 0) return null;
  const last = endOfComplement(text, noun + 1, limit);
  const role = text.article.text.slice(tokens[start]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  return { role, first: start, last, source };
}

/** `gehört | zu den erfahrensten Richtern des Landes` makes a `Richter`. */
export function memberOf(text: Text, start: number, limit: number): PrintedRole | null {
  const { tokens, lexicon } = text;
  const zu = wordAt(tokens, start) === 'zu' && wordAt(tokens, start + 1) === 'den';
  const noun = zu ? pluralNounAt(text, start + 2, limit) : -1;
  if (noun < 0) return null;
  const printed = wordAt(tokens, noun);
  const role = isFeminineRole(printed) ? printed.replace(/nen$/, '') : lexicon.lemma(printed, 'noun');
  return role ? { role, first: start, last: noun + 1, source: 'predicate' } : null;
}

/** Index of the person noun behind attributes; -1 where there is none. */
function pluralNounAt(text: Text, start: number, limit: number): number {
  let at = start;
  while (at < limit && at - start < MOST_ATTRIBUTES && isModifier(text, at)) at++;
  const word = wordAt(text.tokens, at);
  const isPlural = /innen$/.test(word) ? isFeminineRole(word) : isPersonNoun(text, at);
  return at < limit && isPlural ? at : -1;
}

const isModifier = (text: Text, at: number): boolean =>
  isAttribute(text, at) || isDeterminer(wordAt(text.tokens, at)) || isPlaceName(text, at);

/** `der Wiener Anwälte` */
const isPlaceName = ({ tokens }: Text, at: number): boolean =>
  isCapital(wordAt(tokens, at)) && /\p{Ll}er$/u.test(wordAt(tokens, at)) && isCapital(wordAt(tokens, at + 1));
