/**
 * What must not matter does not: with other quotation marks, other names or one more paragraph behind, the same is found in
 * the gold articles. No gold is needed to see that; it is the method of metamorphic testing (Chen, Cheung, Yiu 1998).
 */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import { readPlainText } from '../../article/draft/read-plain-text.ts';
import { goldSlugs, readGold } from '../../tools/eval/gold/gold-article.ts';
import { DATA } from '../data.ts';
import { renamerOf } from './renamer-of.ts';

const analysisOf = (text: string): Analysis => analyse(readPlainText(text, 'https://gold.example/'), DATA);

/** The gold articles, with what is found in them as they are. */
const ARTICLES = goldSlugs()
  .map(readGold)
  .map(({ slug, gold, article: { text } }) => ({ slug, gold, text, analysis: analysisOf(text) }));

/**
 * The names' tagger has learnt marks as it has learnt words, from papers that print some of them only, and a name beside
 * one may tip over: so many of the nine hundred findings may change.
 */
const CHANGED_BY_MARKS = 8;

describe('another style of quotation marks', () => {
  it.each(['„“', '»«', '«»', '“”', '““', '""'])('%s: the same quotes and people', (marks) => {
    const lost = ARTICLES.flatMap(({ text, analysis }) => {
      const other = withMarks(text, marks);
      if (other === text) return [];
      const after = describeFindings(other, analysisOf(other)).map(withoutMarks);
      return describeFindings(text, analysis)
        .map(withoutMarks)
        .filter((line) => !after.includes(line));
    });
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(CHANGED_BY_MARKS);
  });
});

/**
 * A name that no list holds, is a word too, or has parts that were not replaced ("von"), is another case than the name
 * before, and the tagger may weigh it otherwise: so many of a thousand findings may change.
 */
const CHANGED_BY_NAMES = 26;

describe('other names', () => {
  it('the same quotes, people and roles', () => {
    const compared = ARTICLES.map(({ gold, text, analysis }) => {
      const rename = renamerOf(gold.people.map(({ name }) => name));
      const other = rename(text);
      const after = describeFindings(other, analysisOf(other));
      const before = describeFindings(text, analysis).map(rename);
      return { before, lost: before.filter((line) => !after.includes(line)) };
    });
    const lost = compared.flatMap((article) => article.lost);
    const findings = compared.flatMap(({ before }) => before).length;
    expect((1000 * lost.length) / findings, lost.join('\n')).toBeLessThanOrEqual(CHANGED_BY_NAMES);
  });
});

describe('one more paragraph behind', () => {
  const MORE = 'Das Wetter bleibt in den kommenden Tagen mild, am Nachmittag ziehen vereinzelt Wolken auf.';

  it('the same quotes and people', () => {
    const differing = ARTICLES.filter(({ text, analysis: before }) => {
      const after = analysisOf(`${text.trimEnd()}\n\n${MORE}\n`);
      return JSON.stringify([before.quotes, before.people]) !== JSON.stringify([after.quotes, after.people]);
    });
    expect(differing.map(({ slug }) => slug)).toEqual([]);
  });
});

/** One line for each person and each quote. */
function describeFindings(text: string, { people, quotes }: Analysis): string[] {
  return [
    ...people.map(({ name, roles, gender }) => `${name}, ${gender}: ${roles.join('; ')}`),
    ...quotes.map(
      ({ kind, span, speaker }) =>
        `${kind} ${speaker?.name ?? 'nobody'}: ${text.slice(span.start, span.end)}`,
    ),
  ];
}

const DOUBLE_MARKS = /["„“”«»]/g;

const withoutMarks = (text: string): string => text.replace(DOUBLE_MARKS, '');

/** Double marks in place of those of the text, which uses one pair all through, so that no offset changes. */
function withMarks(text: string, [open = '', close = '']: string): string {
  return text
    .split('\n')
    .map((paragraph) => {
      let isOpen = false;
      return paragraph.replace(DOUBLE_MARKS, () => {
        isOpen = !isOpen;
        return isOpen ? open : close;
      });
    })
    .join('\n');
}
