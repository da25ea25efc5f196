/** Who, when, where and how much: each only where the text leaves little doubt that it belongs to the story. */
import { type Span, textOf } from '../../article/article.ts';
import { IDLE_COUNTS } from '../../language/german/around-amounts.ts';
import { MONEY_AND_SHARES, STRETCHES_OF_TIME } from '../../language/german/units.ts';
import type { DateMention, Entity, Findings, KeySentence, Person, Quantity, Summary } from '../analysis.ts';
import { daysBetween, publicationDay } from '../facts/civil-date.ts';
import type { Text } from '../tokens/sentences.ts';
import { withNoun } from './figure-nouns.ts';

const MOST_PEOPLE = 4;
const MOST_DATES = 2;
const MOST_PLACES = 3;
const MOST_FIGURES = 3;
/** A person matters who weighs at least this share of the one who matters most. */
const SHARE_OF_FIRST = 0.34;
/** The news is seldom older than this, or further ahead. */
const DAYS_AROUND_NEWS = 10;
const FEWEST_MENTIONS = 2;
/** Bare counts below this are furniture: "zwei Männer", "drei Fragen". */
const LEAST_COUNT = 10;
const LARGE_COUNT = 100;
/** Characters of " bis ". */
const LONGEST_JOINT = 5;
const LONGEST_DATELINE = 60;
/** Sentences. */
const LONGEST_OPENING = 20;

export function findKeyFacts(
  text: Text,
  findings: Findings,
  keySentences: readonly KeySentence[],
): Summary['keyFacts'] {
  const opening = openingOf(text);
  const important = [...opening, ...keySentences.map(({ span }) => span)];
  return {
    who: whoMatters(findings.people),
    when: whenItWas(text, findings.dates, important),
    where: whereItWas(text, findings.entities, opening),
    howMuch: figuresThatMatter(text, findings.numbers, important),
  };
}

const isIn = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= span.start && span.end <= end);

/** Title, lead and first paragraph, as far as it is one. */
function openingOf({ sentences }: Text): Span[] {
  const firstParagraph = sentences.find(({ kind }) => kind === 'paragraph')?.block;
  return sentences
    .filter(({ kind, block }) => kind === 'title' || kind === 'lead' || block === firstParagraph)
    .slice(0, LONGEST_OPENING);
}

function whoMatters(people: readonly Person[]): string[] {
  const most = people[0]?.weight ?? 0;
  return (
    people
      .filter(({ weight }) => weight >= SHARE_OF_FIRST * most)
      // A lone word with nothing said about it may be a firm or a place as well.
      .filter(({ name, roles }) => roles.length > 0 || name.includes(' '))
      .slice(0, MOST_PEOPLE)
      .map(({ id }) => id)
  );
}

/** Days near publication from the sentences that tell the story. */
function whenItWas(
  { article }: Text,
  dates: readonly DateMention[],
  important: readonly Span[],
): DateMention[] {
  const published = publicationDay(article.publishedAt);
  if (!published) return [];
  const seen = new Set<string>();
  return dates
    .filter(({ iso, span }) => {
      const day = publicationDay(iso);
      if (!day || Math.abs(daysBetween(day, published)) > DAYS_AROUND_NEWS) return false;
      if (seen.has(iso) || !isIn(span, important)) return false;
      seen.add(iso);
      return true;
    })
    .slice(0, MOST_DATES);
}

/** The dateline's place first, then places of the opening that the text comes back to. */
function whereItWas(text: Text, entities: readonly Entity[], opening: readonly Span[]): Entity[] {
  const places = entities.filter(({ kind }) => kind === 'place');
  const dateline = datelineOf(text);
  const first = places.find(({ mentions }) => mentions.some(({ span }) => span.start === dateline?.start));
  const named = dateline && {
    kind: 'place' as const,
    name: textOf(text.article, dateline),
    mentions: [{ span: dateline }],
  };
  const carrying = places
    .filter((place) => place !== first)
    .filter(
      ({ mentions }) =>
        mentions.length >= FEWEST_MENTIONS && mentions.some(({ span }) => isIn(span, opening)),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return [first ?? named, ...carrying].filter((place) => place !== null).slice(0, MOST_PLACES);
}

const DATELINE =
  /^((?:St\. |Bad |San |New |Los |Tel |Den )?\p{Lu}[\p{Ll}]+(?:[ -]\p{Lu}\p{Ll}+)?)(?:\/\p{Lu}\p{L}+)?(?: \([^()]{2,20}\))?(?: [–—-] |\. |\.$|: (?=Hier))/u;

/** "Graz – Der Gemeinderat …", "Berlin. Die Regierung …" at the start of the lead or of the text. */
function datelineOf({ article }: Text): Span | null {
  for (const kind of ['lead', 'paragraph'] as const) {
    const start = article.blocks.find((block) => block.kind === kind)?.span;
    const place =
      start &&
      DATELINE.exec(
        article.text.slice(start.start, Math.min(start.end, start.start + LONGEST_DATELINE)),
      )?.[1];
    if (start && place) return { start: start.start, end: start.start + place.length };
  }
  return null;
}

/** The weightiest figures of the sentences that tell the story, with what they are figures of; each once, in the order of the text. */
function figuresThatMatter(text: Text, numbers: readonly Quantity[], important: readonly Span[]): Quantity[] {
  const once = new Map<string, Quantity>();
  for (const number of joinRanges(numbers)) {
    if (weightOf(number) === 0 || !isIn(number.span, important)) continue;
    const key = `${number.value} ${number.unit ?? number.counted}`;
    const whole = once.has(key) ? null : withNoun(text, number);
    if (whole) once.set(key, whole);
  }
  return [...once.values()]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST_FIGURES)
    .sort((a, b) => a.span.start - b.span.start);
}

/** "20 bis 35 Euro" is shown as one, by its whole wording. */
function joinRanges(numbers: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const number of numbers) {
    const before = joined.at(-1);
    const gap = before ? number.span.start - before.span.end : LONGEST_JOINT + 1;
    const isRange =
      before &&
      gap <= LONGEST_JOINT &&
      before.unit === number.unit &&
      (before.counted ?? number.counted) === number.counted;
    if (isRange)
      joined[joined.length - 1] = { ...number, span: { start: before.span.start, end: number.span.end } };
    else joined.push(number);
  }
  return joined;
}

/** Money and shares before large counts before measures; stretches of time, scores and small counts not at all. */
function weightOf({ value, unit, counted }: Quantity): number {
  if (unit !== null) {
    if (STRETCHES_OF_TIME.has(unit) || unit.startsWith(':')) return 0;
    return MONEY_AND_SHARES.has(unit) ? 3 : 1;
  }
  if (counted === null || IDLE_COUNTS.test(counted)) return 0;
  if (value < 1) return 3;
  return value >= LARGE_COUNT ? 3 : value >= LEAST_COUNT ? 1 : 0;
}
