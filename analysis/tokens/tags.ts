/** Parts of speech as the tagger gives them: coarser than STTS, as fine as the rules need. Numbered, at most 31. */
export const TAGS = [
  'mark',
  'noun',
  'name',
  'finite-verb',
  'finite-auxiliary',
  'infinitive',
  'zu-infinitive',
  'participle',
  'attributive-adjective',
  'predicative-adjective',
  'adverb',
  'preposition',
  'determiner',
  'personal-pronoun',
  'reflexive-pronoun',
  'pronoun',
  'relative-pronoun',
  'interrogative',
  'subordinating-conjunction',
  'coordinating-conjunction',
  'comparing-conjunction',
  'zu',
  'separated-prefix',
  'particle',
  'number',
  'foreign',
] as const;
export type Tag = (typeof TAGS)[number];

/** A set of tags as bits, to be asked with one operation. */
export const tagSet = (...tags: Tag[]): number =>
  tags.reduce((set, tag) => set | (1 << TAGS.indexOf(tag)), 0);
