/** The gender that the text shows: by address, by a feminine role, by the given name. */
import { GENDER_OF_ADDRESS } from '../../language/german/address.ts';
import type { Gender } from '../analysis.ts';
import { genderOfGivenName } from '../names/name-lists.ts';
import { isFeminineRole, isRoleNoun } from '../names/role-words.ts';
import type { Text } from '../tokens/sentences.ts';
import type { NamedPerson } from './namesakes.ts';
import type { PrintedRole } from './roles/role-phrase.ts';

export function genderOf(text: Text, person: NamedPerson, roles: readonly PrintedRole[]): Gender {
  return (
    addressed(text, person) ??
    byRole(text, roles, true) ??
    byGivenName(person) ??
    byRole(text, roles, false) ??
    'unknown'
  );
}

function addressed(text: Text, person: NamedPerson): Gender | null {
  for (const { first } of person.mentions) {
    const gender = GENDER_OF_ADDRESS.get(text.tokens[first - 1]?.text ?? '');
    if (gender) return gender;
  }
  return null;
}

/** `Ministerin` tells a woman for certain; `Minister` a man only where nothing else speaks against it. */
function byRole(text: Text, roles: readonly PrintedRole[], feminine: boolean): Gender | null {
  for (const { first, last } of roles) {
    for (let at = first; at < last; at++) {
      const word = text.tokens[at]?.text ?? '';
      if (!isRoleNoun(word)) continue;
      if (isFeminineRole(word)) return feminine ? 'female' : null;
      if (!feminine) return 'male';
      break;
    }
  }
  return null;
}

function byGivenName(person: NamedPerson): Gender | null {
  const given = person.words.length > 1 ? person.words.slice(0, -1) : person.words;
  for (const name of given) {
    const gender = genderOfGivenName(name);
    if (gender !== 'unknown') return gender;
  }
  return null;
}
