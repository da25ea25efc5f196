/**
 * What sort of text an article is: as its page declares, as title or lead name it, or as its form shows. A text in questions
 * and answers is an interview and one in entries by the clock a live ticker, whatever the page says.
 */
import type { Genre, Span } from '../../article/article.ts';
import { CLOSING_MARKS } from '../../language/german/quotation-marks.ts';
import { TEXT_KIND_NOUNS } from '../../language/german/text-kinds.ts';
import type { Text } from '../tokens/sentences.ts';

/** So many paragraphs of a kind, and such a share of all, make a text of that kind. */
const FEWEST = 4;
const SHARE = 0.25;
const ARTICLES = new Set(['Ein', 'Eine', 'ein', 'eine']);

export function textKindOf(text: Text): Genre {
  const { article } = text;
  if (article.genre !== 'report') return article.genre;
  return namedKind(text) ?? kindByForm(text) ?? 'report';
}

/** "Kommentar: Die Bahn fährt", "Wer zahlt das? Ein Gastbeitrag von Ida Frank" */
function namedKind({ tokens, sentences }: Text): Genre | null {
  const wordAt = (at: number) => tokens[at]?.text ?? '';
  for (const { kind, first, last } of sentences) {
    if (kind !== 'title' && kind !== 'lead' && kind !== 'kicker') continue;
    for (let at = first; at < last; at++) {
      const genre = TEXT_KIND_NOUNS.get(wordAt(at));
      const next = at + 1 < last ? wordAt(at + 1) : '.';
      const opens = at === first && next === ':';
      // "Ein Kommentar auf Facebook" tells of one; behind the name of the text itself nothing follows but its author.
      const closes = ARTICLES.has(wordAt(at - 1)) && (/^[.:!]$/.test(next) || next === 'von');
      if (genre && (opens || closes)) return genre;
    }
  }
  return null;
}

function kindByForm({ article }: Text): Genre | null {
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'subheading');
  const isMany = (test: (span: Span) => boolean) => {
    const count = paragraphs.filter(({ span }) => test(span)).length;
    return count >= FEWEST && count >= SHARE * paragraphs.length;
  };
  const isQuestion = ({ end }: Span) =>
    article.text[end - (CLOSING_MARKS.has(article.text[end - 1] ?? '') ? 2 : 1)] === '?';
  const isEntry = ({ start, end }: Span) =>
    /^\d{1,2}[.:]\d{2}(?: Uhr|:|\s)/.test(article.text.slice(start, Math.min(end, start + 12)));
  if (isMany(isQuestion)) return 'interview';
  return isMany(isEntry) ? 'live' : null;
}
