import { describe, expect, it } from 'vitest';
import { measureOpenNouns } from '../../../analysis/summary/open-nouns.ts';
import { leansWeakly } from '../../../analysis/summary/weak-leaning.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf, articleOfBlocks } from '../../article-of.ts';
import { DATA } from '../../data.ts';

/** How much the last of the sentences takes up. */
const openOf = (title: string, ...paragraphs: string[]): number => {
  const article = articleOfBlocks([
    ['title', title],
    ...paragraphs.map((paragraph) => ['paragraph', paragraph] as const),
  ]);
  return measureOpenNouns(annotateTokens({ ...article, title }, DATA), []).at(-1) ?? 0;
};

const TITLE = 'Streit in Adlerfeld';

describe('measureOpenNouns', () => {
  it.each([
    ['what was told of before', 'Das Land baut einen Speicher.', 'Der Speicher fasst vier Kubikmeter.'],
    ['by its last part', 'Das Land baut einen Batteriespeicher.', 'Der Speicher fasst vier Kubikmeter.'],
    ['behind the verb', 'Das Land baut einen Speicher.', 'Im Herbst wird der Speicher gefüllt.'],
    ['whose complement was told', 'Der Verein für Vogelschutz klagt.', 'Der Verein will im Herbst gewinnen.'],
    ['what happened', 'Zwei Boote stießen zusammen.', 'Nach dem Vorfall wurde der See gesperrt.'],
    ['what happened, beside it', 'Zwei Boote stießen zusammen.', 'Die Gemeinde verurteilte den Vorfall.'],
    ['somebody by an age', 'Zwei Boote stießen zusammen.', 'Der 33-Jährige blieb unverletzt.'],
    ['somebody without a name', 'Die Firma ist pleite.', 'Der Geschäftsführer schweigt seit Wochen.'],
  ])('counts %s', (_, before, sentence) => {
    expect(openOf(TITLE, before, sentence)).toBeGreaterThan(0);
  });

  it.each([
    ['what is known of itself', 'Die Polizei kam am Abend.', 'Die Polizei sperrte die Straße.'],
    ['what has its complement', 'Das Land baut einen Speicher.', 'Der Speicher der Gemeinde ist voll.'],
    ['what has its name', 'Das Land fördert einen Verein.', 'Der Verein Adlerhorst ist am Ende.'],
    ['what a clause explains', 'Es gab einen Vorwurf.', 'Der Vorwurf, dass Geld fehle, ist alt.'],
    ['what the sentence tells itself', 'Das Land baut ein Bad.', 'Ein Bad kostet Geld, und das Bad ist alt.'],
    ['an age that it gives', 'Zwei Boote sanken.', 'Ein 33-Jähriger kam, doch der 33-Jährige ging bald.'],
    ['what an adjective makes one', 'Das Land hat viele Bäder.', 'Das größte Bad steht in Adlerfeld.'],
    ['what it is not about', 'Das Land baut einen Speicher.', 'Die Gemeinde füllt im Herbst den Speicher.'],
  ])('counts not: %s', (_, before, sentence) => {
    expect(openOf(TITLE, before, sentence)).toBe(0);
  });

  it('counts nothing that the title names', () => {
    const paragraphs = ['Das Land baut einen Speicher.', 'Der Speicher fasst vier Kubikmeter.'] as const;
    expect(openOf('Speicher für Adlerfeld', ...paragraphs)).toBe(0);
  });
});

describe('leansWeakly', () => {
  it.each([
    ['Die Gemeinde selbst zahlt vier Millionen.', true],
    ['Die Gemeinde hat sich selbst geholfen.', false],
    ['Die Gemeinde will so die Kosten senken.', true],
    ['Das Bad sei zu teuer, so die Gemeinde.', false],
    ['Die Gemeinde warnte zugleich vor den Kosten.', true],
    ['Bei dem vorangegangenen Gespräch ging es um das Bad.', true],
    ['Die Kosten in Graz sind noch höher.', true],
    ['Die Kosten in Graz sind noch höher als in Wien.', false],
  ])('%s', (words, leans) => {
    const text = annotateTokens(articleOf(words), DATA);
    const [sentence] = text.sentences;
    expect(sentence && leansWeakly(text, sentence)).toBe(leans);
  });
});
