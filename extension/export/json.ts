/** The whole analysis as JSON, schema 1. Offsets are UTF-16 code units into `article.text`, the end exclusive. */
import type { Analysis, Quote, Speaker } from '../../analysis/analysis.ts';
import type { Article, Span } from '../../article/article.ts';

export const SCHEMA = 1;

export function annotatedJson(article: Article, analysis: Analysis): object {
  return { schema: SCHEMA, status: 'annotated', article: articleJson(article), ...analysisJson(analysis) };
}

function articleJson(article: Article): object {
  return { ...article, blocks: article.blocks.map(({ kind, span }) => ({ kind, ...flat(span) })) };
}

function analysisJson({ quotes, people, entities, numbers, dates, summary }: Analysis): object {
  return {
    quotes: quotes.map(quoteJson),
    people: people.map(({ mentions, ...person }) => ({
      ...person,
      mentions: mentions.map(({ span, kind }) => ({ ...flat(span), kind })),
    })),
    entities: entities.map(({ kind, name, mentions }) => ({
      kind,
      name,
      mentions: mentions.map(({ span }) => flat(span)),
    })),
    numbers: numbers.map(({ span, ...number }) => ({ ...flat(span), ...number })),
    dates: dates.map(({ span, iso }) => ({ ...flat(span), iso })),
    summary: {
      ...summary,
      keySentences: summary.keySentences.map(({ span, about }) => ({ ...flat(span), about })),
    },
  };
}

function quoteJson({ id, kind, span, speaker, cue }: Quote): object {
  return {
    id,
    kind,
    ...flat(span),
    speaker: speaker && speakerJson(speaker),
    cue: cue && flat(cue),
  };
}

const speakerJson = ({ mention, ...speaker }: Speaker): object => ({ ...speaker, ...flat(mention) });

/** The offsets and nothing else: spans of the analysis may carry more. */
const flat = ({ start, end }: Span): Span => ({ start, end });
