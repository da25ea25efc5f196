/** Which voices carry a colour, on the page and in the panel alike. */
import type { Quote, Voice } from '../analysis/analysis.ts';

/** How many there are of `VOICE_COLOURS`, which the page itself has no need of. */
export const COLOURED_VOICES = 6;

/** Whoever speaks or is named: a voice, a speaker, a person. */
export interface VoiceName {
  readonly personId: string | null;
  readonly name: string | null;
}

/** One for each voice, be it a person's, a paper's or an office's; null: the text does not say whose. */
export const keyOfVoice = ({ personId, name }: VoiceName): string | null =>
  personId ?? (name === null ? null : `named ${name.toLowerCase()}`);

/** Whose voice a quote is; null: the text does not say. */
export const keyOfSpeaker = ({ speaker }: Pick<Quote, 'speaker'>): string | null =>
  speaker && keyOfVoice(speaker);

/** Key of a voice → index into `VOICE_COLOURS`, for those who say most; whoever is missing is neutral. */
export type ColouredVoices = ReadonlyMap<string, number>;

/** @param voices what each says, as the summary counts it */
export function colourVoices(voices: readonly Voice[]): ColouredVoices {
  const ranked = voices
    .flatMap((voice) => {
      const key = keyOfVoice(voice);
      return key === null ? [] : [{ key, words: voice.directWords + voice.indirectWords }];
    })
    .sort((one, other) => other.words - one.words);
  return new Map(ranked.slice(0, COLOURED_VOICES).map(({ key }, index) => [key, index]));
}
