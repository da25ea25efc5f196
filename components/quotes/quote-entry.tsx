import { useState } from 'preact/hooks';
import type { Quote } from '../../analysis/analysis.ts';
import { evidenceOf } from '../../extension/evidence.ts';
import { quotedWords } from '../../extension/export/cite-quote.ts';
import { nameOfSpeaker } from '../../extension/name-of-speaker.ts';
import { CorrectMenu } from '../correcting/correct-menu.tsx';
import type { ViewProps } from '../panel/view.ts';
import { Icon } from '../shared/icon.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { voiceColour } from '../shared/voice-colour.ts';

/** Quotes beyond this many characters are folded at a word. */
const FOLDED_LENGTH = 320;

interface QuoteEntryProps
  extends Pick<ViewProps, 'article' | 'whole' | 'colours' | 'onJump' | 'onCopy' | 'onCorrect'> {
  readonly quote: Quote;
  /** Whether the speaker is named below; left out where a heading does so already. */
  readonly withSpeaker: boolean;
}

/** One quote, as printed: direct speech in quotation marks, reported speech without. */
export function QuoteEntry(props: QuoteEntryProps) {
  const { article, whole, quote, colours, onJump, onCopy, onCorrect, withSpeaker } = props;
  const { say } = useTexts();
  const [unfolded, setUnfolded] = useState(false);
  const words = quotedWords(article, quote);
  const isGuess = quote.speaker?.sure === false;
  const evidence = evidenceOf(article, quote, say);
  const folded = !unfolded && words.length > FOLDED_LENGTH;
  return (
    <li class={`quote ${quote.kind}${isGuess ? ' guess' : ''}`} style={voiceColour(colours, quote.speaker)}>
      <button type="button" class="passage" lang={article.language} onClick={() => onJump(quote.span)}>
        {folded ? `${words.slice(0, words.lastIndexOf(' ', FOLDED_LENGTH))}\u00a0…` : words}
      </button>
      <p class="note">
        {withSpeaker && <span class="speaker">{nameOfSpeaker(quote.speaker, say)}</span>}
        {!withSpeaker && isGuess && <span>{say('guess')}</span>}
        {quote.kind === 'indirect' && <span>{say('reported')}</span>}
        {/* Where nobody is named below, the line says at least this. */}
        {quote.kind === 'direct' && !withSpeaker && <span>{say('legendDirect')}</span>}
        {folded && (
          <button type="button" class="link" onClick={() => setUnfolded(true)}>
            {say('unfoldQuote')}
          </button>
        )}
        {evidence && (
          <span class={isGuess ? 'evidence' : 'evidence on-demand'} title={evidence}>
            <span>{say('because', { evidence })}</span>
          </span>
        )}
        <CorrectMenu
          text={article.text}
          analysis={whole}
          annotation={{ kind: 'quote', quote }}
          onCorrect={onCorrect}
          onDemand={!isGuess}
        >
          <button
            type="button"
            class="action copy on-demand"
            title={say('copy')}
            onClick={() => onCopy(quote)}
          >
            <Icon name="copy" />
            <span class="words">{say('copy')}</span>
          </button>
        </CorrectMenu>
      </p>
    </li>
  );
}
