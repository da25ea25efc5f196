/** Each step of the analysis by itself, on what the steps before it found. */
import type { AnalysisData } from '../../analysis/analysis-data.ts';
import { findDates } from '../../analysis/facts/dates.ts';
import { findQuantities } from '../../analysis/facts/quantities.ts';
import { findNames } from '../../analysis/names/names.ts';
import { findQuotes } from '../../analysis/quotes/quotes.ts';
import { findEntities } from '../../analysis/reference/entities.ts';
import { gatherPeople } from '../../analysis/reference/people.ts';
import { weighPeople } from '../../analysis/reference/weigh-people.ts';
import { summarise } from '../../analysis/summary/summarise.ts';
import { annotateTokens } from '../../analysis/tokens/annotate-tokens.ts';
import type { Article } from '../../article/article.ts';

export function stepsOf(article: Article, data: AnalysisData): readonly (readonly [string, () => void])[] {
  const text = annotateTokens(article, data);
  const names = findNames(text, data.names);
  const unweighed = gatherPeople(text, names);
  const entities = findEntities(text, names);
  const known = { people: unweighed, entities, subjects: data.subjects };
  const quotes = findQuotes(text, known);
  const people = weighPeople(text, unweighed, quotes);
  const dates = findDates(text);
  const numbers = findQuantities(text, dates);
  return [
    ['tokens and sentences', () => annotateTokens(article, data)],
    ['names', () => findNames(text, data.names)],
    ['people', () => gatherPeople(text, names)],
    ['organisations and places', () => findEntities(text, names)],
    ['quotes and speakers', () => findQuotes(text, known)],
    ['weight of people', () => weighPeople(text, unweighed, quotes)],
    ['dates', () => findDates(text)],
    ['quantities', () => findQuantities(text, dates)],
    ['summary', () => summarise(text, { people, entities, quotes, numbers, dates })],
  ];
}
