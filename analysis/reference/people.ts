/** Gathers the people of an article: who is named, with which roles, and every mention of theirs. */

import type { Gender, Mention, Person } from '../analysis.ts';
import { addAll } from '../long-lists.ts';
import type { NameMention } from '../names/name-mention.ts';
import { countLeading } from '../tokens/count-leading.ts';
import type { Text } from '../tokens/sentences.ts';
import { feminineOf } from './dictionary-form.ts';
import { genderOf } from './gender.ts';
import { joinNames } from './join-names.ts';
import { indexByToken, type NameAt, sentenceNumbers } from './name-index.ts';
import { findNameless } from './nameless.ts';
import type { NamedPerson } from './namesakes.ts';
import { withoutCredits } from './not-involved.ts';
import { particularsOf } from './particulars.ts';
import { isPerson } from './person-evidence.ts';
import { linkPronouns, type Naming } from './pronouns.ts';
import { type ChooseAntecedent, linkRoleReferences } from './role-references.ts';
import { rolesInOrder } from './roles/order-roles.ts';
import type { PrintedRole } from './roles/role-phrase.ts';
import { rolesAfter } from './roles/roles-after.ts';
import { rolesBefore } from './roles/roles-before.ts';
import { rolesOfReference } from './roles/roles-by-verb.ts';

interface Draft {
  readonly name: string;
  readonly roles: PrintedRole[];
  readonly gender: Gender;
  readonly affiliation: string | null;
  age: number | null;
  readonly named: readonly number[];
  readonly mentions: Mention[];
  readonly references: Mention[];
}

/** @param choose for training, which looks on */
export function gatherPeople(text: Text, names: readonly NameMention[], choose?: ChooseAntecedent): Person[] {
  const nameAt = indexByToken(names);
  const sentenceOf = sentenceNumbers(text);
  const drafts = joinNames(text, withoutCredits(text, names, sentenceOf)).flatMap((named) => {
    const roles = rolesOf(text, named, nameAt, sentenceOf);
    return isPerson(text, named, roles, sentenceOf) ? [draftOf(text, named, roles, nameAt)] : [];
  });
  const taken = new Uint8Array(text.tokens.length);
  for (const { roles } of drafts) for (const { first, last } of roles) taken.fill(1, first, last);
  linkRoleReferences(text, drafts, { nameAt, taken, sentenceOf }, choose);
  linkPronouns(
    text,
    namingsOf(text, drafts, (at) => taken[at] === 1 || nameAt(at) !== undefined),
  );
  for (const draft of drafts) addAll(draft.roles, rolesOfReferences(text, draft, nameAt, sentenceOf));
  return drafts.map((draft, index) => personOf(text, draft, index));
}

export function rolesOf(
  text: Text,
  named: NamedPerson,
  nameAt: NameAt,
  sentenceOf: Int32Array,
): PrintedRole[] {
  return named.mentions.flatMap((mention) => {
    const sentence = text.sentences[sentenceOf[mention.first] ?? -1];
    if (!sentence) return [];
    return [
      ...rolesBefore(text, mention, named.words.at(-1) ?? '', { nameAt, floor: sentence.first }),
      ...rolesAfter(text, mention, sentence, nameAt),
    ];
  });
}

/** What is said of somebody by a pronoun or a description: `Sie ist Tänzerin`. */
function rolesOfReferences(
  text: Text,
  { references }: Draft,
  nameAt: NameAt,
  sentenceOf: Int32Array,
): PrintedRole[] {
  return references.flatMap(({ span }) => {
    const first = countLeading(text.tokens, ({ start }) => start < span.start);
    const last = countLeading(text.tokens, ({ start }) => start < span.end);
    const limit = text.sentences[sentenceOf[first] ?? -1]?.last ?? last;
    return rolesOfReference(text, { first, last }, limit, nameAt);
  });
}

function draftOf(text: Text, named: NamedPerson, roles: PrintedRole[], nameAt: NameAt): Draft {
  return {
    name: named.words.join(' '),
    roles,
    gender: genderOf(text, named, roles),
    ...particularsOf(text, named.mentions, nameAt),
    named: named.mentions.map(({ first }) => first),
    mentions: named.mentions.map(({ span }) => ({ span, kind: 'name' })),
    references: [],
  };
}

function personOf(text: Text, draft: Draft, index: number): Person {
  const { age, affiliation } = draft;
  const mentions = [...draft.mentions, ...draft.references].sort((a, b) => a.span.start - b.span.start);
  return {
    id: `person-${index + 1}`,
    name: draft.name,
    gender: draft.gender,
    roles: rolesInOrder(draft.roles).map((role) =>
      draft.gender === 'female' ? feminineOf(role, text.lexicon) : role,
    ),
    ...(age === null ? {} : { age }),
    ...(affiliation === null ? {} : { affiliation }),
    mentions,
    weight: 0,
  };
}

/** Names, references and those without a name, in the order of the text, for the pronouns behind them. */
function namingsOf(text: Text, drafts: readonly Draft[], isNamed: (at: number) => boolean): Naming[] {
  const named = drafts.flatMap(({ mentions, references, gender }) =>
    [...mentions, ...references].map(({ span }) => ({ start: span.start, gender, mentions: references })),
  );
  const meant = new Set(drafts.flatMap(({ references }) => references.map(({ span }) => span.end)));
  const isTaken = (at: number): boolean => isNamed(at) || meant.has(text.tokens[at]?.end ?? 0);
  const nameless = findNameless(text, isTaken).map((one) => ({ mentions: [], ...one }));
  return [...named, ...nameless].sort((a, b) => a.start - b.start);
}
