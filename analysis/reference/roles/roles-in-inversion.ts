/** Roles that open a sentence whose subject, the name, stands behind the verb: `Neue Trainerin wird Lea Holm.`, `Als Zeuge sagte Bernd H. aus.` */
import { TIME_NOUNS } from '../../../language/german/calendar.ts';
import { ADVERBS_BEFORE_ROLES, COPULAR_VERBS } from '../../../language/german/roles.ts';
import { isCapital, wordAt } from '../../grammar/printed-words.ts';
import { FINITE } from '../../tokens/lexicon/morphology.ts';
import type { Text } from '../../tokens/sentences.ts';
import type { NameAt } from '../name-index.ts';
import { isAttribute } from './attribute.ts';
import { isPlain, type PrintedRole, phraseAt } from './role-phrase.ts';

/** Tokens between a copula and the name behind it. */
const LONGEST_TIME = 3;

/** Index of the copula in front of a name: `wird | Karl Huber`, `wird 2027 | …`, `ist ab Sommer | …`; -1 where there is none. */
export function copulaBefore({ tokens }: Text, end: number, floor: number): number {
  for (let at = end; at >= Math.max(floor, end - LONGEST_TIME); at--) {
    const word = wordAt(tokens, at);
    if (COPULAR_VERBS.has(word)) return at;
    const isTime =
      tokens[at]?.kind === 'number' ||
      ADVERBS_BEFORE_ROLES.has(word) ||
      TIME_NOUNS.test(word) ||
      /^(?:ab|seit|von|im|am|ein|eine|Sommer|Herbst|Winter|Frühling)$/.test(word);
    if (!isTime) return -1;
  }
  return -1;
}

/** `Der letzte Prediger im Tal, der das konnte, war Josef Brandl.`, `Neue Trainerin wird Lea Holm.` */
export function asSubject(text: Text, copula: number, floor: number, nameAt: NameAt): PrintedRole[] {
  const role = phraseAt(text, { first: floor, last: copula }, nameAt, 'predicate');
  if (role && wordAt(text.tokens, role.last) === 'und') {
    const others = asSubject(text, copula, role.last + 1, nameAt);
    return others.length > 0 ? [role, ...others] : [];
  }
  const isRelative =
    role && wordAt(text.tokens, role.last) === ',' && wordAt(text.tokens, copula - 1) === ',';
  return role && (role.last === copula || isRelative) ? [role] : [];
}

/** `Als Zeuge sagte Bernd H. aus.` */
export function openedByAs(text: Text, verb: number, floor: number, nameAt: NameAt): PrintedRole[] {
  if (!/^als$/i.test(wordAt(text.tokens, floor)) || ((text.forms[verb]?.verb ?? 0) & FINITE) === 0) return [];
  if (isCapital(wordAt(text.tokens, verb)) || isAttribute(text, verb)) return [];
  const role = phraseAt(text, { first: floor + 1, last: verb }, nameAt, 'as');
  // `Als Kind am Schulweg wurde Eva Holm entführt.`
  return role && role.last === verb && !isPlain(role) ? [role] : [];
}
