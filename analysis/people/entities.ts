import type { Entity } from '../analysis.ts';
import type { Text } from '../sentences.ts';
import type { NameMention } from './names.ts';

export function findEntities(_text: Text, _names: readonly NameMention[]): Entity[] {
  return [];
}
