/**
 * The colours of the voices, as sets of four: a tint to lie behind words and a line to run under them, for
 * light and for dark pages. Chosen by search in OKLCH for the greatest distance between any two (CIEDE2000)
 * in normal sight and under protanopia, deuteranopia and tritanopia; a test holds the distances and contrasts.
 */

export interface Colours {
  /** Behind the words: the page's own text stays readable on it. */
  readonly tint: string;
  /** Under the words, and as a swatch in the panel. */
  readonly line: string;
}

export interface VoiceColours {
  readonly light: Colours;
  readonly dark: Colours;
}

/** In the order in which they are given out: whoever says most gets the first. */
export const VOICE_COLOURS: readonly VoiceColours[] = [
  { light: { tint: '#c7eafa', line: '#3984bc' }, dark: { tint: '#21485d', line: '#a2c6fb' } },
  { light: { tint: '#ffccad', line: '#ce6e5c' }, dark: { tint: '#4f1a00', line: '#f1af94' } },
  { light: { tint: '#d3e9cf', line: '#014620' }, dark: { tint: '#364930', line: '#519c3f' } },
  { light: { tint: '#f7c7e0', line: '#690e45' }, dark: { tint: '#3e1534', line: '#bb61a4' } },
  { light: { tint: '#efe6a0', line: '#76620f' }, dark: { tint: '#554108', line: '#e8e24e' } },
  { light: { tint: '#d4d1ff', line: '#5e27a2' }, dark: { tint: '#2b2161', line: '#9186fc' } },
];

/** Everybody beyond the sixth voice, and speech that the text gives to nobody. */
export const NEUTRAL_COLOURS: VoiceColours = {
  light: { tint: '#e6e6e6', line: '#6e6e6e' },
  dark: { tint: '#3c3c3c', line: '#a0a0a0' },
};
