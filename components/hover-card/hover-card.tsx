import type { Analysis, Speaker } from '../../analysis/analysis.ts';
import { nameOfSpeaker } from '../../extension/name-of-speaker.ts';
import { type Annotation, seriesOf, spanOf } from '../../highlights/annotation-at.ts';
import type { ColouredVoices } from '../../highlights/voices.ts';
import { Swatch } from '../shared/swatch.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { voiceColour } from '../shared/voice-colour.ts';

interface HoverCardProps {
  readonly analysis: Analysis;
  readonly annotation: Annotation;
  readonly colours: ColouredVoices;
  /** Whether the quote has just been copied; null while nobody has asked for it. */
  readonly copied: boolean | null;
  readonly onShow: (annotation: Annotation) => void;
  readonly onCopy: () => void;
}

/** Who it is that a mark on the page stands for, and the way to the marks before and after. */
export function HoverCard({ analysis, annotation, colours, copied, onShow, onCopy }: HoverCardProps) {
  const { say } = useTexts();
  const subject = subjectOf(analysis, annotation);
  const { name, role, speaker } = subject;
  const shownName = annotation.kind === 'quote' ? nameOfSpeaker(speaker, say) : (name ?? '');
  const series = seriesOf(analysis, annotation);
  const index = series.findIndex((other) => spanOf(other) === spanOf(annotation));
  const step = (direction: 1 | -1) => {
    const next = series[(index + direction + series.length) % series.length];
    if (next) onShow(next);
  };
  const place = { position: index + 1, count: series.length };
  const isQuote = annotation.kind === 'quote';
  return (
    <div class="card" role="dialog" aria-label={shownName} style={voiceColour(colours, subject)}>
      <p class="who">
        <Swatch />
        <span>
          <span class="name">{shownName}</span>
          {role && <span class="role">, {role}</span>}
        </span>
      </p>
      <div class="actions">
        <p class="note">
          <span>{isQuote ? say('quotePosition', place) : say('mentionPosition', place)}</span>
          {isQuote && annotation.quote.kind === 'indirect' && <span>{say('reported')}</span>}
        </p>
        <button
          type="button"
          aria-label={say('previous')}
          disabled={series.length < 2}
          onClick={() => step(-1)}
        >
          ←
        </button>
        <button type="button" aria-label={say('next')} disabled={series.length < 2} onClick={() => step(1)}>
          →
        </button>
        {isQuote && (
          <button type="button" class="copy" aria-live="polite" onClick={onCopy}>
            {copied === null ? say('copy') : say(copied ? 'copied' : 'notCopied')}
          </button>
        )}
      </div>
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
    const { name, roles, id } = annotation.person;
    return { name, role: roles[0], personId: id, speaker: null };
  }
  const { speaker } = annotation.quote;
  const person = people.find(({ id }) => id === speaker?.personId);
  return { name: speaker?.name ?? null, role: person?.roles[0], personId: person?.id ?? null, speaker };
}
