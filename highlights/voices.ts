/** Which people carry a colour, on the page and in the panel alike. */
import type { Voice } from '../analysis/analysis.ts';

/** How many there are of `VOICE_COLOURS`, which the page itself has no need of. */
export const COLOURED_VOICES = 6;

/** Person id → index into `VOICE_COLOURS`, for those who say most; whoever is missing is neutral. */
export type ColouredVoices = ReadonlyMap<string, number>;

/** @param voices what each says, as the summary counts it */
export function colourVoices(voices: readonly Voice[]): ColouredVoices {
  const ranked = voices
    .flatMap(({ personId, directWords, indirectWords }) =>
      personId === null ? [] : [{ personId, words: directWords + indirectWords }],
    )
    .sort((one, other) => other.words - one.words);
  return new Map(ranked.slice(0, COLOURED_VOICES).map(({ personId }, index) => [personId, index]));
}
