import type { Person, Quote } from '../analysis.ts';
import type { Text } from '../sentences.ts';
import type { NameMention } from './names.ts';

export function gatherPeople(_text: Text, _names: readonly NameMention[]): Person[] {
  return [];
}

export function weighPeople(_text: Text, people: readonly Person[], _quotes: readonly Quote[]): Person[] {
  return [...people];
}
