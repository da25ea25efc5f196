import { keyOfVoice, type VoiceName } from '../../highlights/voices.ts';
import { Icon } from './icon.tsx';
import { useTexts } from './texts-context.ts';

interface AloneButtonProps {
  readonly voice: VoiceName;
  readonly onAlone: (voice: string) => void;
}

/** Leaves only this voice undimmed on the page. */
export function AloneButton({ voice, onAlone }: AloneButtonProps) {
  const { say } = useTexts();
  const key = keyOfVoice(voice);
  // The rows stay in line.
  if (key === null || voice.name === null) return <span class="alone" />;
  return (
    <button
      type="button"
      class="alone"
      aria-label={say('voiceAloneOf', { name: voice.name })}
      title={say('voiceAlone')}
      onClick={() => onAlone(key)}
    >
      <Icon name="alone" />
    </button>
  );
}
