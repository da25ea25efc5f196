/**
 * The endings of German determiners and adjectives, and which gender, number and case each of them can show.
 * Readings are written as case and gender or plural: `Nm` nominative masculine, `Gp` genitive plural.
 * Source: Duden, Die Grammatik, §§ 352–388 (Artikelwörter) and 1515–1526 (Flexion der Adjektive), as facts of the language.
 */

/** Words that stand before a noun and decline like "dieser": stem, then the readings of each ending. */
export const DER_WORDS = 'dies jen jed jedwed welch manch solch all sämtlich';
export const DER_ENDINGS: Readonly<Record<string, string>> = {
  er: 'Nm Gf Df Gp',
  e: 'Nf Af Np Ap',
  es: 'Nn An Gm Gn',
  em: 'Dm Dn',
  en: 'Am Dp Gm Gn',
};

/** Words that decline like "ein" and "kein". */
export const EIN_WORDS = 'ein kein mein dein sein ihr unser euer eur';
export const EIN_ENDINGS: Readonly<Record<string, string>> = {
  '': 'Nm Nn An',
  e: 'Nf Af Np Ap',
  er: 'Gf Df Gp',
  es: 'Gm Gn',
  em: 'Dm Dn',
  en: 'Am Dp',
};

/** The article and what has forms of its own. */
export const ARTICLES: Readonly<Record<string, string>> = {
  der: 'Nm Gf Df Gp',
  die: 'Nf Af Np Ap',
  das: 'Nn An',
  dem: 'Dm Dn',
  den: 'Am Dp',
  des: 'Gm Gn',
  im: 'Dm Dn',
  am: 'Dm Dn',
  vom: 'Dm Dn',
  zum: 'Dm Dn',
  beim: 'Dm Dn',
  zur: 'Df',
  ins: 'An',
  ans: 'An',
  aufs: 'An',
  fürs: 'An',
  ums: 'An',
  übers: 'An',
};

/** Endings of adjectives, strong and weak together; the determiner before them narrows them down. */
export const ADJECTIVE_ENDINGS: Readonly<Record<string, string>> = {
  e: 'Nm Nf Nn Af An Np Ap',
  er: 'Nm Gf Df Gp',
  es: 'Nn An',
  em: 'Dm Dn',
  en: 'Am Gm Gn Gf Dm Dn Df Dp Np Ap Gp',
};

/** Personal and other pronouns that stand for a noun phrase, with their readings. */
export const PRONOUN_READINGS: Readonly<Record<string, string>> = {
  er: 'Nm',
  sie: 'Nf Af Np Ap',
  es: 'Nn An',
  ihn: 'Am',
  ihm: 'Dm Dn',
  ihr: 'Df',
  ihnen: 'Dp',
  man: 'Nm',
  jemand: 'Nm Am Dm',
  niemand: 'Nm Am Dm',
  wer: 'Nm',
  wen: 'Am',
  wem: 'Dm',
  was: 'Nn An',
  ich: 'Nm Nf',
  wir: 'Np',
  du: 'Nm Nf',
  mich: 'Am Af',
  mir: 'Dm Df',
  uns: 'Ap Dp',
  sich: 'Am Af An Ap Dm Df Dn Dp',
  deren: 'Gf Gp',
  dessen: 'Gm Gn',
  denen: 'Dp',
};
