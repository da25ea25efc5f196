/** Right people, their roles, and the names of organisations and places. */
import type { EntityKind, Person } from '../../../analysis/analysis.ts';
import { type Counts, countsOf } from '../../counts.ts';
import { assign } from './assign.ts';
import { isNameOf, isSameRole, nameKey } from './compare.ts';
import type { Gold, GoldPerson } from './gold-article.ts';
import { areAside, type Prediction } from './prediction.ts';

/** Roles: of the people with roles in the gold, those with a right one among the roles found. */
export function scorePeople(gold: Gold, prediction: Prediction): { people: Counts; roles: Counts } {
  const found = prediction.analysis.people;
  const isPersonAside = ({ mentions }: Person): boolean => areAside(prediction, mentions);
  const pairs = assign(gold.people, found, (wanted, person) => {
    if (!isNameOf(wanted, person.name)) return 0;
    return (nameKey(person.name) === nameKey(wanted.name) ? 1 : 0.9) - (isPersonAside(person) ? 0.1 : 0);
  });
  const foundFor = new Map<GoldPerson, Person>(pairs);
  const matched = new Set(pairs.map(([, person]) => person));
  const wrong = found.filter((person) => !matched.has(person) && !isPersonAside(person));
  const withRoles = gold.people.filter(({ roles }) => roles.length > 0);
  const right = withRoles.filter((wanted) => hasRightRole(wanted, foundFor.get(wanted)));
  return {
    people: countsOf(pairs.length, pairs.length + wrong.length, gold.people.length),
    roles: countsOf(right.length, withRoles.length, withRoles.length),
  };
}

const hasRightRole = (wanted: GoldPerson, person: Person | undefined): boolean =>
  person?.roles.some((role) => wanted.roles.some((other) => isSameRole(role, other))) ?? false;

export function scoreNames(names: readonly string[], kind: EntityKind, prediction: Prediction): Counts {
  const wanted = new Set(names.map(nameKey));
  const entities = prediction.analysis.entities.filter(
    (entity) => entity.kind === kind && !areAside(prediction, entity.mentions),
  );
  const found = new Set(entities.map(({ name }) => nameKey(name)));
  return countsOf([...found].filter((name) => wanted.has(name)).length, found.size, wanted.size);
}
