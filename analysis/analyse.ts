/** The ordered list of steps from an article to its analysis; each step reads what the ones before it found. */
import type { Article } from '../article/article.ts';
import type { Analysis } from './analysis.ts';
import type { AnalysisData } from './analysis-data.ts';
import { findDates } from './facts/dates.ts';
import { findQuantities } from './facts/quantities.ts';
import { findNames } from './names/names.ts';
import { findQuotes } from './quotes/quotes.ts';
import { findEntities } from './reference/entities.ts';
import { gatherPeople, weighPeople } from './reference/people.ts';
import { summarise } from './summary/summarise.ts';
import { annotateTokens } from './tokens/annotate-tokens.ts';
import { compose } from './tokens/compose.ts';

/** @param data from the files in assets/ */
export function analyse(article: Article, data: AnalysisData): Analysis {
  const { article: composed, placed } = compose(article);
  return placed(analyseComposed(composed, data));
}

function analyseComposed(article: Article, data: AnalysisData): Analysis {
  const text = annotateTokens(article, data);
  const names = findNames(text, data.names);
  const unweighed = gatherPeople(text, names);
  const entities = findEntities(text, names);
  const quotes = findQuotes(text, data.subjects, unweighed, entities);
  const people = weighPeople(text, unweighed, quotes);
  const dates = findDates(text);
  const numbers = findQuantities(text, dates);
  const summary = summarise(text, { people, entities, quotes, numbers, dates });
  return { quotes, people, entities, numbers, dates, summary };
}
