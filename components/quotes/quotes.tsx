import type { Quote } from '../../analysis/analysis.ts';
import { type Article, type Span, textOf } from '../../article/article.ts';
import { chosenQuotes } from '../../extension/choose-findings.ts';
import { keyOfSpeaker } from '../../highlights/voices.ts';
import type { ViewProps } from '../panel/view.ts';
import { Count } from '../shared/count.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { QuoteEntry } from './quote-entry.tsx';
import { type QuoteChoice, QuoteFilter } from './quote-filter.tsx';

interface QuotesProps extends ViewProps {
  readonly choice: QuoteChoice;
  readonly onChoose: (choice: QuoteChoice) => void;
}

/** What is said, in the order of the text, under the article's own subheadings. */
export function Quotes({ choice, onChoose, ...view }: QuotesProps) {
  const { analysis, whole, onReset } = view;
  const { say } = useTexts();
  if (whole.quotes.length === 0) return <p class="quiet">{say('noQuotes')}</p>;
  const voices = new Map(whole.quotes.map((quote) => [keyOfSpeaker(quote), quote.speaker?.name ?? null]));
  const chosen = chosenQuotes(analysis.quotes, choice);
  return (
    <>
      <QuoteFilter voices={voices} choice={choice} onChoose={onChoose} />
      <Count noun="quotes" found={chosen.length} of={whole.quotes.length} onReset={onReset} />
      {chosen.length === 0 && <p class="quiet">{say('noQuotesMatch')}</p>}
      <QuoteList {...view} quotes={chosen} />
    </>
  );
}

/** Quotes under the subheadings that stand before them. */
export const QuoteList = ({ quotes: shown, ...view }: ViewProps & { readonly quotes: readonly Quote[] }) => (
  <>
    {groupByHeading(view.article, shown).map(({ heading, quotes }) => (
      <section key={heading?.start ?? -1}>
        {heading && <h2 lang={view.article.language}>{textOf(view.article, heading)}</h2>}
        <ul class="quotes">
          {quotes.map((quote) => (
            <QuoteEntry key={quote.id} quote={quote} withSpeaker {...view} />
          ))}
        </ul>
      </section>
    ))}
  </>
);

interface Group {
  readonly heading: Span | null;
  readonly quotes: Quote[];
}

/** The first group may have no heading. */
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
