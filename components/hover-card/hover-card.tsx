import type { Analysis, Speaker } from '../../analysis/analysis.ts';
import type { Article } from '../../article/article.ts';
import { clearRoles } from '../../extension/clear-roles.ts';
import type { Correction } from '../../extension/corrections/correction.ts';
import { evidenceOf } from '../../extension/evidence.ts';
import { nameOfSpeaker } from '../../extension/name-of-speaker.ts';
import { type Annotation, seriesOf, spanOf } from '../../highlights/annotation-at.ts';
import { type ColouredVoices, keyOfVoice } from '../../highlights/voices.ts';
import { CorrectMenu } from '../correcting/correct-menu.tsx';
import { Swatch } from '../shared/swatch.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { voiceColour } from '../shared/voice-colour.ts';

interface HoverCardProps {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly annotation: Annotation;
  readonly colours: ColouredVoices;
  /** Whether the quote has just been copied; null while nobody has asked for it. */
  readonly copied: boolean | null;
  readonly onShow: (annotation: Annotation) => void;
  readonly onCopy: () => void;
  /** Dims all but a voice; its key. */
  readonly onAlone: (voice: string) => void;
  /** Shows all quotes of a voice in the panel; its key. */
  readonly onPanel: (voice: string) => void;
  /** null where nothing can be corrected. */
  readonly onCorrect: ((correction: Correction) => void) | null;
}

/** Who it is that a mark on the page stands for and how that is known, and the way to the marks before and after. */
export function HoverCard(props: HoverCardProps) {
  const { article, analysis, annotation, colours, onCopy, copied } = props;
  const { say } = useTexts();
  const subject = subjectOf(analysis, annotation);
  const { name, role, speaker } = subject;
  const isQuote = annotation.kind === 'quote';
  const shownName = isQuote ? nameOfSpeaker(speaker, say) : (name ?? '');
  const evidence = isQuote ? evidenceOf(article, annotation.quote, say) : null;
  return (
    <div class="card" role="dialog" aria-label={shownName} style={voiceColour(colours, subject)}>
      <p class="who">
        <Swatch />
        <span>
          <span class="name">{shownName}</span>
          {role && <span class="role">, {role}</span>}
        </span>
      </p>
      {evidence && (
        <p class="evidence" lang={article.language}>
          {say('because', { evidence })}
        </p>
      )}
      <div class="actions">
        <Steps {...props} />
        {isQuote && (
          <button type="button" class="copy" aria-live="polite" onClick={onCopy}>
            {copied === null ? say('copy') : say(copied ? 'copied' : 'notCopied')}
          </button>
        )}
      </div>
      <More {...props} voice={isVoice(analysis, subject) ? keyOfVoice(subject) : null} />
    </div>
  );
}

/** Which of the marks it is, and the arrows to the others. */
function Steps({ analysis, annotation, onShow }: HoverCardProps) {
  const { say } = useTexts();
  const series = seriesOf(analysis, annotation);
  const index = series.findIndex((other) => spanOf(other) === spanOf(annotation));
  const step = (direction: 1 | -1) => {
    const next = series[(index + direction + series.length) % series.length];
    if (next) onShow(next);
  };
  const place = { position: index + 1, count: series.length };
  const isQuote = annotation.kind === 'quote';
  return (
    <>
      <p class="note">
        <span>{isQuote ? say('quotePosition', place) : say('mentionPosition', place)}</span>
        {isQuote && annotation.quote.kind === 'indirect' && <span>{say('reported')}</span>}
      </p>
      {series.length > 1 && (
        <>
          <button
            type="button"
            aria-label={say(isQuote ? 'commandPreviousQuote' : 'toPreviousMention')}
            onClick={() => step(-1)}
          >
            ←
          </button>
          <button
            type="button"
            aria-label={say(isQuote ? 'commandNextQuote' : 'toNextMention')}
            onClick={() => step(1)}
          >
            →
          </button>
        </>
      )}
    </>
  );
}

/** What else can be done with a voice, and with a mark that is wrong. */
function More(props: HoverCardProps & { readonly voice: string | null }) {
  const { voice, article, analysis, annotation, onAlone, onPanel, onCorrect } = props;
  const { say } = useTexts();
  return (
    <div class="more">
      {voice !== null && (
        <>
          <button type="button" onClick={() => onAlone(voice)}>
            {say('voiceAlone')}
          </button>
          <button type="button" onClick={() => onPanel(voice)}>
            {say('voiceInPanel')}
          </button>
        </>
      )}
      {onCorrect && (
        <CorrectMenu
          key={spanOf(annotation).start}
          text={article.text}
          analysis={analysis}
          annotation={annotation}
          onCorrect={onCorrect}
        />
      )}
    </div>
  );
}

interface Subject {
  /** null: the text does not say who speaks. */
  readonly name: string | null;
  readonly role: string | undefined;
  readonly personId: string | null;
  /** Of a quote. */
  readonly speaker: Speaker | null;
}

function subjectOf({ people }: Analysis, annotation: Annotation): Subject {
  if (annotation.kind === 'person') {
    const { name, id } = annotation.person;
    return { name, role: clearRoles(annotation.person)[0], personId: id, speaker: null };
  }
  const { speaker } = annotation.quote;
  const person = people.find(({ id }) => id === speaker?.personId);
  return {
    name: speaker?.name ?? null,
    role: person && clearRoles(person)[0],
    personId: person?.id ?? null,
    speaker,
  };
}

/** Whether anything is said by the one who is shown. */
function isVoice({ quotes }: Analysis, subject: Subject): boolean {
  const key = keyOfVoice(subject);
  return quotes.some(({ speaker }) => speaker !== null && keyOfVoice(speaker) === key);
}
