/** The layers a reader can switch on and off, in the order in which the panel lists them. */
export const LAYERS = [
  'quotes',
  'indirect',
  'people',
  'places',
  'organisations',
  'numbers',
  'keySentences',
] as const;
export type Layer = (typeof LAYERS)[number];
