/** The page that `npm start` opens, against what its findings.json says a reader finds in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { textOf } from '../../article/article.ts';
import { readPage } from '../../article/page/read-page.ts';
import { DATA } from '../data.ts';
import { pageOf } from '../page-of.ts';

interface Findings {
  readonly directQuotes: readonly { text: string; speaker: string | null }[];
  readonly quotedButNotSpeech: readonly string[];
  readonly indirectSpeech: readonly { sentence: string; speaker: string }[];
  readonly people: readonly { name: string; roles: readonly string[] }[];
  readonly notPeopleInvolved: readonly string[];
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
}

/** Two women and a man are spoken of where the last words but one are put into the man's mouth, as a guess. */
const WRONG_GUESSES = 1;

const FOLDER = join(import.meta.dirname, '../fixtures/sample');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

const findings = JSON.parse(read('findings.json')) as Findings;
const reading = readPage(pageOf(read('page.html')), 'https://www.derstandard.at/story/1');
if (reading.status !== 'article') throw new Error(`the sample is no article: ${reading.status}`);
const { article } = reading;
const { quotes, people, numbers, dates } = analyse(article, DATA);

const printed = (span: { start: number; end: number }): string => textOf(article, span);
const quotesOf = (kind: 'direct' | 'indirect') => quotes.filter((quote) => quote.kind === kind);

describe('the sample page', () => {
  it.each(findings.directQuotes)('„$text“: $speaker', ({ text, speaker }) => {
    const quote = quotesOf('direct').find(({ span }) => printed(span).startsWith(text));
    expect(quote, 'the quotation').toBeDefined();
    // More words may describe the speaker: "ein Parteifreund, der Abgeordnete Karl-Heinz Wimmer".
    if (speaker === null) expect(quote?.speaker).toBeNull();
    else if (quote?.speaker?.sure) expect(quote.speaker.name).toContain(speaker);
  });

  it.each(findings.indirectSpeech)('$sentence …: $speaker', ({ sentence, speaker }) => {
    const quote = quotesOf('indirect').find(({ span }) => printed(span).includes(sentence));
    expect(quote, 'the reported speech').toBeDefined();
    if (quote?.speaker?.sure) expect(quote.speaker.name).toBe(speaker);
  });

  it('most are shown as certain, and hardly a guess is wrong', () => {
    const wanted = findings.directQuotes.filter(({ speaker }) => speaker !== null);
    const found = wanted.map(({ text, speaker }) => {
      const quote = quotesOf('direct').find(({ span }) => printed(span).startsWith(text));
      return { sure: quote?.speaker?.sure === true, right: quote?.speaker?.name.includes(speaker ?? '') };
    });
    expect(found.filter(({ sure }) => sure).length).toBeGreaterThan(0.7 * found.length);
    expect(found.filter(({ right }) => !right).length).toBeLessThanOrEqual(WRONG_GUESSES);
  });

  it.each(findings.people)('$name, $roles', ({ name, roles }) => {
    const person = people.find((each) => each.name === name);
    expect(person).toBeDefined();
    for (const role of roles) expect(person?.roles.join('; ')).toContain(role);
  });

  it('takes no term for speech, nobody who is not involved for a person', () => {
    const spoken = quotes.map(({ span }) => printed(span));
    expect(findings.quotedButNotSpeech.filter((term) => spoken.includes(term))).toEqual([]);
    const names = people.map(({ name }) => name);
    expect(findings.notPeopleInvolved.filter((name) => names.includes(name))).toEqual([]);
  });

  it('finds the figures and dates', () => {
    const found = [...numbers, ...dates].map(({ span }) => printed(span));
    const wanted = [...findings.numbers, ...findings.dates];
    expect(wanted.filter((each) => !found.some((text) => text.startsWith(each)))).toEqual([]);
  });
});
