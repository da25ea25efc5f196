/** The ordered list of steps from an article to its analysis; each step reads what the ones before it found. */
import type { Article } from '../article/article.ts';
import type { Analysis, Findings } from './analysis.ts';
import type { AnalysisData } from './analysis-data.ts';
import { findDates } from './facts/dates.ts';
import { findQuantities } from './facts/quantities.ts';
import { findNames } from './names/names.ts';
import { findQuotes } from './quotes/quotes.ts';
import { findEntities } from './reference/entities.ts';
import { gatherPeople } from './reference/people.ts';
import { addRolesOfSpeakers } from './reference/roles-by-speaking.ts';
import { weighPeople } from './reference/weigh-people.ts';
import { summarise } from './summary/summarise.ts';
import { annotateTokens } from './tokens/annotate-tokens.ts';
import { compose } from './tokens/compose.ts';

/** @param text that the findings' spans point into */
export type Revise = (findings: Findings, text: string) => Findings;

/**
 * @param data from the files in assets/
 * @param revise what the reader has corrected of the findings, before they are summed up
 */
export function analyse(
  article: Article,
  data: AnalysisData,
  revise: Revise = (findings) => findings,
): Analysis {
  const { article: composed, placed } = compose(article);
  return placed(analyseComposed(composed, data, revise));
}

function analyseComposed(article: Article, data: AnalysisData, revise: Revise): Analysis {
  const text = annotateTokens(article, data);
  const names = findNames(text, data.names);
  const unweighed = gatherPeople(text, names);
  const entities = findEntities(text, names);
  const quotes = findQuotes(text, { people: unweighed, entities, subjects: data.subjects });
  const people = weighPeople(text, addRolesOfSpeakers(text, unweighed, quotes), quotes);
  const dates = findDates(text);
  const numbers = findQuantities(text, dates);
  const findings = revise({ people, entities, quotes, numbers, dates }, article.text);
  return { ...findings, summary: summarise(text, findings) };
}
