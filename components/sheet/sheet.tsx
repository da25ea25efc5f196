import type { Analysis } from '../../analysis/analysis.ts';
import { type Article, textOf } from '../../article/article.ts';
import { chosenFindings, isEverything } from '../../extension/choose-findings.ts';
import { clearRoles } from '../../extension/clear-roles.ts';
import { quotedWords } from '../../extension/export/cite-quote.ts';
import { keySentenceText } from '../../extension/key-sentence-text.ts';
import { nameOfSpeaker } from '../../extension/name-of-speaker.ts';
import type { PanelPlace } from '../../extension/panel-place.ts';
import { particularsText } from '../../extension/particulars-text.ts';
import { formatDate } from '../../extension/texts/formats.ts';
import type { ColouredVoices } from '../../highlights/voices.ts';
import { VoiceRow, wordsOf } from '../overview/voice-row.tsx';
import { Byline, SourceLine } from '../panel/article-header.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { voiceColour } from '../shared/voice-colour.ts';

interface SheetProps {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly place: PanelPlace;
  readonly colours: ColouredVoices;
}

/** What the panel shows, on paper: who speaks, who they are, what they say, when. */
export function Sheet({ article, analysis: whole, place, colours }: SheetProps) {
  const { say, locale } = useTexts();
  const analysis = chosenFindings(article, whole, place);
  const { quotes, people, summary } = analysis;
  const shown = { found: quotes.length, count: whole.quotes.length };
  return (
    <main class="sheet">
      <button type="button" class="print" onClick={() => print()}>
        {say('print')}
      </button>
      <SheetHeader article={article}>
        {!isEverything(place) && (
          <p class="note">{say('selection', { quotes: say('shownQuotes', shown) })}</p>
        )}
      </SheetHeader>
      <Part title={say('voices')} isFilled={summary.voices.length > 0}>
        <PrintedVoices voices={summary.voices} colours={colours} />
      </Part>
      <Part title={say('keySentences')} isFilled={summary.keySentences.length > 0}>
        <ol class="printed-sentences" lang={article.language}>
          {summary.keySentences.map((sentence) => (
            <li key={sentence.span.start}>{keySentenceText(article, sentence)}</li>
          ))}
        </ol>
      </Part>
      <Part title={say('viewPeople')} isFilled={people.length > 0}>
        <PrintedPeople people={people} />
      </Part>
      <Part title={say('viewQuotes')} isFilled={quotes.length > 0}>
        <PrintedQuotes article={article} quotes={quotes} colours={colours} />
      </Part>
      <Part title={say('timeline')} isFilled={summary.timeline.length > 0}>
        <p>
          {summary.timeline
            .map(({ iso, span }) => formatDate(iso, locale) ?? textOf(article, span))
            .join(' · ')}
        </p>
      </Part>
      <footer class="note">
        {article.url}
        <br />
        {say('automatic')}
      </footer>
    </main>
  );
}

interface SheetHeaderProps {
  readonly article: Article;
  readonly children: preact.ComponentChildren;
}

const SheetHeader = ({ article, children }: SheetHeaderProps) => (
  <header>
    <SourceLine article={article} />
    <h1 lang={article.language}>{article.title}</h1>
    <Byline article={article} />
    {children}
  </header>
);

interface PartProps {
  readonly title: string;
  readonly isFilled: boolean;
  readonly children: preact.ComponentChildren;
}

const Part = ({ title, isFilled, children }: PartProps) =>
  isFilled ? (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  ) : null;

interface PrintedVoicesProps {
  readonly voices: Analysis['summary']['voices'];
  readonly colours: ColouredVoices;
}

function PrintedVoices({ voices, colours }: PrintedVoicesProps) {
  const total = voices.reduce((sum, voice) => sum + wordsOf(voice), 0);
  return (
    <ul class="voices">
      {voices.map((voice) => (
        <li key={voice.name} class="voice-row" style={voiceColour(colours, voice)}>
          <VoiceRow voice={voice} total={total} />
        </li>
      ))}
    </ul>
  );
}

const PrintedPeople = ({ people }: Pick<Analysis, 'people'>) => (
  <ul>
    {people.map(({ id, name, ...person }) => (
      <li key={id}>
        <strong>{name}</strong>
        {particularsText(person) !== '' && ` (${particularsText(person)})`}
        {clearRoles(person).length > 0 && `, ${clearRoles(person).join(', ')}`}
      </li>
    ))}
  </ul>
);

interface PrintedQuotesProps extends Pick<Analysis, 'quotes'> {
  readonly article: Article;
  readonly colours: ColouredVoices;
}

function PrintedQuotes({ article, quotes, colours }: PrintedQuotesProps) {
  const { say } = useTexts();
  return (
    <ul class="quotes">
      {quotes.map((quote) => (
        <li key={quote.id} class={`quote ${quote.kind}`} style={voiceColour(colours, quote.speaker)}>
          <span lang={article.language}>{quotedWords(article, quote)}</span>
          <span class="note">
            {nameOfSpeaker(quote.speaker, say)}
            {quote.kind === 'indirect' && `, ${say('reported')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
