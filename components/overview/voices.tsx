import { useState } from 'preact/hooks';
import type { Voice } from '../../analysis/analysis.ts';
import type { ViewProps } from '../panel/view.ts';
import { Swatch } from '../shared/swatch.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { voiceColour } from '../shared/voice-colour.ts';

/** Beyond this many, voices are folded away. */
const SHOWN_VOICES = 8;

const wordsOf = ({ directWords, indirectWords }: Voice) => directWords + indirectWords;

interface VoicesProps extends Pick<ViewProps, 'analysis' | 'colours' | 'inView'> {
  /** Shows what a voice says; null stands for speech without a speaker. */
  readonly onVoice: (name: string | null) => void;
}

/** Who gets to speak, and how much: bars of quoted words, solid for direct speech, hatched for reported. */
export function Voices({ analysis, colours, inView, onVoice }: VoicesProps) {
  const { say, locale } = useTexts();
  const [unfolded, setUnfolded] = useState(false);
  const voices = [...analysis.summary.voices].sort((one, other) => wordsOf(other) - wordsOf(one));
  const total = voices.reduce((sum, voice) => sum + wordsOf(voice), 0);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <section>
      <h2>
        {say('voices')} {total > 0 && <span class="count">{say('quotedWords', { count: total })}</span>}
      </h2>
      {voices.length === 0 && <p class="quiet">{say('noVoices')}</p>}
      <ul class="voices">
        {voices.slice(0, unfolded ? undefined : SHOWN_VOICES).map((voice) => {
          const share = percent.format(wordsOf(voice) / total);
          return (
            <li
              key={voice.name}
              aria-current={inView.has(voice.personId ?? '')}
              style={voiceColour(colours, voice)}
            >
              <button type="button" onClick={() => onVoice(voice.name)} title={say('voiceTitle')}>
                <Swatch />
                <span class="name">{voice.name ?? say('unattributed')}</span>
                <span class="bar" aria-hidden="true">
                  <span class="direct" style={{ width: `${(100 * voice.directWords) / total}%` }} />
                  <span class="indirect" style={{ width: `${(100 * voice.indirectWords) / total}%` }} />
                </span>
                <span class="share">{share}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {!unfolded && voices.length > SHOWN_VOICES && (
        <button type="button" class="link small" onClick={() => setUnfolded(true)}>
          {say('moreVoices', { count: voices.length - SHOWN_VOICES })}
        </button>
      )}
      {voices.length > 0 && (
        <p class="legend" aria-hidden="true">
          <span class="direct">{say('legendDirect')}</span>{' '}
          <span class="indirect">{say('legendIndirect')}</span>
        </p>
      )}
    </section>
  );
}
