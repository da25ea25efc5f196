import type { Quantity } from '../analysis.ts';
import type { Text } from '../sentences.ts';

export function findQuantities(_text: Text): Quantity[] {
  return [];
}
