import type { Quote } from '../../analysis/analysis.ts';
import { type Article, type Span, textOf } from '../../article/article.ts';
import type { ViewProps } from '../panel/view.ts';
import { useTexts } from '../shared/texts-context.ts';
import { isChosen, type QuoteChoice } from './quote-choice.ts';
import { QuoteEntry } from './quote-entry.tsx';
import { QuoteFilter } from './quote-filter.tsx';

interface QuotesProps extends ViewProps {
  readonly choice: QuoteChoice;
  readonly onChoose: (choice: QuoteChoice) => void;
}

/** What is said, in the order of the text, under the article's own subheadings. */
export function Quotes({ choice, onChoose, ...view }: QuotesProps) {
  const { article, analysis } = view;
  const { say } = useTexts();
  if (analysis.quotes.length === 0) return <p class="quiet">{say('noQuotes')}</p>;
  const speakers = [...new Set(analysis.quotes.map(({ speaker }) => speaker?.name ?? null))];
  const chosen = analysis.quotes.filter((quote) => isChosen(article, quote, choice));
  return (
    <>
      <QuoteFilter speakers={speakers} choice={choice} onChoose={onChoose} />
      <p class="visually-hidden" role="status">
        {say('quotes', { count: chosen.length })}
      </p>
      {chosen.length === 0 && <p class="quiet">{say('noQuotesMatch')}</p>}
      {groupByHeading(article, chosen).map(({ heading, quotes }) => (
        <section key={heading?.start ?? -1}>
          {heading && <h2 lang={article.language}>{textOf(article, heading)}</h2>}
          <ul class="quotes">
            {quotes.map((quote) => (
              <QuoteEntry key={quote.id} quote={quote} withSpeaker {...view} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface Group {
  readonly heading: Span | null;
  readonly quotes: Quote[];
}

/** The quotes under the subheading that stands before them; the first group may have none. */
function groupByHeading(article: Article, quotes: readonly Quote[]): Group[] {
  const headings = article.blocks.filter(({ kind }) => kind === 'subheading').map(({ span }) => span);
  const groups: Group[] = [];
  for (const quote of quotes) {
    const heading = headings.findLast(({ start }) => start < quote.span.start) ?? null;
    const group = groups.at(-1);
    if (group && group.heading === heading) group.quotes.push(quote);
    else groups.push({ heading, quotes: [quote] });
  }
  return groups;
}
