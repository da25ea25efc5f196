/**
 * Names that stand on the page without being part of the story: the article's authors, photographers, agencies.
 * `(Foto: Max Hell/dpa)`, `Von Lea Brandt`, `© Ina Wolf`.
 */
import type { BlockKind } from '../../article/article.ts';
import {
  CREDIT_WORDS,
  NOUNS_OF_INTERVIEWERS,
  PICTURE_AGENCIES,
  VERBS_OF_INTERVIEWERS,
} from '../../language/german/credit-words.ts';
import type { NameMention } from '../names/name-mention.ts';
import { isTitle } from '../names/role-words.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';

/** How many tokens behind `Foto:` a name may stand, in running text and in a caption. */
const CREDIT_REACH = 4;
const CAPTION_REACH = 12;
/** `Das Gespräch führten Eva Rot und Jan Blau` */
const INTERVIEWER_REACH = 6;

/** The names that may be people of the story. */
export function withoutCredits(
  text: Text,
  names: readonly NameMention[],
  sentenceOf: Int32Array,
): NameMention[] {
  const authors = new Set(text.article.authors.map(({ name }) => name.toLowerCase()));
  return names.filter((name) => {
    if (name.class !== 'person') return true;
    if (authors.has(printed(text, name).toLowerCase())) return false;
    if (printed(text, name).includes('/') || isTitle(printed(text, name)) || asksQuestions(text, name))
      return false;
    const sentence = text.sentences[sentenceOf[name.first] ?? -1];
    const around = sentence && name.last <= sentence.last ? sentence : null;
    if (isSignature(text, name, around)) return false;
    return around?.kind !== 'credit' && !isCredited(text, name, around?.kind === 'caption' ? around : null);
  });
}

/** Blocks from the start within which a line of nothing but names tells who wrote the text. */
const HEAD = 4;

/** `Lea Brandt und Jan Holm / Tagblatt` on a line of its own near the start; `(Lea Brandt, 18.12.2017)` at an end. */
function isSignature(text: Text, { first, last, span }: NameMention, around: Sentence | null): boolean {
  const { tokens, sentences, article } = text;
  const word = (at: number): string => tokens[at]?.text ?? '';
  if (word(first - 1) === '(' && DATE_BEHIND.test(article.text.slice(span.end, span.end + LONGEST_DATE)))
    return true;
  if (!around || last - first < 2 || around.kind === 'title' || around.block === 0 || around.block >= HEAD)
    return false;
  for (let at = around.first; at < around.last; at++)
    if (!/^(?:\p{Lu}.*|und|von|\/|,)$/u.test(word(at))) return false;
  const isAlone = sentences.filter(({ block }) => block === around.block).length === 1;
  const surname = word(last - 1);
  return isAlone && !tokens.some(({ text: other }, at) => other === surname && (at < first || at >= last));
}

/** `, 18.12.2017)` */
const DATE_BEHIND = /^, \d{1,2}\. ?\d{1,2}\. ?\d{2,4}\)/;
const LONGEST_DATE = 16;

const printed = (text: Text, { span }: NameMention): string => text.article.text.slice(span.start, span.end);

/** Agencies and papers that took or supplied a picture: `© Getty Images`, `Foto: APA/Kolb`, a line of nothing but credits. */
export function isCreditOfEntity(text: Text, name: NameMention, kind: BlockKind | undefined): boolean {
  if (kind === 'credit') return true;
  const word = (at: number): string => text.tokens[at]?.text ?? '';
  const before = word(name.first - 1);
  if (/^[©|]$/.test(before) || (before === ':' && CREDIT_WORDS.has(word(name.first - 2)))) return true;
  const words = printed(text, name).split(/[\s/]+/);
  const isAgency = CREDIT_WORDS.has(words[0] ?? '') || PICTURE_AGENCIES.test(printed(text, name));
  return (
    isAgency &&
    (kind === 'caption' || printed(text, name).includes('/') || PICTURE_AGENCIES.test(printed(text, name)))
  );
}

/** `Die Fragen stellte Eva Rot`, `Das Gespräch führten Eva Rot und Jan Blau` */
function asksQuestions({ tokens }: Text, { first }: NameMention): boolean {
  for (let at = first - 1; at >= Math.max(0, first - INTERVIEWER_REACH); at--) {
    const word = tokens[at]?.text ?? '';
    if (VERBS_OF_INTERVIEWERS.has(word)) return NOUNS_OF_INTERVIEWERS.has(tokens[at - 1]?.text ?? '');
    if (!/^[\p{Lu},]/u.test(word) && word !== 'und') return false;
  }
  return false;
}

function isCredited(text: Text, name: NameMention, caption: Sentence | null): boolean {
  const word = (at: number): string => text.tokens[at]?.text ?? '';
  if (/^[©/|]$/.test(word(name.first - 1)) || word(name.last) === '/') return true;
  const floor = Math.max(caption?.first ?? 0, name.first - (caption ? CAPTION_REACH : CREDIT_REACH));
  for (let at = name.first - 1; at >= floor; at--) {
    if (word(at) === '©') return true;
    if (word(at) === ':' && CREDIT_WORDS.has(word(at - 1))) return true;
    if (!caption && !/^[\p{Lu}/,]/u.test(word(at))) return false;
  }
  return false;
}
