/**
 * `der Kreml-Chef`, `die Ministerin`, `der 31-Jährige`: a definite noun without a name stands for somebody named elsewhere, for
 * - the one person who holds the role here (`die Ministerin` with two of them in the article stands for nobody),
 * - or the one person of the sentence before, where it describes more than a part played in the scene: `die Soulsängerin`,
 *   `der frühere Teamspieler`, but not `der Wirt`; then it tells a role of theirs.
 */

import { PREPOSITIONS } from '../../language/german/closed-classes.ts';
import { DEFINITE_ARTICLES } from '../../language/german/noun-phrase-words.ts';
import { BODIES_AND_MEMBERS } from '../../language/german/roles.ts';
import type { Gender, Mention } from '../analysis.ts';
import { isCapital, wordAt } from '../grammar/role-phrase.ts';
import { isFeminineRole, roleHead } from '../names/role-words.ts';
import { COMPOUND, LAST_PART } from '../tokens/lexicon/analyses.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { dictionaryForm } from './dictionary-form.ts';
import type { NameAt } from './name-index.ts';
import { endOfComplement } from './roles/complement.ts';
import { isInhabitant, isNational, isPersonNoun } from './roles/person-noun.ts';
import { firstOfPhrase, type PrintedRole } from './roles/role-phrase.ts';

/** What is known of a person when references are looked for; roles and references grow. */
export interface Holder {
  readonly gender: Gender;
  readonly roles: PrintedRole[];
  /** Indices of the first tokens of all mentions by name, in order. */
  readonly named: readonly number[];
  readonly references: Mention[];
  /** In years, as far as the text has told. */
  age: number | null;
}

interface Reference {
  readonly first: number;
  readonly noun: number;
  /** Index behind the complement: `der Fraktionschef der CDU`. */
  readonly end: number;
  readonly word: string;
  readonly determiner: string;
}

const AGED = /^(\d+)-[Jj]ährige[nrm]?$/;
const ageIn = (word: string): number | null => {
  const age = AGED.exec(word)?.[1];
  return age === undefined ? null : Number(age);
};

/** What is known of each token. */
interface ByToken {
  readonly nameAt: NameAt;
  /** 1 where it belongs to a role that stands at a name. */
  readonly taken: Uint8Array;
  /** Number of its sentence. */
  readonly sentenceOf: Int32Array;
}

/** @param holders in the order in which they are first named */
export function linkRoleReferences(
  text: Text,
  holders: readonly Holder[],
  { nameAt, taken, sentenceOf }: ByToken,
): void {
  const byNoun = indexRoles(text, holders);
  const inSentence = onlyPersons(holders, sentenceOf, (sentence) => sentence);
  const inBlock = onlyPersons(holders, sentenceOf, (sentence) => text.sentences[sentence]?.block ?? 0);
  const isFree = (at: number): boolean => !taken[at] && !nameAt(at) && nameAt(at + 1)?.class !== 'person';
  text.sentences.forEach((sentence, index) => {
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      const reference = referenceAt(text, at, sentence.first);
      if (!reference || !isFree(at)) continue;
      const known = AGED.test(reference.word) ? holderOfAge(holders, reference) : holderOf(byNoun, reference);
      const isNext = text.sentences[index - 1]?.block === sentence.block;
      const near = isNext
        ? describes(text, reference, sentence.first) && inSentence.get(index - 1)
        : opensBlock(text, reference, sentence) && inBlock.get(sentence.block - 1);
      const holder = known ?? near;
      if (holder && agrees(holder, reference)) link(text, holder, reference, known === null);
    }
  });
}

function referenceAt(text: Text, at: number, floor: number): Reference | null {
  const word = wordAt(text.tokens, at);
  const isAged = AGED.test(word);
  if (!isAged && !isPersonNoun(text, at) && !isInhabitant(text, at)) return null;
  const first = Math.max(firstOfPhrase(text, at, floor + 1), floor + 1);
  const determiner = wordAt(text.tokens, first - 1).toLowerCase();
  if (!DEFINITE_ARTICLES.has(determiner) || isPlural(word, determiner)) return null;
  // `war nicht der einzige Millionär`
  if (wordAt(text.tokens, first - 2) === 'nicht') return null;
  const end = isAged ? at + 1 : endOfComplement(text, at + 1, text.tokens.length);
  return { first, noun: at, end, word, determiner };
}

/** Whether the phrase is a subject that says something of its own about somebody. */
function describes(
  text: Text,
  { first, noun, end, word, determiner }: Reference,
  sentenceFirst: number,
): boolean {
  if (AGED.test(word) || isAgeBehind(text, end)) return true;
  const opens = sentenceFirst === first - 1 || (sentenceFirst === first - 2 && isDenn(text, sentenceFirst));
  if (BODIES_AND_MEMBERS.test(word) || !(opens ? /^(?:der|die|dem)$/ : /^(?:der|die)$/).test(determiner))
    return false;
  const before = wordAt(text.tokens, first - 2);
  // `auf die Archäologin`, `69 Prozent der Wähler`
  if (PREPOSITIONS.has(before.toLowerCase()) || (determiner === 'der' && isCapital(before))) return false;
  // `der potenziellen Wähler`: no nominative
  if (determiner === 'der' && first < noun && /en$/.test(wordAt(text.tokens, noun - 1))) return false;
  const isCompound = word.includes('-') || ((text.forms[noun]?.origin ?? 0) & (COMPOUND | LAST_PART)) !== 0;
  return (
    isProfession(word) ||
    isNational(text, noun) ||
    (isCompound && opens) ||
    first < noun ||
    end > noun + 1 ||
    isInhabitant(text, noun)
  );
}

/** `Der Niederösterreicher`, `Die 59-Jährige`, `Der frühere Teamspieler`: a paragraph that goes on about the one of the paragraph before. */
function opensBlock(text: Text, reference: Reference, sentence: Sentence): boolean {
  const { first, noun, word } = reference;
  if (sentence.kind !== 'paragraph' || sentence.first !== first - 1) return false;
  const isOfSomebody = AGED.test(word) || isNational(text, noun) || isInhabitant(text, noun) || first < noun;
  return isOfSomebody && describes(text, reference, sentence.first);
}

/** `Die Pensionistin, 79, …` */
const isAgeBehind = ({ tokens }: Text, end: number): boolean =>
  wordAt(tokens, end) === ',' && /^\d{2}$/.test(wordAt(tokens, end + 1)) && wordAt(tokens, end + 2) === ',';

/** What `Denn die Ministerin` says is said of what the sentence before has said. */
const isDenn = ({ tokens }: Text, at: number): boolean => wordAt(tokens, at) === 'Denn';

/** What somebody has learnt is said of whoever has been named; a `Wirt` or a `Polizist` may come in anew. */
const isProfession = (word: string): boolean =>
  /(?:jurist|ökonom|loge|login|iker|forscher|wissenschaftler|professor|mediziner|architekt|philosoph|autor)(?:in)?$/i.test(
    word,
  );

/** `die Minister` is more than one; so is `die Sprecherinnen`. */
function isPlural(word: string, determiner: string): boolean {
  if (word.endsWith('innen')) return true;
  return determiner === 'die' && !isFeminineRole(word) && !/e$/.test(word);
}

/** The gender that article and noun show: `der Sprecher` a man's, `die Vorsitzende` a woman's. */
function agrees({ gender, age }: Holder, { word, determiner }: Reference): boolean {
  if (age !== null && (ageIn(word) ?? age) !== age) return false;
  if (gender === 'unknown') return true;
  const feminine = isFeminineRole(word) || (determiner === 'die' && /e$/.test(word)) || determiner === 'zur';
  const eitherWay = determiner === 'der' && !isFeminineRole(word) && /(?:e|en)$/.test(word);
  return eitherWay || feminine === (gender === 'female');
}

function link(
  text: Text,
  holder: Holder,
  { first, noun, end, word, determiner }: Reference,
  namesRole: boolean,
): void {
  const span = { start: text.tokens[first]?.start ?? 0, end: text.tokens[noun]?.end ?? 0 };
  holder.references.push({ span, kind: 'role' });
  holder.age ??= ageIn(word);
  if (!namesRole || AGED.test(word)) return;
  const words = Array.from({ length: noun + 1 - first }, (_, i) => wordAt(text.tokens, first + i));
  const complement = text.article.text.slice(text.tokens[noun]?.end ?? 0, text.tokens[end - 1]?.end ?? 0);
  const role = dictionaryForm(words, determiner, text.lexicon) + complement;
  holder.roles.push({ role, first, last: end, source: 'reference' });
}

/** The only person of each sentence or block, where it has but one. @param unitOf number of the unit that a sentence belongs to */
function onlyPersons(
  holders: readonly Holder[],
  sentenceOf: Int32Array,
  unitOf: (sentence: number) => number,
): ReadonlyMap<number, Holder | null> {
  const persons = new Map<number, Holder | null>();
  for (const holder of holders) {
    for (const first of holder.named) {
      const unit = unitOf(sentenceOf[first] ?? 0);
      const other = persons.get(unit);
      persons.set(unit, other === undefined || other === holder ? holder : null);
    }
  }
  return persons;
}

/** The one whose age the text has told, in front of the reference. */
function holderOfAge(holders: readonly Holder[], reference: Reference): Holder | null {
  const age = ageIn(reference.word);
  const [holder, second] = holders.filter(
    (one) => one.age === age && (one.named[0] ?? 0) < reference.first && agrees(one, reference),
  );
  return holder && !second ? holder : null;
}

/** The one who holds the role, as far as the text has told. */
function holderOf(byNoun: ReadonlyMap<string, ReadonlySet<Holder>>, reference: Reference): Holder | null {
  const [holder, second] = byNoun.get(keyOf(reference.word)) ?? [];
  const isNamed = (one: Holder | undefined) => one && (one.named[0] ?? 0) < reference.first;
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
