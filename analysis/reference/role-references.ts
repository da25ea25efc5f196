/**
 * `der Kreml-Chef`, `die Ministerin`, `der 31-Jährige`: a definite noun without a name stands for somebody named elsewhere, for
 * - the one person who holds the role here (`die Ministerin` with two of them in the article stands for nobody),
 * - or somebody near of whom it tells a role (`role-antecedents.ts`).
 */
import { BODIES_BY_THEMSELVES, KIN, PLAIN_PEOPLE } from '../../language/german/roles.ts';
import type { Mention } from '../analysis.ts';
import { wordAt } from '../grammar/printed-words.ts';
import { isFeminineRole, roleHead } from '../names/role-words.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import type { Named } from './antecedent-signs.ts';
import { ageOf, type DefiniteRole, definiteRoleAt, isAged } from './definite-role.ts';
import { dictionaryForm } from './dictionary-form.ts';
import type { NameAt } from './name-index.ts';
import { agrees, RoleAntecedents } from './role-antecedents.ts';
import { isPersonNoun } from './roles/person-noun.ts';
import type { PrintedRole } from './roles/role-phrase.ts';

/** What is known of a person when references are looked for; roles and references grow. */
export interface Holder extends Named {
  readonly roles: PrintedRole[];
  readonly references: Mention[];
  /** In years, as far as the text has told. */
  age: number | null;
}

/** What is known of each token. */
interface ByToken {
  readonly nameAt: NameAt;
  /** 1 where it belongs to a role that stands at a name. */
  readonly taken: Uint8Array;
  /** Number of its sentence. */
  readonly sentenceOf: Int32Array;
}

/** Whom a description means that nobody is known to hold; training looks on. */
export type ChooseAntecedent = (
  antecedents: RoleAntecedents<Holder>,
  role: DefiniteRole,
  index: number,
  isHeld: boolean,
) => Holder | null;

/** @param holders in the order in which they are first named */
export function linkRoleReferences(
  text: Text,
  holders: readonly Holder[],
  { nameAt, taken, sentenceOf }: ByToken,
  choose: ChooseAntecedent = (antecedents, role, index, isHeld) => antecedents.of(role, index, isHeld),
): void {
  const byNoun = indexRoles(text, holders);
  const antecedents = new RoleAntecedents(text, holders, sentenceOf);
  // `den Versorger Westwerk`: what has a name behind it is named by it.
  const isNamed = (at: number): boolean => /^(?:person|organisation)$/.test(nameAt(at + 1)?.class ?? '');
  const isFree = (at: number): boolean => !taken[at] && !nameAt(at) && !isNamed(at);
  text.sentences.forEach((sentence, index) => {
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      const role = definiteRoleAt(text, at, sentence.first);
      if (!role || !isFree(at) || isBesideName(text, role, nameAt)) continue;
      const held = isAged(role) ? holderOfAge(holders, role) : holderOf(byNoun, role);
      const isNew = held === null && !byNoun.has(keyOf(role.word));
      const holder = held ?? choose(antecedents, role, index, !isNew);
      if (!holder || !agrees(holder, role) || isNamedInClause(text, holder, role, sentence)) continue;
      antecedents.add(at, holder);
      link(text, holder, role, held === null);
      if (isNew && !isAged(role)) enter(byNoun, keyOf(role.word), holder);
    }
  });
}

/** `der Leiter des Amts, Eva Holm,`, `Eva Holm, die Leiterin des Amts`: whoever is named beside it is meant, or nobody. */
function isBesideName(text: Text, { first, end }: DefiniteRole, nameAt: NameAt): boolean {
  const { tokens } = text;
  const behind = wordAt(tokens, end) === ',' ? startOfApposed(text, end + 1, nameAt) : end;
  const before = wordAt(tokens, first - 2) === ',' ? first - 3 : -1;
  return nameAt(behind)?.class === 'person' || (before >= 0 && nameAt(before)?.class === 'person');
}

/** `Der Baggerführer, | ein Portugiese namens Rui, …`, `Der Befehlshaber der Armee, | General Rui, …`: index of the name in the phrase between two commas; of its start where none is there. */
function startOfApposed(text: Text, start: number, nameAt: NameAt): number {
  const { tokens } = text;
  if (!ARTICLES.test(wordAt(tokens, start)) && !isPersonNoun(text, start)) return start;
  for (let at = start; at < start + LONGEST_APPOSED; at++) {
    if (nameAt(at)?.class === 'person') return at;
    if (ENDS_CLAUSE.test(wordAt(tokens, at))) break;
  }
  return start;
}

const LONGEST_APPOSED = 8;
const ARTICLES = /^(?:der|die|ein|eine)$/;

/** `Der Eigentümerin ließ Holm ausrichten, …`, `Holm und der Trainer`: who is named in the same clause is somebody else. */
function isNamedInClause(
  { tokens }: Text,
  { named }: Holder,
  { first, end }: DefiniteRole,
  { first: floor, last }: Sentence,
): boolean {
  let from = first;
  while (from > floor && !ENDS_CLAUSE.test(wordAt(tokens, from - 1))) from--;
  let to = end;
  while (to < last && !ENDS_CLAUSE.test(wordAt(tokens, to))) to++;
  return named.some((at) => at >= from && at < to);
}

const ENDS_CLAUSE = /^[,.;:!?–()„“"»«]$/;

function link(text: Text, holder: Holder, role: DefiniteRole, namesRole: boolean): void {
  const { first, noun, end } = role;
  const span = { start: text.tokens[first]?.start ?? 0, end: text.tokens[noun]?.end ?? 0 };
  holder.references.push({ span, kind: 'role' });
  holder.age ??= ageOf(role);
  if (!namesRole || isAged(role) || !saysWhatSomebodyIs(role)) return;
  holder.roles.push({ role: roleAsPrinted(text, role), first, last: end, source: 'reference' });
}

/** `der Mann`, `die Tochter` (whose?) and `der Betriebsrat des Werks` (all of it?) say nothing of what somebody is. */
const saysWhatSomebodyIs = ({ word, noun, end }: DefiniteRole): boolean =>
  !PLAIN_PEOPLE.has(word) && !(KIN.test(word) && end === noun + 1) && !BODIES_BY_THEMSELVES.test(word);

/** `dem langjährigen Obmann des Vereins` → `langjähriger Obmann des Vereins` */
export function roleAsPrinted(text: Text, { first, noun, end, determiner }: DefiniteRole): string {
  const words = Array.from({ length: noun + 1 - first }, (_, i) => wordAt(text.tokens, first + i));
  const complement = text.article.text.slice(text.tokens[noun]?.end ?? 0, text.tokens[end - 1]?.end ?? 0);
  return dictionaryForm(words, determiner, text.lexicon) + complement;
}

/** The one whose age the text has told, in front of the reference. */
function holderOfAge(holders: readonly Holder[], role: DefiniteRole): Holder | null {
  const age = ageOf(role);
  const [holder, second] = holders.filter(
    (one) => one.age === age && (one.named[0] ?? 0) < role.first && agrees(one, role),
  );
  return holder && !second ? holder : null;
}

/** The one who holds the role, as far as the text has told. */
function holderOf(byNoun: ReadonlyMap<string, ReadonlySet<Holder>>, role: DefiniteRole): Holder | null {
  const [holder, second] = byNoun.get(keyOf(role.word)) ?? [];
  const isNamed = (one: Holder | undefined) => one && (one.named[0] ?? 0) < role.first;
  return holder && isNamed(holder) && !isNamed(second) ? holder : null;
}

/** A noun without its ending, masculine and feminine apart: `Präsidenten` is looked up as `Präsident`. */
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  const head = roleHead(word) ?? '';
  const at = lower.lastIndexOf(head);
  return `${isFeminineRole(word) ? 'f' : 'm'}:${at < 0 ? lower : lower.slice(0, at + head.length)}`;
}

/** Noun → who holds the role, whoever is named first in front. */
function indexRoles(text: Text, holders: readonly Holder[]): Map<string, Set<Holder>> {
  const index = new Map<string, Set<Holder>>();
  for (const holder of holders) {
    for (const { first, last } of holder.roles) {
      const noun = firstRoleNoun(text, first, last);
      if (noun) enter(index, keyOf(noun), holder);
    }
  }
  return index;
}

function enter(index: Map<string, Set<Holder>>, key: string, holder: Holder): void {
  index.set(key, (index.get(key) ?? new Set()).add(holder));
}

function firstRoleNoun(text: Text, first: number, last: number): string {
  for (let at = first; at < last; at++) if (isPersonNoun(text, at)) return wordAt(text.tokens, at);
  return '';
}
