/**
 * The colours of the voices, as sets of four: a tint to lie behind words and a line to run under them, of one hue, for light
 * and for dark pages. Chosen by search in OKLCH: tints at least 8 apart (CIEDE2000) in normal sight and under protanopia,
 * deuteranopia and tritanopia, and of the least chroma that allows it and shows the hue; a test holds all of this.
 *
 * Calm tints that are so far apart differ in lightness, and the darker ones leave grey text too little contrast: that text
 * is written in another ink (`inkFor`). Text of #333 and darker, and of #ddd and lighter on dark pages, has 7:1 as it is.
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
  { light: { tint: '#c9d5ff', line: '#595dae' }, dark: { tint: '#284666', line: '#5482c6' } },
  { light: { tint: '#e7ccb8', line: '#914a03' }, dark: { tint: '#5e3130', line: '#ca7253' } },
  { light: { tint: '#e6f9e3', line: '#33753f' }, dark: { tint: '#063016', line: '#60ba84' } },
  { light: { tint: '#d6c4d9', line: '#733474' }, dark: { tint: '#3e1626', line: '#a65a8f' } },
  { light: { tint: '#f8f1c2', line: '#807e04' }, dark: { tint: '#3c3200', line: '#a8ab47' } },
  { light: { tint: '#d6fafe', line: '#37888d' }, dark: { tint: '#1c2346', line: '#a29ef2' } },
];

/** Everybody beyond the sixth voice, and speech that the text gives to nobody. */
export const NEUTRAL_COLOURS: VoiceColours = {
  light: { tint: '#d4d5d2', line: '#626360' },
  dark: { tint: '#404348', line: '#afaab0' },
};
