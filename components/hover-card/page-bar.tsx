import { useState } from 'preact/hooks';
import type { ColouredVoices, VoiceName } from '../../highlights/voices.ts';
import { copyText } from '../shared/copy-text.ts';
import { Swatch } from '../shared/swatch.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { voiceColour } from '../shared/voice-colour.ts';

/** The voice that stands alone on the page, and which of its quotes the reader is at. */
export interface AloneVoice extends VoiceName {
  readonly shownName: string;
  /** From 1. */
  readonly position: number;
  readonly count: number;
}

/** What the reader has just corrected. */
export interface CorrectedNotice {
  /** What the report about it says. */
  readonly report: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

export interface PageBarProps {
  readonly colours: ColouredVoices;
  /** null while all voices are shown. */
  readonly alone: AloneVoice | null;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onEnd: () => void;
  /** null where nothing has been corrected just now. */
  readonly corrected: CorrectedNotice | null;
  /** Leads back to where the reader was; null where they have not been taken away. */
  readonly onBack: (() => void) | null;
}

/** At the foot of the page: stepping through one voice, and the way back. */
export function PageBar({ colours, alone, corrected, onStep, onEnd, onBack }: PageBarProps) {
  const { say } = useTexts();
  return (
    <div class="bar">
      {alone && (
        <fieldset
          aria-label={say('voiceAloneOf', { name: alone.shownName })}
          style={voiceColour(colours, alone)}
        >
          <Swatch />
          <span class="name">{alone.shownName}</span>
          <span class="note" role="status">
            {say('alonePosition', { position: alone.position, count: alone.count })}
          </span>
          <button type="button" aria-label={say('commandPreviousQuote')} onClick={() => onStep(-1)}>
            ←
          </button>
          <button
            type="button"
            data-step="next"
            aria-label={say('commandNextQuote')}
            onClick={() => onStep(1)}
          >
            →
          </button>
          <button type="button" onClick={onEnd}>
            {say('endAlone')}
          </button>
        </fieldset>
      )}
      {corrected && <Corrected {...corrected} />}
      {onBack && (
        <button type="button" class="back" onClick={onBack}>
          {say('goBack')}
        </button>
      )}
    </div>
  );
}

/** That a correction is in force, and what else can be done with it. */
function Corrected({ report, onUndo, onClose }: CorrectedNotice) {
  const { say } = useTexts();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <fieldset aria-label={say('corrected')}>
      <span role="status">{say('corrected')}</span>
      <button type="button" onClick={onUndo}>
        {say('undo')}
      </button>
      <button type="button" aria-live="polite" onClick={async () => setCopied(await copyText(report))}>
        {say(copied === null ? 'copyReport' : copied ? 'reportCopied' : 'notCopied')}
      </button>
      <button type="button" aria-label={say('close')} onClick={onClose}>
        ×
      </button>
    </fieldset>
  );
}
