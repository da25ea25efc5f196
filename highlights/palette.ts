/**
 * The colours of the voices, as sets of four: a tint to lie behind words and a line to run under them, of one hue, for light
 * and for dark pages. Chosen by search in OKLCH: tints at least 8 apart (CIEDE2000) in normal sight and under protanopia,
 * deuteranopia and tritanopia, and of the least chroma that allows it; a test holds the distances and contrasts.
 *
 * On light pages two aims clash. Seven tints that are 8 apart for everybody, on which a text of #666 has 4.5:1, are there
 * only in the colours of marker pens, two of them all but white; and a neutral tint that is seen on beige (1.15:1 to
 * #f4efe6) leaves #666 at most 4.36:1. Calm tints that are seen were preferred: #666 keeps 4.27:1 on the neutral one and
 * 4.32:1 on the others, and it is 4.5:1 down to #626262.
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
  { light: { tint: '#f3d9fe', line: '#997aa6' }, dark: { tint: '#4d1f5e', line: '#a686b4' } },
  { light: { tint: '#a3f395', line: '#66915e' }, dark: { tint: '#3a4938', line: '#c7efc0' } },
  { light: { tint: '#fcdf56', line: '#6c5c03' }, dark: { tint: '#504301', line: '#b9a022' } },
  { light: { tint: '#ffd7c8', line: '#6b2503' }, dark: { tint: '#460500', line: '#ca6a44' } },
  { light: { tint: '#eefff3', line: '#275f3e' }, dark: { tint: '#192e23', line: '#3ac97d' } },
  { light: { tint: '#fcfec9', line: '#848404' }, dark: { tint: '#313111', line: '#e3e35d' } },
];

/** Everybody beyond the sixth voice, and speech that the text gives to nobody. */
export const NEUTRAL_COLOURS: VoiceColours = {
  light: { tint: '#e0dde4', line: '#5e5b62' },
  dark: { tint: '#454248', line: '#acabaf' },
};
