import type { Voice } from '../../analysis/analysis.ts';
import { formatShare } from '../../extension/texts/formats.ts';
import { Swatch } from '../shared/swatch.tsx';
import { useTexts } from '../shared/texts-context.ts';

export const wordsOf = ({ directWords, indirectWords }: Voice): number => directWords + indirectWords;

interface VoiceRowProps {
  readonly voice: Voice;
  /** All quoted words: the whole track. */
  readonly total: number;
}

/** One voice and its share of the quoted words: solid for direct speech, hatched for reported. */
export function VoiceRow({ voice, total }: VoiceRowProps) {
  const { say, locale } = useTexts();
  return (
    <>
      <Swatch />
      <span class="name">{voice.name ?? say('unattributed')}</span>
      <span class="bar" aria-hidden="true">
        <span class="direct" style={{ width: `${(100 * voice.directWords) / total}%` }} />
        <span class="indirect" style={{ width: `${(100 * voice.indirectWords) / total}%` }} />
      </span>
      <span class="share">{formatShare(wordsOf(voice) / total, locale)}</span>
    </>
  );
}
