/**
 * The annotated article as Markdown, readable as it stands in a terminal: what the panel shows, from top to bottom.
 * All texts but the labels are the article's own.
 */

import type { Analysis, Quote } from '../../analysis/analysis.ts';
import { greatestOf } from '../../analysis/long-lists.ts';
import { type Article, type Span, textOf } from '../../article/article.ts';
import { namesOf } from '../../highlights/names-of.ts';
import { genreNote } from '../genre-note.ts';
import { keySentenceText } from '../key-sentence-text.ts';
import { nameOfSpeaker } from '../name-of-speaker.ts';
import { outletOf } from '../outlet.ts';
import { particularsText } from '../particulars-text.ts';
import { formatDate, formatShare } from '../texts/formats.ts';
import type { Texts } from '../texts/say.ts';
import { wordsAround } from '../words-around.ts';
import { quotedWords } from './cite-quote.ts';
import { escapeEntry, escapeMarkdown, linkTo } from './markdown-text.ts';

interface Annotated {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly texts: Texts;
}

/** Characters of the longest bar. */
const BAR_LENGTH = 20;

/** @param texts labels, and the locale in which dates and numbers are printed */
export function annotatedMarkdown(article: Article, analysis: Analysis, texts: Texts): string {
  const annotated = { article, analysis, texts };
  const { say } = texts;
  const parts = [
    head(annotated),
    section(say('keyFacts'), keyFacts(annotated)),
    section(say('keySentences'), keySentences(annotated)),
    section(say('outline'), outline(annotated)),
    section(say('viewPeople'), people(annotated)),
    section(say('viewQuotes'), quotes(annotated)),
    section(say('voices'), voices(annotated)),
    section(say('timeline'), timeline(annotated)),
    section(say('layerNumbers'), numbers(annotated)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}` : '';
}

function head({ article, texts }: Annotated): string {
  const { say, locale } = texts;
  const authors = article.authors.map(({ name, place }) =>
    place ? say('authorFrom', { name, place }) : name,
  );
  const date = article.publishedAt && formatDate(article.publishedAt, locale);
  const source = [
    authors.length > 0 && say('authors', { names: authors.join(', ') }),
    outletOf(article),
    date,
  ];
  const lines = [
    article.title && `# ${escapeMarkdown(article.title)}`,
    escapeEntry(source.filter(Boolean).join(' · ')),
    linkTo(article.url),
    `*${say('automatic')}*`,
    article.truncated && `*${say('truncated')}*`,
  ];
  return lines.filter(Boolean).join('\n\n');
}

function keyFacts({ article, analysis, texts }: Annotated): string[] {
  const { say, locale } = texts;
  const { who, when, where, howMuch } = analysis.summary.keyFacts;
  const rows: readonly (readonly [label: string, facts: readonly string[]])[] = [
    [say('who'), who.flatMap((id) => analysis.people.filter((person) => person.id === id)).map(nameAndRole)],
    [say('when'), when.map(({ iso, span }) => formatDate(iso, locale) ?? textOf(article, span))],
    [say('where'), where.map(({ name }) => name)],
    [say('howMuch'), howMuch.map(({ span }) => textOf(article, span))],
  ];
  return rows
    .filter(([, facts]) => facts.length > 0)
    .map(([label, facts]) => `- **${label}:** ${facts.map(escapeMarkdown).join(', ')}`);
}

const nameAndRole = ({ name, roles: [role] }: Analysis['people'][number]): string =>
  role ? `${name} (${role})` : name;

function keySentences({ article, analysis, texts }: Annotated): string[] {
  const { textKind, keySentences: sentences } = analysis.summary;
  const lines = sentences.map(
    (sentence, at) => `${at + 1}. ${escapeEntry(keySentenceText(article, sentence))}`,
  );
  const note = genreNote(textKind, texts.say);
  if (note === null) return lines;
  return lines.length > 0 ? [`*${note}*`, '', ...lines] : [`*${note}*`];
}

/** Each subheading with its section's leading sentence and those who speak in it. */
function outline({ article, analysis }: Annotated): string[] {
  return analysis.summary.outline.flatMap(({ heading, leadingSentence, speakers }) => {
    if (!heading) return [];
    const lead = leadingSentence ? `: ${escapeMarkdown(textOf(article, leadingSentence))}` : '';
    const voices = speakers.length > 0 ? ` (${speakers.map(escapeMarkdown).join(', ')})` : '';
    return [`- **${escapeMarkdown(textOf(article, heading))}**${lead}${voices}`];
  });
}

function people({ analysis, texts: { say } }: Annotated): string[] {
  return analysis.people.map((person) => {
    const { id, name, roles } = person;
    const particulars = particularsText(person);
    const quoted = analysis.quotes.filter(({ speaker }) => speaker?.personId === id).length;
    const counts = [
      say('mentions', { count: namesOf(person).length }),
      quoted > 0 && say('quotes', { count: quoted }),
    ];
    const bracket = particulars === '' ? '' : ` (${escapeMarkdown(particulars)})`;
    const named = [`**${escapeMarkdown(name)}**${bracket}`, ...roles.map(escapeMarkdown)].join(', ');
    return `- ${named} (${counts.filter(Boolean).join(', ')})`;
  });
}

/** Quotes in the order of the text, under the article's own subheadings. */
function quotes(annotated: Annotated): string[] {
  const { article, analysis } = annotated;
  const headings = analysis.summary.outline.flatMap(({ heading }) => (heading ? [heading] : []));
  const inOrder = [...analysis.quotes].sort((a, b) => a.span.start - b.span.start);
  const lines: string[] = [];
  let next = 0;
  for (const quote of inOrder) {
    let heading: Span | undefined;
    while ((headings[next]?.start ?? Number.POSITIVE_INFINITY) < quote.span.start) heading = headings[next++];
    if (heading) {
      if (lines.length > 0) lines.push('');
      lines.push(`### ${escapeMarkdown(textOf(article, heading))}`, '');
    }
    lines.push(quoteLine(annotated, quote));
  }
  return lines;
}

function quoteLine({ article, analysis, texts: { say } }: Annotated, quote: Quote): string {
  const { speaker, kind } = quote;
  const person = analysis.people.find(({ id }) => id === speaker?.personId);
  const named = speaker && person ? { ...speaker, name: person.name } : speaker;
  const name = escapeMarkdown(nameOfSpeaker(named, say));
  const label = kind === 'indirect' ? ` (${say('reported')})` : '';
  return `- **${name}**${label}: ${escapeMarkdown(quotedWords(article, quote))}`;
}

/** A bar for each voice: full blocks for direct words, light ones for reported words, then the share of all. */
function voices({ analysis, texts: { say, locale } }: Annotated): string[] {
  const { voices: all } = analysis.summary;
  const wordsOf = ({ directWords, indirectWords }: (typeof all)[number]) => directWords + indirectWords;
  const total = all.reduce((sum, voice) => sum + wordsOf(voice), 0);
  const most = greatestOf(all.map(wordsOf), 1);
  const lines = all.map((voice) => {
    const length = (words: number) => Math.round((words / most) * BAR_LENGTH);
    const bar = '█'.repeat(length(voice.directWords)) + '░'.repeat(length(voice.indirectWords));
    const name = escapeEntry(voice.name ?? say('unattributed'));
    return `- ${name} ${bar} ${formatShare(wordsOf(voice) / total, locale)}`;
  });
  return lines.length > 0 ? [...lines, '', `█ ${say('legendDirect')}, ░ ${say('legendIndirect')}`] : [];
}

function timeline({ article, analysis, texts: { locale } }: Annotated): string[] {
  return analysis.summary.timeline.map(({ iso, span }) => {
    const printed = textOf(article, span);
    const date = formatDate(iso, locale);
    return `- ${escapeEntry(date ?? printed)}: ${escapeMarkdown(wordsAround(article, span))}`;
  });
}

function numbers({ article, analysis }: Annotated): string[] {
  return analysis.numbers.map(
    ({ span }) => `- ${escapeEntry(textOf(article, span))}: ${escapeMarkdown(wordsAround(article, span))}`,
  );
}
