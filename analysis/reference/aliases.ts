/** Second names in the same breath: `Mirko Santic alias Abu Nour`, `Georg Hell, von allen Schorsch genannt`. */
import { BEFORE_SECOND_NAME, BEHIND_SECOND_NAME } from '../../language/german/second-names.ts';
import { wordAt } from '../grammar/printed-words.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { Text } from '../tokens/sentences.ts';
import type { NamedPerson } from './namesakes.ts';

/** How many tokens may stand between the two names. */
const REACH = 8;

/** Joins people whom the text itself calls the same; the one named first keeps the entry and its fuller name; mentions in any order. */
export function joinAliases(text: Text, people: readonly NamedPerson[]): NamedPerson[] {
  const ownerOf = new Map<NameMention, NamedPerson>();
  for (const person of people) for (const mention of person.mentions) ownerOf.set(mention, person);
  const mentions = [...ownerOf.keys()].sort((a, b) => a.first - b.first);
  for (let index = 1; index < mentions.length; index++) {
    const [one, other] = [mentions[index - 1], mentions[index]];
    if (!one || !other || !isAlias(text, one, other)) continue;
    merge(ownerOf, ownerOf.get(one), ownerOf.get(other));
  }
  return [...new Set(ownerOf.values())];
}

function isAlias(text: Text, one: NameMention, other: NameMention): boolean {
  if (other.first - one.last > REACH) return false;
  for (let at = one.last; at < other.first; at++) {
    if (wordAt(text.tokens, at) === '.') return false;
    if (BEFORE_SECOND_NAME.has(wordAt(text.tokens, at))) return true;
  }
  return wordAt(text.tokens, one.last) === ',' && BEHIND_SECOND_NAME.has(wordAt(text.tokens, other.last));
}

function merge(ownerOf: Map<NameMention, NamedPerson>, person?: NamedPerson, alias?: NamedPerson): void {
  if (!person || !alias || person === alias) return;
  if (person.words.length === 1) person.words = alias.words;
  for (const mention of alias.mentions) {
    person.mentions.push(mention);
    ownerOf.set(mention, person);
  }
}
