/** Where the figures come from: every voice and text with its quotes, every article with its quotes. */
import { formatDate } from '../../extension/texts/formats.ts';
import {
  GROUPS,
  type Group,
  groupOf,
  type NumberedArticle,
  type NumberedQuote,
  type Source,
  total,
} from './tally.ts';
import type { ReportWords } from './words.ts';

interface SourcesProps {
  readonly articles: readonly NumberedArticle[];
  readonly sources: readonly Source[];
  readonly words: ReportWords;
}

/** By group, each with the way to all its quotes. */
export function AllVoices({ articles, sources, words }: SourcesProps) {
  const { texts } = words;
  const unnamed = articles.flatMap(({ quotes }) => quotes.filter((quote) => groupOf(quote) === 'unnamed'));
  // The tables lead to every group.
  const isEmpty = (group: Group) =>
    group === 'unnamed' ? unnamed.length === 0 : sources.every((source) => source.group !== group);
  return (
    <section class="sources" id="voices">
      <h2>{texts.allVoices}</h2>
      {GROUPS.map((group) => (
        <section key={group} id={`voices-${group}`}>
          <h3>{texts[group]}</h3>
          {group === 'unnamed' && <QuoteLinks quotes={unnamed} />}
          {isEmpty(group) && <p class="hint">{texts.noVoices}</p>}
          <ul>
            {sources.map(
              (source, at) =>
                source.group === group && (
                  <li key={source.name} id={`v${at + 1}`}>
                    {source.name}
                    {source.roles.length > 0 && <span class="hint">, {source.roles.join(', ')}</span>}:{' '}
                    {words.number(total(source))} <QuoteLinks quotes={source.quotes} />
                  </li>
                ),
            )}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** "3.5": the fifth quote of the third article. */
const QuoteLinks = ({ quotes }: { readonly quotes: readonly NumberedQuote[] }) => (
  <span class="quote-links">
    {quotes.map(({ id }) => (
      <a key={id} href={`#${id}`}>
        {id.slice(1).replace('-', '.')}
      </a>
    ))}
  </span>
);

export function AllArticles({ articles, words }: SourcesProps) {
  const { texts, locale } = words;
  return (
    <section class="articles">
      <h2>{texts.allArticles}</h2>
      {articles.map(({ number, title, url, outlet, date, quotes }) => (
        <article key={number} id={`a${number}`}>
          <h3>
            {number}. <span lang="de">{title}</span>
          </h3>
          <p class="note">
            {[outlet, formatDate(date, locale)].filter(Boolean).join(', ')}
            {url && <a href={url}>{texts.toPage}</a>}
          </p>
          <ol>
            {quotes.map((quote) => (
              <ArticleQuote key={quote.id} quote={quote} words={words} />
            ))}
          </ol>
        </article>
      ))}
    </section>
  );
}

interface ArticleQuoteProps {
  readonly quote: NumberedQuote;
  readonly words: ReportWords;
}

function ArticleQuote({ quote, words: { texts } }: ArticleQuoteProps) {
  const { id, quote: printed, kind, speaker, certain, link } = quote;
  const name = speaker === '' ? texts.unnamed : certain === 'yes' ? speaker : `${texts.guess} ${speaker}`;
  return (
    <li id={id} value={Number(id.split('-')[1])}>
      {link === null ? (
        <q lang="de">{printed}</q>
      ) : (
        <a lang="de" href={link}>
          {printed}
        </a>
      )}{' '}
      <span class="note">
        {name}
        {kind === 'reported' && `, ${texts.reported}`}
      </span>
    </li>
  );
}
