/** How a description fits the roles that are known of somebody. */
import type { Person } from '../../analysis.ts';
import { isKindOf, roleHead } from '../../names/role-words.ts';
import { isNoOfficer, isOfficerInCourt } from '../../reference/parts-in-court.ts';
import type { Link } from './candidate.ts';

/** @param noun of the description @param person whom it may mean; null: somebody without a name @param holder who is known by that role */
export function roleMatch(noun: string, person: Person | null, holder: Person | null): Link['role'] {
  if (!person) return 'noun';
  if (person !== holder) return isOfKind(noun, person.roles) ? 'kind' : 'none';
  const lower = noun.toLowerCase();
  if (person.roles.some((role) => role.toLowerCase().includes(lower))) return 'noun';
  return roleHead(noun) ? 'head' : 'none';
}

const isOfKind = (noun: string, roles: readonly string[]): boolean =>
  roles.some((role) => role.split(' ').some((word) => isKindOf(noun, word)));

/**
 * Whom a description cannot mean for what somebody does: the head of another party, and neither "die Verletzte" nor "der 39-Jährige" is
 * the judge.
 */
export const cannotBeCalled = (noun: string, roles: readonly string[]): boolean =>
  holdsOtherOffice(noun, roles) ||
  (isNoOfficer(noun) && roles.some((role) => role.split(' ').some(isOfficerInCourt)));

/** "der NEOS-Chef" is not the "SPÖ-Landeschef": what stands before the hyphen differs. */
function holdsOtherOffice(noun: string, roles: readonly string[]): boolean {
  const first = firstPart(noun);
  if (!first) return false;
  const parts = roles.flatMap((role) => role.split(' ')).filter((word) => roleHead(word) === roleHead(noun));
  const others = parts.map(firstPart).filter((part) => part !== null);
  return others.length > 0 && !others.includes(first);
}

const firstPart = (noun: string): string | null =>
  noun.includes('-') ? noun.slice(0, noun.indexOf('-')) : null;
