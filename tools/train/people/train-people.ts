/**
 * What makes a name's bearer a person (analysis/reference/person-weights.json): logistic regression, drawn towards what the language
 * suggests (`PRIORS`), from articles with their gold and from the tagger's own sentences in assets/training/.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNames } from '../../../analysis/names/names.ts';
import { joinNames } from '../../../analysis/reference/join-names.ts';
import { indexByToken, sentenceNumbers } from '../../../analysis/reference/name-index.ts';
import { withoutCredits } from '../../../analysis/reference/not-involved.ts';
import { rolesOf } from '../../../analysis/reference/people.ts';
import { type PersonEvidence, personEvidence } from '../../../analysis/reference/person-evidence.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import type { Article } from '../../../article/article.ts';
import { readDataFiles } from '../../read-data-files.ts';
import { type Gold, type GoldText, readOwn, readPages, readTexts } from '../gold-texts.ts';
import { learn, type Sample, scoreOf } from '../logistic.ts';
import { articleOf } from '../names/examples.ts';
import { readMarked } from '../names/training-data.ts';

const WEIGHTS = fileURLToPath(new URL('../../../analysis/reference/person-weights.json', import.meta.url));
const SENTENCES = fileURLToPath(new URL('../../../assets/training', import.meta.url));
const FOLDS = 10;
/** Single sentences of the tagger's own training data count less: it is too sure of them. */
const WEIGHT_OF_SENTENCE = 0.15;

/** What each piece of evidence is held to be worth before any article is seen. */
const PRIORS: Readonly<Record<keyof PersonEvidence, number>> = {
  bias: 0,
  shortText: 3,
  margin: 2,
  lone: -1,
  loneSurname: 1,
  loneGivenName: 0.5,
  loneKnown: 2,
  loneNoun: -1.5,
  loneEntity: -2,
  capitals: -1,
  fullGivenName: 1.5,
  fullSurname: 1,
  fullWordFirst: -1,
  fullNounLast: -0.5,
  fullEntity: -1,
  initial: 0.5,
  role: 1,
  otherRole: 0.5,
  address: 2,
  speaks: 1,
  verb: 0.5,
  again: 0.5,
  shortened: 1,
  aged: 1,
  nounBehind: -3,
  listed: 0.5,
  quoted: -2,
  article: -0.5,
  articleFull: -0.3,
  locative: -1,
  openerWord: -6,
};

type PersonSample = Sample<PersonEvidence>;

/** Writes what is learnt on all articles. */
export function trainPeople(folder: string, more?: string): void {
  const articles = readArticles(folder, more);
  const weights = learn([...articles.flat(), ...ownSentences()], PRIORS);
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`${articles.length} articles, ${countPeople(articles)} people: weights of persons written`);
}

/** Prints how often the parts held out are right, and what was wrong. */
export function crossValidatePeople(folder: string, more?: string): void {
  const articles = readArticles(folder, more);
  const sentences = ownSentences();
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const seen = articles.filter((_, at) => at % FOLDS !== fold).flat();
    const weights = learn([...seen, ...sentences], PRIORS);
    return articles
      .filter((_, at) => at % FOLDS === fold)
      .flat()
      .map((sample) => ({ sample, score: scoreOf(sample.evidence, weights) }));
  }).flat();
  const wrong = judged.filter(({ sample, score }) => score > 0 !== sample.isRight);
  for (const { sample, score } of wrong)
    console.log(`${sample.isRight ? 'missed' : 'wrong '} ${sample.name} (${score.toFixed(1)})`);
  const right = judged.length - wrong.length;
  console.log(`${right} of ${judged.length} names right held out; ${countPeople(articles)} are people`);
}

const countPeople = (articles: readonly (readonly PersonSample[])[]): number =>
  articles.flat().filter(({ isRight }) => isRight).length;

function readArticles(folder: string, more: string | undefined): PersonSample[][] {
  const texts = [...readOwn(), ...readPages(folder), ...(more ? readTexts(more) : [])];
  return texts.map(({ article, gold }: GoldText) => samplesOf(article, namesIn(gold), 1));
}

const data = readDataFiles();

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function samplesOf(article: Article, known: ReadonlySet<string>, weight: number): PersonSample[] {
  const text = annotateTokens(article, data);
  const names = findNames(text, data.names);
  const sentenceOf = sentenceNumbers(text);
  const nameAt = indexByToken(names);
  return joinNames(text, withoutCredits(text, names, sentenceOf)).flatMap((named) => {
    const isRight = known.has(keyOf(named.words.join(' ')));
    const isAside = named.mentions.every(({ first }) =>
      /caption|kicker|pull-quote/.test(text.sentences[sentenceOf[first] ?? -1]?.kind ?? ''),
    );
    if (isAside && !isRight) return [];
    const evidence = personEvidence(text, named, rolesOf(text, named, nameAt, sentenceOf), sentenceOf);
    return [{ evidence, isRight, weight, name: named.words.join(' ') }];
  });
}

const namesIn = ({ people }: Gold): ReadonlySet<string> =>
  new Set(people.flatMap(({ name, mentions = [] }) => [name, ...mentions]).map(keyOf));

function ownSentences(): PersonSample[] {
  const files = readdirSync(SENTENCES).filter((file) => file.endsWith('.txt'));
  return files
    .sort()
    .flatMap((file) => readMarked(join(SENTENCES, file)))
    .flatMap(({ text, names }) => {
      const people = names.filter((name) => name.class === 'person');
      const known = new Set(
        people.map(({ start, end }) => keyOf(text.slice(start, end).replace(/(?<=\p{Ll}{3})s$/u, ''))),
      );
      for (const { start, end } of people) known.add(keyOf(text.slice(start, end)));
      return samplesOf(articleOf(text), known, WEIGHT_OF_SENTENCE);
    });
}
