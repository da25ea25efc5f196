/** A report over many articles as one page of HTML, which needs nothing else and runs no script. */
import { render } from 'preact-render-to-string';
import { TextsProvider } from '../../components/shared/texts-context.ts';
import type { Language } from '../../extension/texts/languages.ts';
import { Patterns } from './chart.tsx';
import { Figures } from './figures.tsx';
import { FIRST_SIGHT } from './first-sight.ts';
import type { ReportedArticle } from './reported-article.ts';
import { AllArticles, AllVoices } from './sources.tsx';
import { reportStyles } from './styles.ts';
import { isVoice, numbered, sourcesIn, total, wordsOf } from './tally.ts';
import { fill, type ReportWords, reportWords } from './words.ts';

interface ReportInput {
  readonly articles: readonly ReportedArticle[];
  /** Inputs that were no article, or could not be read. */
  readonly notRead: number;
  /** Of Stimmen. */
  readonly version: string;
  readonly language: Language;
}

/** The page itself keeps browsers from loading anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function writeReport(input: ReportInput): string {
  const words = reportWords(input.language);
  const body = render(
    <body>
      <TextsProvider value={words.extension}>
        <Report {...input} words={words} />
      </TextsProvider>
    </body>,
  );
  return `<!doctype html>\n<html lang="${input.language}">\n${headOf(words)}\n${body}\n</html>\n`;
}

/** Of our own words only, none of an article's. */
const headOf = ({ texts }: ReportWords): string => `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${texts.title}</title>
<style>
${reportStyles()}
</style>
</head>`;

function Report({ articles: given, notRead, version, words }: ReportInput & { readonly words: ReportWords }) {
  const { texts } = words;
  const articles = numbered(given);
  const sources = sourcesIn(articles);
  const quotes = articles.flatMap((article) => article.quotes);
  const props = { articles, sources, words };
  const counts = [
    [articles.length, texts.articles],
    [quotes.length, texts.quotes],
    [total(wordsOf(quotes)), texts.words],
    [sources.filter(isVoice).length, texts.voices],
  ] as const;
  return (
    <main class="report-page">
      <Patterns />
      <header>
        <p class="note">Stimmen</p>
        <h1>{texts.title}</h1>
        <dl class="counts">
          {counts.map(([count, name]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words.number(count)}</dd>
            </div>
          ))}
        </dl>
        {notRead > 0 && <p class="note">{fill(texts.notRead, { count: words.number(notRead) })}</p>}
      </header>
      <Reliability words={words} />
      {quotes.length === 0 ? <p>{texts.none}</p> : <Figures {...props} />}
      {quotes.length > 0 && <AllVoices {...props} />}
      <AllArticles {...props} />
      <footer class="note">{fill(texts.made, { version })}</footer>
    </main>
  );
}

function Reliability({ words }: { readonly words: ReportWords }) {
  const { texts, number, percent } = words;
  const { certain, wrongPerson } = FIRST_SIGHT;
  return (
    <aside>
      <h2>{texts.reliability}</h2>
      <p>
        {fill(texts.reliabilityCertain, {
          articles: number(FIRST_SIGHT.articles),
          quotes: number(FIRST_SIGHT.quotes),
          right: percent(certain.right / certain.of),
          from: number(certain.from),
          to: number(certain.to),
          covers: percent(certain.covers / 100),
        })}
      </p>
      <p>
        {fill(texts.reliabilityPerson, {
          wrong: percent(wrongPerson.wrong / wrongPerson.of),
          f1: percent(FIRST_SIGHT.whoSaidWhat / 100),
        })}
      </p>
    </aside>
  );
}
