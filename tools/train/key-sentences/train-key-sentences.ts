/**
 * What makes a key sentence (analysis/summary/key-weights.json), from articles with the key sentences of their gold; measured by how
 * many of the three best sentences are in the gold, beside the first three of the text.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../../analysis/analyse.ts';
import { weighEvidence } from '../../../analysis/summary/evidence.ts';
import { standingOf } from '../../../analysis/summary/standing-alone.ts';
import { readPronouns } from '../../../analysis/summary/who-is-meant.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { sharedWords, wordsOf } from '../../eval/gold/compare.ts';
import { readDataFiles } from '../../read-data-files.ts';
import { type GoldText, readOwn, readPages, readTexts } from '../gold-texts.ts';
import { learnRanking, type RankedSentence, scoreOf } from './learn-ranking.ts';

const WEIGHTS = fileURLToPath(new URL('../../../analysis/summary/key-weights.json', import.meta.url));
const FOLDS = 10;
const SHOWN = 3;
/** Share of the words that make two sentences the same, whatever cut them. */
const SAME = 0.8;

/** What each piece of evidence is held to be worth before any article is seen: Edmundson's features, and that news puts quotes behind. */
const PRIORS = {
  central: 0.75,
  topical: 1,
  repeatsLead: 0,
  late: 0,
  first: 0,
  entities: 0,
  figures: 0.5,
  opens: 0.2,
  opensSection: 0.7,
  cue: 1.1,
  turn: 0.4,
  ahead: 0.4,
  length: 1.3,
  closing: -1,
  quoted: -1.5,
  unattributed: -1.2,
  torn: -3,
  open: -1,
  'with-help': -0.5,
  leaning: -2.5,
};

const SOURCES = ['own articles', 'annotated pages', 'annotated texts'] as const;
type Source = (typeof SOURCES)[number];

/**
 * Not learnt: reported speech whose speaker stands elsewhere passes for fact when read alone, and "der Vorfall" for nothing, whatever
 * annotators choose.
 */
const HELD = { unattributed: PRIORS.unattributed, open: PRIORS.open };

const learn = (articles: readonly (readonly RankedSentence[])[]): Record<string, number> => ({
  ...learnRanking(articles, PRIORS),
  ...HELD,
});

interface Example {
  readonly sentences: readonly RankedSentence[];
  readonly source: Source;
}

/** Writes what is learnt on all articles. */
export function trainKeySentences(folder: string, more?: string): void {
  const examples = readExamples(folder, more);
  const weights = learn(examples.map(({ sentences }) => sentences));
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`${examples.length} articles: weights of key sentences written`);
}

/** Prints the figures of the parts held out. */
export function crossValidateKeySentences(folder: string, more?: string): void {
  const examples = readExamples(folder, more);
  const results = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(examples.filter((_, at) => at % FOLDS !== fold).map(({ sentences }) => sentences));
    return examples
      .filter((_, at) => at % FOLDS === fold)
      .map(({ sentences, source }) => {
        const ranked = [...sentences].sort(
          (a, b) => scoreOf(b.features, weights) - scoreOf(a.features, weights),
        );
        return { source, ranked: precisionOf(ranked), first: precisionOf(sentences) };
      });
  }).flat();
  for (const source of SOURCES) {
    const some = results.filter((result) => result.source === source);
    if (some.length === 0) continue;
    const [ranked, first] = [mean(some.map((one) => one.ranked)), mean(some.map((one) => one.first))];
    console.log(`${source}: P@${SHOWN} ${ranked}, first ${SHOWN} ${first}`);
  }
}

const readExamples = (folder: string, more: string | undefined): Example[] => [
  ...readOwn().map((text) => exampleOf(text, 'own articles')),
  ...readPages(folder).map((text) => exampleOf(text, 'annotated pages')),
  ...(more ? readTexts(more).map((text) => exampleOf(text, 'annotated texts')) : []),
];

const data = readDataFiles();

const isSame = (one: string, other: string): boolean => sharedWords(wordsOf(one), wordsOf(other)) >= SAME;

function exampleOf({ article, gold }: GoldText, source: Source): Example {
  const analysis = analyse(article, data);
  const text = annotateTokens(article, data);
  const candidates = weighEvidence(text, analysis);
  const about = readPronouns(
    text,
    candidates.map(({ sentence }) => sentence),
    analysis.people,
  );
  const sentences = candidates.flatMap(({ sentence, evidence }, at): RankedSentence[] => {
    const standing = standingOf(text, sentence, about[at] ?? null);
    const printed = article.text.slice(sentence.start, sentence.end);
    const isKey = gold.keySentences?.some((wanted) => isSame(wanted, printed)) ?? false;
    return standing === 'unfit' ? [] : [{ features: { ...evidence, [standing]: 1 }, isKey }];
  });
  return { sentences, source };
}

const precisionOf = (sentences: readonly RankedSentence[]): number =>
  sentences.slice(0, SHOWN).filter(({ isKey }) => isKey).length / SHOWN;

const mean = (values: readonly number[]): string =>
  ((100 * values.reduce((sum, value) => sum + value, 0)) / values.length).toFixed(1);
