/** A person's roles as they are shown: the main one first, none that another says more fully. */
import { PLAIN_PEOPLE, TO_SOMEBODY } from '../../../language/german/roles.ts';
import { type PrintedRole, ROLE_SOURCES } from './role-phrase.ts';

/** @returns what is said in apposition before what is predicated, referred to or only hinted at; within each in the text's order */
export function rolesInOrder(printed: readonly PrintedRole[]): string[] {
  const ordered = [...printed].sort(
    (a, b) => ROLE_SOURCES.indexOf(a.source) - ROLE_SOURCES.indexOf(b.source) || a.first - b.first,
  );
  const roles = [...new Set(ordered.map(({ role }) => role))].filter((role) => !PLAIN_PEOPLE.has(role));
  const fullest = roles.filter((role) => !roles.some((other) => saysMore(other, role)));
  return [...fullest.filter((role) => !isRelative(role)), ...fullest.filter(isRelative)];
}

/** `Vorgänger`, `ihr Kollege`: says what somebody is to another, and nothing where it does not say to whom. */
const isRelative = (role: string): boolean => {
  const noun = role.split(' ').at(-1) ?? '';
  return TO_SOMEBODY.test(noun);
};

/** `Leiter des Bauamts` says more than `Leiter`, `US-Präsident` more than `Präsident`. */
function saysMore(other: string, role: string): boolean {
  if (other.length <= role.length) return false;
  const isPart = other.startsWith(`${role} `) || other.endsWith(` ${role}`) || other.endsWith(`-${role}`);
  return isPart;
}
