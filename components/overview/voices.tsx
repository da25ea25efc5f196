import { useState } from 'preact/hooks';
import { keyOfVoice } from '../../highlights/voices.ts';
import type { ViewProps } from '../panel/view.ts';
import { AloneButton } from '../shared/alone-button.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { voiceColour } from '../shared/voice-colour.ts';
import { VoiceRow, wordsOf } from './voice-row.tsx';

/** Beyond this many, voices are folded away. */
const SHOWN_VOICES = 8;

interface VoicesProps extends Pick<ViewProps, 'analysis' | 'colours' | 'inView' | 'onAlone'> {
  /** Shows what a voice says, by its key; null stands for speech without a speaker. */
  readonly onVoice: (voice: string | null) => void;
}

/** Who gets to speak, and how much. */
export function Voices({ analysis, colours, inView, onVoice, onAlone }: VoicesProps) {
  const { say } = useTexts();
  const [unfolded, setUnfolded] = useState(false);
  const voices = [...analysis.summary.voices].sort((one, other) => wordsOf(other) - wordsOf(one));
  const total = voices.reduce((sum, voice) => sum + wordsOf(voice), 0);
  return (
    <section>
      <h2>
        {say('voices')} {total > 0 && <span class="count">{say('quotedWords', { count: total })}</span>}
      </h2>
      {voices.length === 0 && <p class="quiet">{say('noVoices')}</p>}
      <ul class="voices">
        {voices.slice(0, unfolded ? undefined : SHOWN_VOICES).map((voice) => (
          <li
            key={keyOfVoice(voice)}
            aria-current={inView.has(voice.personId ?? '')}
            title={inView.has(voice.personId ?? '') ? say('inView') : undefined}
            style={voiceColour(colours, voice)}
          >
            <button
              type="button"
              class="voice-row"
              onClick={() => onVoice(keyOfVoice(voice))}
              title={say('voiceTitle', { direct: voice.directWords, reported: voice.indirectWords })}
            >
              <VoiceRow voice={voice} total={total} />
            </button>
            <AloneButton voice={voice} onAlone={onAlone} />
          </li>
        ))}
      </ul>
      {!unfolded && voices.length > SHOWN_VOICES && (
        <button type="button" class="link small" onClick={() => setUnfolded(true)}>
          {say('moreVoices', { count: voices.length - SHOWN_VOICES })}
        </button>
      )}
    </section>
  );
}
