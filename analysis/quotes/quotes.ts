import type { Entity, Person, Quote } from '../analysis.ts';
import type { Text } from '../sentences.ts';

export function findQuotes(_text: Text, _people: readonly Person[], _entities: readonly Entity[]): Quote[] {
  return [];
}
