/** Schema 1 of the command line's JSON. Offsets are UTF-16 code units into `article.text`, the end exclusive. */
import type { Analysis, Quote } from '../../analysis/analysis.ts';
import type { Article, Span } from '../../article/article.ts';
import type { Annotation } from './annotate-file.ts';

const SCHEMA = 1;

export function writeJson(annotation: Annotation): string {
  return `${JSON.stringify(jsonOf(annotation), null, 1)}\n`;
}

function jsonOf(annotation: Annotation): object {
  if (annotation.status !== 'annotated') return { schema: SCHEMA, ...annotation };
  const { article, analysis, reading } = annotation;
  return {
    schema: SCHEMA,
    status: annotation.status,
    article: articleJson(article),
    ...analysisJson(analysis),
    reading,
  };
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
    speaker: speaker && { personId: speaker.personId, name: speaker.name, ...flat(speaker.mention) },
    cue: cue && flat(cue),
  };
}

/** The offsets and nothing else: spans of the analysis may carry more. */
const flat = ({ start, end }: Span): Span => ({ start, end });
