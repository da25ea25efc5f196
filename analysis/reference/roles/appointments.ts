/** Offices that somebody is put into or gives up: `wurde zum Minister ernannt`, `legte sein Amt als Bürgermeister zurück`. */
import { NOUNS_OF_OFFICE, VERBS_OF_APPOINTMENT } from '../../../language/german/roles.ts';
import { wordAt } from '../../grammar/printed-words.ts';
import type { Text } from '../../tokens/sentences.ts';
import type { NameAt } from '../name-index.ts';
import { type PrintedRole, phraseAt } from './role-phrase.ts';

/** Tokens between a name and what it is appointed to, or what it gives up. */
const REACH = 12;
/** Tokens of the phrase in front of its participle. */
const REACH_OF_PARTICIPLE = 12;

/** @param start index behind the name @param limit index behind the sentence */
export function appointments(text: Text, start: number, limit: number, nameAt: NameAt): PrintedRole[] {
  const { tokens } = text;
  for (let at = start; at < Math.min(limit, start + REACH); at++) {
    const word = wordAt(tokens, at);
    if (/^[,.;:„“"»«–]$/.test(word) || nameAt(at)?.class === 'person') return [];
    if (/^zu[mr]$/.test(word)) return appointedTo(text, at, limit, nameAt);
    if (/^(?:sein|seine|seinem|ihr|ihre|ihrem|ihrer|seiner)$/.test(word) && isOfficeBefore(text, at + 1))
      return one(phraseAt(text, { first: at + 3, last: limit }, nameAt, 'as'));
  }
  return [];
}

/** `Amt | als`, `Arbeit | als` */
const isOfficeBefore = ({ tokens }: Text, at: number): boolean =>
  NOUNS_OF_OFFICE.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'als';

/** `zum neuen Premierminister des Landes | ernannt` */
function appointedTo(text: Text, at: number, limit: number, nameAt: NameAt): PrintedRole[] {
  const role = phraseAt(text, { first: at, last: limit }, nameAt, 'predicate');
  if (!role) return [];
  for (let next = role.last; next < Math.min(limit, role.last + REACH_OF_PARTICIPLE); next++) {
    if (VERBS_OF_APPOINTMENT.test(wordAt(text.tokens, next))) return [role];
    if (/^[,.;:]$/.test(wordAt(text.tokens, next))) break;
  }
  return [];
}

const one = (role: PrintedRole | null): PrintedRole[] => (role ? [role] : []);
