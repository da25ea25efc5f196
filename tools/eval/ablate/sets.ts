/** The texts an ablation is measured on, each with its figures in per cent: our own gold, and the open sets beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSavedPage } from '../../../node/read/read-saved-page.ts';
import { type Gold, type GoldArticle, goldSlugs, readGold } from '../gold/gold-article.ts';
import type { Prediction } from '../gold/prediction.ts';
import { addScores, type Figure, type GoldScore, NO_SCORE, percentOf, scoreArticle } from '../gold/score.ts';
import type { Figures, MeasuredSet } from './measured-set.ts';
import { cases, DATA, germEval, SHARED, wikinews } from './open-sets.ts';

/** Our own gold alone where the sets are not beside the project. */
export async function measuredSets(): Promise<MeasuredSet[]> {
  const own = goldSet('gold', goldSlugs().map(readGold));
  if (!existsSync(SHARED)) return [own];
  return [own, goldSet('reader', readerArticles()), await wikinews(), await cases(), germEval()];
}

const SHOWN: Partial<Record<Figure, string>> = {
  whoSaidWhat: 'who said what',
  certain: 'certain',
  wrongMouth: 'wrong mouth',
  direct: 'direct',
  indirect: 'reported',
  people: 'people',
  roles: 'roles',
  organisations: 'organisations',
  places: 'places',
  keySentences: 'key sentences',
};

function goldSet(name: string, articles: readonly GoldArticle[]): MeasuredSet {
  return {
    name,
    inputs: articles.map(({ article }) => article),
    score: (found) =>
      shownFigures(
        articles
          .map(({ gold }, index) => scoreArticle(gold, found[index] as Prediction))
          .reduce(addScores, NO_SCORE),
      ),
  };
}

const shownFigures = (score: GoldScore): Figures =>
  Object.fromEntries(
    Object.entries(SHOWN).map(([figure, title]) => [title, percentOf(score, figure as Figure)]),
  );

/** Pages are read once, with everything on: an ablation is about the analysis. */
function readerArticles(): GoldArticle[] {
  const folder = join(DATA, 'reader');
  const ending = '.reader.json';
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .flatMap((file) => {
      const slug = file.slice(0, -ending.length);
      const reading = readSavedPage(readFileSync(join(DATA, 'pages', `${slug}.html`), 'utf8'), slug);
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
      return reading.status === 'article' ? [{ slug, article: reading.article, gold }] : [];
    });
}
