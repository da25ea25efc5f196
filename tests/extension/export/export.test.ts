import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../analysis/analysis.ts';
import { textOf } from '../../../article/article.ts';
import { citeQuote } from '../../../extension/export/cite-quote.ts';
import { annotatedJson } from '../../../extension/export/json.ts';
import { addressOf } from '../../../extension/export/text-fragment.ts';
import { webAnnotations } from '../../../extension/export/web-annotations.ts';
import { textsFor } from '../../../extension/texts/texts.ts';
import { ANALYSIS, ARTICLE } from '../../../tools/gallery/invented-article.ts';

const german = textsFor('de', 'de-AT');
const english = textsFor('en', 'en-GB');

describe('citeQuote', () => {
  const [direct, , indirect] = ANALYSIS.quotes;
  if (!direct || !indirect) throw new Error('the invented article has quotes');

  it('gives words, speaker, role, outlet, date and link', () => {
    expect(
      citeQuote(
        {
          article: ARTICLE,
          quote: direct,
          role: 'Bürgermeisterin',
          link: 'https://zeitung.example/#:~:text=So',
        },
        german,
      ),
    ).toBe(
      '„So hoch stand das Wasser im Juni“\nHanna Leitgeb, Bürgermeisterin. Der Standard, 2. März 2026\nhttps://zeitung.example/#:~:text=So',
    );
  });

  it('says that speech is reported, and writes the date as the reader does', () => {
    const cited = citeQuote(
      { article: ARTICLE, quote: indirect, role: undefined, link: ARTICLE.url },
      english,
    );
    expect(cited).toContain('Josef Wallner (reported). Der Standard, 2 March 2026');
    expect(cited).not.toContain('„');
  });

  it('does without date and speaker, and names the site where the outlet has no name', () => {
    const bare = { ...ARTICLE, outlet: null, publishedAt: null };
    expect(
      citeQuote({ article: bare, quote: { ...direct, speaker: null }, role: undefined, link: 'x' }, german),
    ).toBe('„So hoch stand das Wasser im Juni“\nOhne Angabe. derstandard.at\nx');
  });
});

describe('addressOf', () => {
  it.each([
    [{ textStart: 'Ja, aber' }, '#:~:text=Ja%2C%20aber'],
    [{ textStart: 'von', textEnd: 'bis' }, '#:~:text=von,bis'],
    [{ prefix: 'davor', textStart: 'von', suffix: 'danach' }, '#:~:text=davor-,von,-danach'],
    [{ textStart: 'S-Bahn & Tram' }, '#:~:text=S%2DBahn%20%26%20Tram'],
  ])('writes %j', (fragment, expected) => {
    expect(addressOf('https://zeitung.example/a', fragment)).toBe(`https://zeitung.example/a${expected}`);
  });

  it('keeps the fragment that the address has', () => {
    expect(addressOf('https://zeitung.example/a#forum', { textStart: 'Ja' })).toBe(
      'https://zeitung.example/a#forum:~:text=Ja',
    );
  });
});

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: { readonly source: string; readonly selector: readonly Record<string, unknown>[] };
}

describe('webAnnotations', () => {
  const page = webAnnotations(ARTICLE, ANALYSIS, ({ start, end }) => ({
    position: { start: start + 100, end: end + 100 },
    exact: textOf(ARTICLE, { start, end }),
    prefix: 'was auf der Seite davor ',
    suffix: ' und dahinter steht',
  }));
  const { items } = page as { items: Annotation[] };

  it('has one annotation for each quote and each printed name, each with an address of its own', () => {
    const names = ANALYSIS.people.flatMap(({ mentions }) => mentions);
    expect(items).toHaveLength(ANALYSIS.quotes.length + names.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.every(({ type }) => type === 'Annotation')).toBe(true);
  });

  it('finds a quote by its words, by what stands around them, and by its position on the page', () => {
    const quote = ANALYSIS.quotes[0];
    const [words, position] = items[0]?.target.selector ?? [];
    expect(words).toMatchObject({ type: 'TextQuoteSelector', exact: 'So hoch stand das Wasser im Juni' });
    expect(words).toMatchObject({ prefix: 'was auf der Seite davor ', suffix: ' und dahinter steht' });
    expect(position).toEqual({
      type: 'TextPositionSelector',
      start: (quote?.span.start ?? 0) + 100,
      end: (quote?.span.end ?? 0) + 100,
    });
  });

  it('cuts no character in half', () => {
    const text = `${'🌊'.repeat(40)}.${ARTICLE.text.slice(81)}`;
    const span = { start: 81, end: 90 };
    const quotes = [{ ...(ANALYSIS.quotes[0] as Quote), span }];
    const { items } = webAnnotations({ ...ARTICLE, text }, { ...ANALYSIS, quotes }, () => null) as {
      items: Annotation[];
    };
    expect(items[0]?.target.selector[0]?.prefix).toBe(`${'🌊'.repeat(15)}.`);
  });

  it('names the speaker in a body of its own', () => {
    expect(items[0]?.body).toContainEqual(
      expect.objectContaining({ purpose: 'describing', value: 'Hanna Leitgeb' }),
    );
  });

  it('leaves the position out where it is not known', () => {
    const { items } = webAnnotations(ARTICLE, ANALYSIS, () => null) as { items: Annotation[] };
    const [words, ...others] = items[0]?.target.selector ?? [];
    const { start = 0, end = 0 } = ANALYSIS.quotes[0]?.span ?? {};
    expect(`${words?.prefix}${words?.exact}${words?.suffix}`).toBe(ARTICLE.text.slice(start - 32, end + 32));
    expect(others).toEqual([]);
  });
});

it('JSON holds offsets into the text that it holds', () => {
  const json = annotatedJson(ARTICLE, ANALYSIS) as {
    article: { text: string };
    quotes: { start: number; end: number }[];
  };
  expect(json.quotes.map(({ start, end }) => json.article.text.slice(start, end))).toEqual(
    ANALYSIS.quotes.map(({ span }) => ARTICLE.text.slice(span.start, span.end)),
  );
});

describe('web annotations of people', () => {
  it('have age and party in brackets behind the name, apart from the roles', () => {
    const people = ANALYSIS.people.map((person) => ({ ...person, age: 47, affiliation: 'SPÖ' }));
    const { items } = webAnnotations(ARTICLE, { ...ANALYSIS, quotes: [], people }, () => null) as {
      items: readonly { body: readonly { value: string }[] }[];
    };
    expect(items[0]?.body[0]?.value).toBe('Josef Wallner (47, SPÖ), Landwirt');
  });
});
