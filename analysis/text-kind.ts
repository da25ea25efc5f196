/**
 * What sort of text an article is: as its page declares, as title or lead name it, or as its form shows. A text in questions
 * and answers is an interview and one in entries by the clock a live ticker, whatever the page says.
 */
import type { Genre } from '../article/article.ts';
import { CLOSING_MARKS } from '../language/german/quotation-marks.ts';
import { TEXT_KIND_NOUNS } from '../language/german/text-kinds.ts';
import type { CutText } from './tokens/sentences.ts';

/** So many paragraphs of a kind, and such a share of all, make a text of that kind. */
const FEWEST = 4;
const SHARE = 0.25;
const ARTICLES = new Set(['Ein', 'Eine', 'ein', 'eine']);

export function textKindOf(text: CutText): Genre {
  const { article } = text;
  if (article.genre !== 'report') return article.genre;
  return namedKind(text) ?? kindByForm(text) ?? 'report';
}

/** "Kommentar: Die Bahn fährt", "Wer zahlt das? Ein Gastbeitrag von Ida Frank" */
function namedKind({ tokens, sentences }: CutText): Genre | null {
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

function kindByForm({ article }: CutText): Genre | null {
  const paragraphs = article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'subheading')
    .map(({ span }) => article.text.slice(span.start, span.end));
  if (isInQuestionsAndAnswers(paragraphs)) return 'interview';
  const entries = paragraphs.filter((line) => /^\d{1,2}[.:]\d{2}(?: Uhr|:|\s)/.test(line)).length;
  return entries >= FEWEST && entries >= SHARE * paragraphs.length ? 'live' : null;
}

/** A paragraph that asks has one behind it that does not; with labels or with somebody addressed, three of them are enough. */
function isInQuestionsAndAnswers(paragraphs: readonly string[]): boolean {
  const asked = paragraphs.filter(
    (line, at) =>
      isQuestion(line) && paragraphs[at + 1] !== undefined && !isQuestion(paragraphs[at + 1] ?? ''),
  );
  if (asked.length < SHARE * paragraphs.length) return false;
  const turns = asked.filter((line) => LABEL.test(line) || ADDRESS.test(line)).length;
  return asked.length >= FEWEST || (asked.length === FEWEST - 1 && turns === asked.length);
}

const isQuestion = (line: string): boolean => line.at(CLOSING_MARKS.has(line.at(-1) ?? '') ? -2 : -1) === '?';

/** "KURIER: Wann …?", "Frage: …", "derStandard.at: Wie …?" */
const LABEL = /^(?:\p{Lu}|\p{Ll}+\p{Lu})[\p{L}.-]*(?: [\p{L}.-]+){0,3}: /u;
/** "Was machen Sie anders?", "Warum hat Ihr Mann …" */
const ADDRESS = /[^.!?] (?:Sie|Ihnen|Ihre?[nmrs]?)\b/;
