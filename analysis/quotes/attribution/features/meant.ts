/**
 * Whom the people's own resolution takes a pronoun or a description for: "erklärte der 24-Jährige" is hardly anybody else's than his who is
 * known to be 24; and "die Zeugin" is no judge of whom nothing says that she is a witness.
 */

import { PLAIN_PEOPLE } from '../../../../language/german/roles.ts';
import { AGED } from '../../../../language/german/sources.ts';
import { textAt, type Words } from '../../../grammar/parse-words.ts';
import { isPartInScene } from '../../../reference/antecedent-signs.ts';
import type { Voice } from '../../voices.ts';
import type { Link } from '../candidate.ts';
import type { Value } from '../value.ts';

export function meantOf(words: Words, link: Link, voice: Voice | null): Value {
  if (!voice || (link.kind !== 'role' && link.kind !== 'pronoun' && link.kind !== 'itself')) return null;
  if (link.kind === 'role' && voice.person && link.meant === 'nobody')
    return [link.kind, partOf(textAt(words, voice.printed.coreLast - 1)), voice.person.roles.length > 0];
  return [link.kind, link.meant];
}

/** What a description without a name tells: an age, a part that many may have, or more. */
function partOf(noun: string): 'age' | 'part' | 'more' {
  if (AGED.test(noun)) return 'age';
  return PLAIN_PEOPLE.has(noun) || isPartInScene(noun) ? 'part' : 'more';
}
