import { describe, expect, it } from 'vitest';
import type { Entity, Person } from '../../../analysis/analysis.ts';
import { findDates } from '../../../analysis/facts/dates.ts';
import { findQuantities } from '../../../analysis/facts/quantities.ts';
import { findKeyFacts } from '../../../analysis/summary/key-facts.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

const PARAGRAPHS = [
  'Graz – Am Montag hat die Stadt 20 bis 35 Euro Zuschuss und 48 Millionen Euro für den Bau der Seilbahn nach Adlerfeld beschlossen, ' +
    'zwei Stadträte fehlten.',
  'Adlerfeld wartet seit 2004. Der Bau dauert 30 Monate und beschäftigt 48 Millionen Euro lang 900 Menschen.',
];

function keyFactsOf(
  paragraphs: readonly string[],
  people: readonly Person[] = [],
  places: readonly string[] = [],
) {
  const article = articleOf(...paragraphs);
  const text = annotateTokens(article, DATA);
  const entities = places.map((name): Entity => {
    const mentions = [...article.text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      span: { start: index, end: index + name.length },
    }));
    return { kind: 'place', name, mentions };
  });
  const dates = findDates(text);
  const numbers = findQuantities(text, dates);
  const found = findKeyFacts(text, { people, quotes: [], entities, dates, numbers }, []);
  const textAt = ({ span }: { span: { start: number; end: number } }) =>
    article.text.slice(span.start, span.end);
  return {
    who: found.who,
    when: found.when.map(({ iso }) => iso),
    where: found.where.map(({ name }) => name),
    howMuch: found.howMuch.map(textAt),
  };
}

const person = (id: string, weight: number): Person => ({
  id,
  name: id,
  gender: 'unknown',
  roles: [],
  mentions: [],
  weight,
});

describe('findKeyFacts', () => {
  it('names the people who matter beside the one who matters most', () => {
    expect(keyFactsOf(PARAGRAPHS, [person('Ida A', 10), person('Bo B', 5), person('Cia C', 1)]).who).toEqual([
      'Ida A',
      'Bo B',
    ]);
  });

  it('takes the days near publication from the opening', () => {
    expect(keyFactsOf(PARAGRAPHS).when).toEqual(['2021-12-06']);
  });

  it('takes the place of the dateline and those the text comes back to', () => {
    expect(keyFactsOf(PARAGRAPHS, [], ['Adlerfeld']).where).toEqual(['Graz', 'Adlerfeld']);
  });

  it.each(['Berlin. Die Regierung tagt.', 'St. Pölten (APA) – Der Landtag tagt.', 'Wien/Graz – Es regnet.'])(
    'reads the dateline of: %s',
    (paragraph) => {
      expect(keyFactsOf([paragraph]).where).toHaveLength(1);
    },
  );

  it.each(['Die Regierung tagt in Berlin.', 'Es regnet – wie immer.', 'Hans Maier, 40, singt.'])(
    'reads no dateline in: %s',
    (paragraph) => {
      expect(keyFactsOf([paragraph]).where).toEqual([]);
    },
  );

  it('shows ranges whole, each figure once, and neither stretches of time nor small counts', () => {
    expect(keyFactsOf(PARAGRAPHS).howMuch).toEqual([
      '20 bis 35 Euro Zuschuss',
      '48 Millionen Euro für den Bau der Seilbahn',
    ]);
  });

  it.each([
    ['Dafür sind 68 Prozent der Befragten.', ['68 Prozent der Befragten']],
    ['Es gibt Kosten in Höhe von rund 3 Millionen Euro.', ['Kosten in Höhe von rund 3 Millionen Euro']],
    ['Das kostet 3 Millionen Euro.', []],
    ['Dafür stimmten 68 Prozent.', []],
    ['Es kamen 900 Menschen.', ['900 Menschen']],
    ['Das Werk baut 190 von insgesamt 740 Stellen ab.', ['190 von insgesamt 740 Stellen']],
    ['Der Rat sagte mit 214 zu 210 Stimmen Ja.', ['214 zu 210 Stimmen']],
    ['Der Sprung war im Sommer um eineinhalb Meter erhöht worden.', []],
    ['Von elf Stellen sind fünf nicht besetzt.', []],
    ['Der Bericht zählt 38 Seiten.', []],
    ['Das Amt hat 202 Millionen Euro im Wettbewerb vergeben.', []],
    ['Die Stadt hält 30 Prozent an der Messe.', ['30 Prozent an der Messe']],
  ] as const)('shows a figure with its noun, or not at all: %s', (sentence, figures) => {
    expect(keyFactsOf([sentence]).howMuch).toEqual(figures);
  });

  it('says nothing where nothing is certain', () => {
    expect(keyFactsOf(['Es ist still.'])).toEqual({ who: [], when: [], where: [], howMuch: [] });
  });
});
