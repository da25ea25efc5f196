/** Roles that open a sentence whose subject, the name, stands behind the verb: `Neue Trainerin wird Lea Holm.`, `Als Zeuge sagte Bernd H. aus.` */
import { TIME_NOUNS } from '../../../language/german/calendar.ts';
import { PREPOSITIONS } from '../../../language/german/closed-classes.ts';
import { ADVERBS_BEFORE_ROLES, COPULAR_VERBS, VERBS_OF_APPOINTMENT } from '../../../language/german/roles.ts';
import { isCapital, wordAt } from '../../grammar/printed-words.ts';
import { FINITE_TAGS } from '../../grammar/tag-sets.ts';
import { FINITE } from '../../tokens/lexicon/morphology.ts';
import type { Text } from '../../tokens/sentences.ts';
import { hasTag } from '../../tokens/tagger/tags.ts';
import type { NameAt } from '../name-index.ts';
import { isAttribute } from './attribute.ts';
import { isPlain, type PrintedRole, phraseAt } from './role-phrase.ts';

/** Tokens between a copula and the name behind it. */
const LONGEST_TIME = 3;
/** Tokens between a verb and its participle: `wurde Karl Huber … gewählt`. */
const REACH_OF_PARTICIPLE = 12;

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

/** `Als Zeuge | sagte`, `Zum Obmann | wurde … gewählt`, but not `Zum Trainer | kam` */
function opensWithRole({ tokens }: Text, verb: number, floor: number): boolean {
  const opening = wordAt(tokens, floor);
  if (!/^zu[mr]$/i.test(opening)) return /^als$/i.test(opening);
  for (let at = verb; at < verb + REACH_OF_PARTICIPLE && !/^[.;:]$/.test(wordAt(tokens, at)); at++)
    if (VERBS_OF_APPOINTMENT.test(wordAt(tokens, at))) return true;
  return false;
}

/** Index of the verb in front of adverbs: `fungiert | weiterhin Eva Holm`, `wurde | am Mittwoch Eva Holm`, `wählte | der Senat Eva Holm`. */
export function verbBefore(text: Text, end: number, floor: number): number {
  const { tokens } = text;
  let at = end;
  for (;;) {
    const word = wordAt(tokens, at);
    if (at > floor && ADVERBS_BEFORE_ROLES.has(word)) at--;
    else if (TIME_NOUNS.test(word) && PREPOSITIONS.has(wordAt(tokens, at - 1))) at -= 2;
    else if (TIME_NOUNS.test(word) && PREPOSITIONS.has(wordAt(tokens, at - 2))) at -= 3;
    else if (at - 2 > floor && isElectingBody(text, at)) return at - 2;
    else return Math.max(at, floor);
  }
}

/** The `der Senat` of `Zur Rektorin wählte | der Senat` */
const isElectingBody = ({ tokens, tags }: Text, noun: number): boolean =>
  /^(?:der|die|das)$/.test(wordAt(tokens, noun - 1)) &&
  isCapital(wordAt(tokens, noun)) &&
  VERBS_OF_APPOINTMENT.test(wordAt(tokens, noun - 2)) &&
  hasTag(FINITE_TAGS, tags[noun - 2] ?? 0);

/** `Als Zeuge sagte Bernd H. aus.`, `Zum Obmann wurde Karl Huber gewählt.` */
export function openedByAs(text: Text, verb: number, floor: number, nameAt: NameAt): PrintedRole[] {
  if (!opensWithRole(text, verb, floor) || ((text.forms[verb]?.verb ?? 0) & FINITE) === 0) return [];
  if (isCapital(wordAt(text.tokens, verb)) || isAttribute(text, verb)) return [];
  const isAs = /^als$/i.test(wordAt(text.tokens, floor));
  const role = phraseAt(text, { first: isAs ? floor + 1 : floor, last: verb }, nameAt, 'as');
  // `Als Kind am Schulweg wurde Eva Holm entführt.`
  return role && role.last === verb && !isPlain(role) ? [role] : [];
}
