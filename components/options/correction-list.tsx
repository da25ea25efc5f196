import type { Correction } from '../../extension/corrections/correction.ts';
import type { Corrections } from '../../extension/corrections/parse-corrections.ts';
import type { Settings } from '../../extension/settings.ts';
import type { Say } from '../../extension/texts/say.ts';
import { useTexts } from '../shared/texts-context.ts';

interface CorrectionListProps {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly corrections: Corrections;
  readonly onRemove: (url: string, correction: Correction) => void;
}

/** Characters of a quote that are shown. */
const SHOWN_WORDS = 80;

/** Whether corrections are kept, and those that are. */
export function CorrectionList({ settings, onSettings, corrections, onRemove }: CorrectionListProps) {
  const { say } = useTexts();
  const pages = Object.entries(corrections);
  return (
    <section>
      <h2>{say('corrections')}</h2>
      <label>
        <input
          type="checkbox"
          checked={settings.keepCorrections}
          onChange={({ currentTarget }) => onSettings({ keepCorrections: currentTarget.checked })}
        />
        {say('keepCorrections')}
      </label>
      <p class="quiet">{say('keepCorrectionsHint')}</p>
      {pages.map(([url, ofPage]) => (
        <div key={url} class="removable">
          <h3>{url}</h3>
          <ul>
            {ofPage.map((correction) => {
              const entry = entryFor(correction, say);
              return (
                <li key={entry}>
                  <span>{entry}</span>
                  <button
                    type="button"
                    class="link"
                    aria-label={say('removeEntry', { entry })}
                    onClick={() => onRemove(url, correction)}
                  >
                    {say('remove')}
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

function entryFor(correction: Correction, say: Say): string {
  if (correction.kind === 'no-person') return say('correctedNoPerson', { name: correction.name });
  const words =
    correction.words.length > SHOWN_WORDS ? `${correction.words.slice(0, SHOWN_WORDS)} …` : correction.words;
  return correction.kind === 'no-quote'
    ? say('correctedNoQuote', { words })
    : say('correctedSpeaker', { words, name: correction.speaker ?? say('unattributed') });
}
