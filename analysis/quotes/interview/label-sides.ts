/** Tells which labels of an article ask and which answer: by what they say, whom they name, and what is said behind them. */

import type { Article } from '../../../article/article.ts';
import { ANSWERING_LABELS, ASKING_LABELS } from '../../../language/german/interviews.ts';
import type { Person } from '../../analysis.ts';
import { leastOf } from '../../long-lists.ts';
import type { ArticleNames } from './article-names.ts';
import type { Label, Part } from './cut-parts.ts';
import type { Traits } from './traits.ts';

export type Side = 'asks' | 'answers';

export interface KnownLabel {
  readonly side: Side;
  /** Whom the label names. */
  readonly person: Person | null;
  /** In how many parts it is printed. */
  readonly count: number;
  /** It can be nobody but who asks: "Frage", the paper, a mark. */
  readonly isAsker: boolean;
}

/** A label that is neither a known one nor a person must come back as often. */
const FEWEST = 3;

/** More labels than this are no people who talk. */
const MOST_LABELS = 200;

interface Use {
  readonly label: Label;
  readonly key: string;
  readonly count: number;
  /** Of all parts whose labels name the same. */
  readonly traits: readonly Traits[];
  readonly person: Person | null;
}

/** @param traits of each part */
export function sidesOfLabels(
  labelling: Labelling,
  parts: readonly Part[],
  traits: readonly Traits[],
): ReadonlyMap<string, KnownLabel> {
  const uses = usesOf(labelling.names, parts, traits);
  const announcing = announcingLabels(uses, parts, traits);
  const calledBy = countCalls(uses);
  const weighed = uses.flatMap((use) => {
    const certain = certainSide(labelling.article, use);
    if (!certain && !announcing.has(use.key) && !isWorthWeighing(use)) return [];
    const called = use.person ? (calledBy.get(use.person) ?? 0) : 0;
    const weight = leaning(use) + standing(labelling, use) - Math.min(called, 2);
    return [{ certain, weight, ...use }];
  });
  // Of those who all seem to ask, who asks least answers.
  const isAnswered = weighed.some(({ certain, weight }) => (certain ? certain === 'answers' : weight <= 0));
  const least = leastOf(weighed.map(({ certain, weight }) => (certain ? Infinity : weight)));
  return new Map(
    weighed.map(({ key, label, count, certain, weight, person }) => {
      const asks = weight > 0 && (isAnswered || weighed.length === 1 || weight > least);
      const side = certain ?? (asks ? 'asks' : 'answers');
      const isAsker = side === 'asks' && (certain !== null || label.isMark || CAPITALS.test(key));
      return [key, { side, person, count, isAsker }];
    }),
  );
}

/** "STANDARD", "KURIER" */
const CAPITALS = /^[\p{Lu} .]{3,}$/u;

/** Labels that no one knows, printed but once or twice, always in front of a question and that in front of somebody's label: "Die Post: Wie …?" – "Huber: …" */
function announcingLabels(
  uses: readonly Use[],
  parts: readonly Part[],
  traits: readonly Traits[],
): ReadonlySet<string> {
  const people = new Set(uses.flatMap(({ key, person }) => (person ? [key] : [])));
  const announcing = new Set<string>();
  const others = new Set<string>();
  parts.forEach(({ label }, at) => {
    if (!label || label.isMark || traits[at]?.isAside || !looksLikeName(label.key)) return;
    const next = parts[at + 1]?.label?.key ?? '';
    const announces = traits[at]?.hasQuestion && people.has(next) && next !== label.key;
    (announces ? announcing : others).add(label.key);
  });
  return new Set([...announcing].filter((key) => !others.has(key)));
}

function countCalls(uses: readonly Use[]): ReadonlyMap<Person, number> {
  const counts = new Map<Person, number>();
  for (const { traits } of uses)
    for (const person of traits.flatMap(({ calls }) => calls))
      counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}

/** Authors ask, who is named in the head answers. */
function standing({ article, inHead }: Labelling, { key, person }: Use): number {
  const isAuthor = article.authors.some(({ name }) => ` ${name} `.includes(` ${key} `));
  return (isAuthor ? 2 : 0) - (person && inHead.has(person) ? 1 : 0);
}

/** The article and who is named in it, in its head. */
export interface Labelling {
  readonly article: Article;
  readonly names: ArticleNames;
  readonly inHead: ReadonlySet<Person>;
}

function usesOf(names: ArticleNames, parts: readonly Part[], traits: readonly Traits[]): Use[] {
  const uses = new Map<string, { label: Label; traits: Traits[] }>();
  parts.forEach(({ label }, at) => {
    const trait = traits[at];
    if (!label || !trait || trait.isAside) return;
    const use = uses.get(label.key);
    if (use) use.traits.push(trait);
    else uses.set(label.key, { label, traits: [trait] });
  });
  if (uses.size > MOST_LABELS) return [];
  const found = [...uses].map(([key, { label, traits }]) => ({
    key,
    label,
    traits,
    count: traits.length,
    person: label.isMark ? null : names.ofLabel(label),
  }));
  const known = found.map((use) => ({ ...use, person: fullerOf(use, found) }));
  // "Karin Fischer: …" and later "Fischer: …" do the same.
  return known.map((use) => ({
    ...use,
    traits: known
      .filter(({ key, person }) => key === use.key || (person !== null && person === use.person))
      .flatMap(({ traits: own }) => own),
  }));
}

/** "Friederike Gonzalez: …", "Friederike: …": the one of the fuller label */
function fullerOf({ key, person }: Use, uses: readonly Use[]): Person | null {
  const fuller = uses.find(
    (other) => other.person && (other.key.startsWith(`${key} `) || other.key.endsWith(` ${key}`)),
  );
  return fuller?.person ?? person;
}

function certainSide({ outlet }: Article, { label, key }: Use): Side | null {
  // "? Wie war der Winter"
  if (label.isMark) return key.includes('?') ? 'asks' : null;
  const lower = key.toLowerCase();
  if (ASKING_LABELS.has(lower)) return 'asks';
  if (ANSWERING_LABELS.has(lower)) return 'answers';
  if (outlet && isPaper(outlet, key)) return 'asks';
  return null;
}

/** A person, or what comes back: "Rotstift" three times; a mark that comes back in front of questions. */
function isWorthWeighing({ label, key, traits, person }: Use): boolean {
  const questions = traits.filter(({ hasQuestion }) => hasQuestion).length;
  if (label.isMark) return traits.length >= FEWEST && 2 * questions > traits.length;
  if (!looksLikeName(key)) return false;
  return person !== null || traits.length >= FEWEST || (traits.length === FEWEST - 1 && questions > 1);
}

/** "Anna von Huber", but not "Deshalb lehnt Huber ab" */
const looksLikeName = (key: string): boolean =>
  key
    .split(' ')
    .every((word) => /^\p{Lu}|^\p{Ll}+\p{Lu}|^(?:von|van|der|den|de|di|da|zu|al|el|am|im)$/u.test(word));

/** Above 0: it asks. Where nothing speaks for either, a label answers. */
function leaning({ traits }: Use): number {
  const each = traits.map(
    ({ endsInQuestion, hasQuestion, addresses, hasFirstPerson, opensAnswer, calls, thanks }) =>
      (endsInQuestion ? 1 : hasQuestion ? 0.5 : -0.5) +
      (addresses && !hasFirstPerson ? 0.5 : 0) -
      (hasFirstPerson ? 0.3 : 0) -
      (opensAnswer ? 0.5 : 0) +
      (calls.length > 0 || thanks ? 1 : 0),
  );
  return each.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(Math.max(1, each.length));
}

/** "STANDARD" for "derStandard.at", "WELT AM SONNTAG" for "WELT", "SRF News" for "Radio und Fernsehen (SRF)" */
function isPaper(outlet: string, label: string): boolean {
  const [paper, short] = [joined(outlet), joined(label)];
  if (Math.min(paper.length, short.length) > 2 && (paper.includes(short) || short.includes(paper)))
    return true;
  const initials = /^\p{Lu}{2,}$/u;
  const words = outlet.split(/[^\p{L}\p{N}]+/u);
  return label.split(' ').some((word) => initials.test(word) && words.includes(word));
}

const joined = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
