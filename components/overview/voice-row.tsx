import { useId } from 'preact/hooks';
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
      <Bar direct={voice.directWords / total} reported={voice.indirectWords / total} />
      <span class="share">{formatShare(wordsOf(voice) / total, locale)}</span>
    </>
  );
}

/** Shares of the track. The hatching is a pattern, as not all that show or print a PDF know gradients that repeat. */
function Bar({ direct, reported }: { readonly direct: number; readonly reported: number }) {
  const hatching = useId();
  return (
    <svg class="bar" aria-hidden="true">
      <pattern id={hatching} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.5" height="4" />
      </pattern>
      <rect width={percent(direct)} height="100%" />
      <rect x={percent(direct)} width={percent(reported)} height="100%" fill={`url(#${hatching})`} />
    </svg>
  );
}

const percent = (share: number): string => `${100 * share}%`;
