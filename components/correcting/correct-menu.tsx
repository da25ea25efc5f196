import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/analysis.ts';
import { type Correction, nameQuote, otherSpeakers } from '../../extension/corrections/correction.ts';
import type { Annotation } from '../../highlights/annotation-at.ts';
import { useTexts } from '../shared/texts-context.ts';

interface CorrectMenuProps {
  /** The article's. */
  readonly text: string;
  readonly analysis: Analysis;
  readonly annotation: Annotation;
  readonly onCorrect: (correction: Correction) => void;
  /** Whether it waits for the pointer or the keyboard, since nothing speaks for a mistake. */
  readonly onDemand?: boolean;
  /** Buttons that stay in line with its own. */
  readonly children?: ComponentChildren;
}

/** "Stimmt nicht?": who speaks instead, or that nothing is said here at all. */
export function CorrectMenu({ text, analysis, annotation, onCorrect, onDemand, children }: CorrectMenuProps) {
  const { say } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <span class="buttons">
        {children}
        <button
          type="button"
          class={onDemand ? 'action on-demand' : 'action'}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {say('isWrong')}
        </button>
      </span>
      {open && (
        // Firefox lets the keyboard stop at whatever scrolls, where the choices themselves are stops enough.
        <div id={id} class="correct" tabIndex={-1}>
          {annotation.kind === 'quote' && <p class="note">{say('whoSpeaks')}</p>}
          {choicesFor(text, analysis, annotation).map((correction) => (
            <button type="button" key={JSON.stringify(correction)} onClick={() => onCorrect(correction)}>
              {labelOf(correction, say)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function choicesFor(text: string, analysis: Analysis, annotation: Annotation): Correction[] {
  if (annotation.kind === 'person') return [{ kind: 'no-person', name: annotation.person.name }];
  const { span, speaker } = annotation.quote;
  const quote = nameQuote(text, span);
  const names = [...otherSpeakers(analysis, speaker), ...(speaker ? [null] : [])];
  return [
    ...names.map((name) => ({ kind: 'speaker', speaker: name, ...quote }) as const),
    { kind: 'no-quote', ...quote },
  ];
}

function labelOf(correction: Correction, say: ReturnType<typeof useTexts>['say']): string {
  switch (correction.kind) {
    case 'no-person':
      return say('isNoPerson');
    case 'no-quote':
      return say('isNoQuote');
    case 'speaker':
      return correction.speaker ?? say('unattributed');
  }
}
