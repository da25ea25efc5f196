/**
 * Whom a definite noun means that nobody is known to hold: somebody named near, of whom it then tells a role.
 * - the one person of the sentence before, where it describes more than a part played in the scene: `die Soulsängerin`, `der frühere
 *   Teamspieler`, but not `der Wirt`; of several, the only one of whom no role is known;
 * - whoever was named last and has no role yet, where the noun speaks: `„…“, sagte der Trainer`;
 * - the only person named so far, where the noun tells much: `zum Geburtstag der lebenslangen Aktivistin`.
 */
import type { Gender } from '../analysis.ts';
import { wordAt } from '../grammar/printed-words.ts';
import { countLeading } from '../tokens/count-leading.ts';
import type { Text } from '../tokens/sentences.ts';
import {
  ageOf,
  agreesInGender,
  type DefiniteRole,
  describes,
  isInformative,
  opensBlock,
  speaks,
} from './definite-role.ts';
import { isDescribedBefore } from './described-before.ts';
import { quotedInBlocks } from './quoted-tokens.ts';

/** A person as far as the one who is meant is chosen by it. */
export interface Named {
  readonly name: string;
  readonly gender: Gender;
  readonly roles: readonly unknown[];
  /** Indices of the first tokens of all mentions by name, in order. */
  readonly named: readonly number[];
  readonly age: number | null;
}

export const agrees = ({ gender, age }: Named, role: DefiniteRole): boolean =>
  (age === null || (ageOf(role) ?? age) === age) && agreesInGender(gender, role);

/** Sentences over which somebody named goes on to speak. */
const REACH = 3;

export class RoleAntecedents<T extends Named> {
  private readonly quoted: Uint8Array;
  private readonly body: number;
  /** Mentions outside of quotations, in the order of the text. */
  private readonly mentions: readonly { readonly at: number; readonly holder: T }[];
  /** Where somebody else than the first one is first named. */
  private readonly second: number;
  private readonly inSentence: ReadonlyMap<number, readonly T[]>;
  private readonly inBlock: ReadonlyMap<number, readonly T[]>;

  constructor(
    private readonly text: Text,
    holders: readonly T[],
    private readonly sentenceOf: Int32Array,
  ) {
    this.quoted = quotedInBlocks(text);
    this.body = text.sentences.find(({ kind }) => kind === 'paragraph')?.first ?? 0;
    this.mentions = holders
      .flatMap((holder) => holder.named.map((at) => ({ at, holder })))
      .filter(({ at }) => !this.quoted[at])
      .sort((a, b) => a.at - b.at);
    const [first] = this.mentions;
    const other = this.mentions.find(({ holder }) => holder !== first?.holder);
    this.second = other?.at ?? Number.POSITIVE_INFINITY;
    this.inSentence = peopleByUnit(holders, (at) => sentenceOf[at] ?? 0);
    this.inBlock = peopleByUnit(holders, (at) => text.sentences[sentenceOf[at] ?? 0]?.block ?? 0);
  }

  /**
   * @param index number of the role's sentence
   * @param isNew whether nobody in the article holds the role
   */
  of(role: DefiniteRole, index: number, isNew: boolean): T | null {
    const found = this.found(role, index, isNew);
    const isSomebodyElse =
      found && isDescribedBefore(this.text.tokens, role.word, this.body, found.named[0] ?? 0);
    return isSomebodyElse ? null : found;
  }

  private found(role: DefiniteRole, index: number, isNew: boolean): T | null {
    const near = this.near(role, index);
    if (near || !isNew || this.quoted[role.noun]) return near;
    return this.speaking(role, index) ?? this.only(role, index);
  }

  private near(role: DefiniteRole, index: number): T | null {
    const { text } = this;
    const sentence = text.sentences[index];
    if (!sentence) return null;
    const isNext = text.sentences[index - 1]?.block === sentence.block;
    if (isNext && describes(text, role, sentence.first))
      return onlyOf(this.inSentence.get(index - 1), role) ?? null;
    return !isNext && opensBlock(text, role, sentence)
      ? onlyOf(this.inBlock.get(sentence.block - 1), role)
      : null;
  }

  private speaking(role: DefiniteRole, index: number): T | null {
    if (!speaks(this.text, role)) return null;
    const last = this.mentions[countLeading(this.mentions, ({ at }) => at < role.first) - 1];
    if (!last || !isOpen(last.holder) || !agrees(last.holder, role)) return null;
    const sentence = this.sentenceOf[last.at] ?? 0;
    const blocks = (this.text.sentences[index]?.block ?? 0) - (this.text.sentences[sentence]?.block ?? 0);
    return sentence < index && index - sentence <= REACH && blocks <= 1 ? last.holder : null;
  }

  private only(role: DefiniteRole, index: number): T | null {
    if (!isInformative(this.text, role)) return null;
    const [first] = this.mentions;
    if (!first || first.at > role.first || this.second < role.first) return null;
    const isApposition = wordAt(this.text.tokens, role.first - 2) === ',';
    if (isApposition || !isOpen(first.holder) || !agrees(first.holder, role)) return null;
    // Who has just been named is a pronoun in the rest of the sentence.
    const last = this.mentions[countLeading(this.mentions, ({ at }) => at < role.first) - 1];
    return this.sentenceOf[last?.at ?? 0] === index ? null : first.holder;
  }
}

/** Nothing is known yet of what somebody is; whoever is but an initial (`Herbert A.`) is what the report is about, not in office. */
const isOpen = ({ roles, name }: Named): boolean => roles.length === 0 && !/ \p{Lu}\.$/u.test(name);

function onlyOf<T extends Named>(people: readonly T[] | undefined, role: DefiniteRole): T | null {
  if (!people) return null;
  if (people.length === 1) return people[0] ?? null;
  const open = people.filter((one) => one.roles.length === 0 && agrees(one, role));
  return people.length === 2 && open.length === 1 ? (open[0] ?? null) : null;
}

function peopleByUnit<T extends Named>(
  holders: readonly T[],
  unitOf: (at: number) => number,
): ReadonlyMap<number, readonly T[]> {
  const people = new Map<number, T[]>();
  for (const holder of holders)
    for (const unit of new Set(holder.named.map(unitOf))) {
      const there = people.get(unit) ?? [];
      there.push(holder);
      people.set(unit, there);
    }
  return people;
}
