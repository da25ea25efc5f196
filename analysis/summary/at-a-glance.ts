/** Who, when, where and how much: each only where the text leaves little doubt that it belongs to the story. */
import type { Span } from '../../article/article.ts';
import type { DateMention, Entity, KeySentence, Person, Quantity, Summary } from '../analysis.ts';
import { daysBetween, publicationDay } from '../facts/civil-date.ts';
import type { Sentence, Text } from '../sentences.ts';
import type { Findings } from './summarise.ts';

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
const STRETCHES = new Set(['Sekunden', 'Minuten', 'Stunden', 'Tage', 'Wochen', 'Monate', 'Jahre']);

export function glance(
  text: Text,
  findings: Findings,
  keySentences: readonly KeySentence[],
): Summary['atAGlance'] {
  const opening = openingOf(text);
  const telling = [...opening, ...keySentences.map(({ span }) => span)];
  return {
    who: whoMatters(findings.people),
    when: whenItWas(text, findings.dates, telling),
    where: whereItWas(text, findings.entities, opening),
    howMuch: figuresThatMatter(findings.numbers, telling),
  };
}

const isIn = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= span.start && span.end <= end);

/** Title, lead and first paragraph. */
function openingOf({ sentences }: Text): Span[] {
  const firstParagraph = sentences.find(({ kind }) => kind === 'paragraph')?.block;
  return sentences.filter(
    ({ kind, block }) => kind === 'title' || kind === 'lead' || block === firstParagraph,
  );
}

function whoMatters(people: readonly Person[]): string[] {
  const most = people[0]?.weight ?? 0;
  return people
    .filter(({ weight }) => weight >= SHARE_OF_FIRST * most)
    .slice(0, MOST_PEOPLE)
    .map(({ id }) => id);
}

/** Days near publication from the sentences that tell the story. */
function whenItWas(
  { article }: Text,
  dates: readonly DateMention[],
  telling: readonly Span[],
): DateMention[] {
  const published = publicationDay(article.publishedAt);
  if (!published) return [];
  const seen = new Set<string>();
  return dates
    .filter(({ iso, span }) => {
      const day = publicationDay(iso);
      if (!day || Math.abs(daysBetween(day, published)) > DAYS_AROUND_NEWS) return false;
      if (seen.has(iso) || !isIn(span, telling)) return false;
      seen.add(iso);
      return true;
    })
    .slice(0, MOST_DATES);
}

/** The dateline's place first, then places of the opening that the text comes back to. */
function whereItWas(text: Text, entities: readonly Entity[], opening: readonly Span[]): Entity[] {
  const places = entities.filter(({ kind }) => kind === 'place');
  const dateline = places.filter(({ mentions }) => mentions.some(({ span }) => isDateline(text, span)));
  const carrying = places
    .filter((place) => !dateline.includes(place))
    .filter(
      ({ mentions }) =>
        mentions.length >= FEWEST_MENTIONS && mentions.some(({ span }) => isIn(span, opening)),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return [...dateline, ...carrying].slice(0, MOST_PLACES);
}

/** "Washington – Der Präsident …", "Berlin. Die Regierung …" at the start of the lead or the text. */
function isDateline({ article, sentences }: Text, { start, end }: Span): boolean {
  const first = (kind: Sentence['kind']) => sentences.find((sentence) => sentence.kind === kind)?.start;
  if (start !== first('lead') && start !== first('paragraph')) return false;
  return /^(?:\/\p{Lu}\p{L}+)?(?: \([^()]{2,20}\))?(?:\s*[–—-]\s|\.\s|:\s)/u.test(
    article.text.slice(end, end + 50),
  );
}

function figuresThatMatter(numbers: readonly Quantity[], telling: readonly Span[]): Quantity[] {
  return numbers.filter((number) => matters(number) && isIn(number.span, telling)).slice(0, MOST_FIGURES);
}

function matters({ value, unit, counted }: Quantity): boolean {
  if (unit !== null) return !STRETCHES.has(unit) && !unit.startsWith(':');
  return counted !== null && (Math.abs(value) >= LEAST_COUNT || value < 1);
}
