import type { CSSProperties } from 'preact';
import { NEUTRAL_COLOURS, VOICE_COLOURS, type VoiceColours } from '../../highlights/palette.ts';
import { type ColouredVoices, keyOfVoice, type VoiceName } from '../../highlights/voices.ts';

/** The colours of a voice as custom properties, for whatever the style sheet draws below the element. */
export function voiceColour(colours: ColouredVoices, voice: VoiceName | null): CSSProperties {
  const index = voice ? colours.get(keyOfVoice(voice) ?? '') : undefined;
  return coloursAsStyle((index === undefined ? undefined : VOICE_COLOURS[index]) ?? NEUTRAL_COLOURS);
}

export const coloursAsStyle = ({ light, dark }: VoiceColours): CSSProperties => ({
  '--voice-line': `light-dark(${light.line}, ${dark.line})`,
  '--voice-tint': `light-dark(${light.tint}, ${dark.tint})`,
});
