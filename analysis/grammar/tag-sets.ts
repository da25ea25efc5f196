/** Sets of parts of speech that the grammar asks for. */
import { tagSet } from '../tokens/tagger/tags.ts';

export const NAME_TAGS = tagSet('proper-noun', 'foreign');
export const COMMON_NOUN_TAGS = tagSet('noun');
export const NOUN_TAGS = tagSet('noun', 'proper-noun', 'foreign');
export const DETERMINER_TAGS = tagSet(
  'article',
  'possessive-determiner',
  'demonstrative-determiner',
  'indefinite-determiner',
);
export const ADJECTIVE_TAGS = tagSet('attributive-adjective');
export const ATTRIBUTE_TAGS = tagSet('attributive-adjective', 'number');
export const PRONOUN_TAGS = tagSet(
  'personal-pronoun',
  'reflexive-pronoun',
  'demonstrative-pronoun',
  'relative-pronoun',
  'indefinite-pronoun',
  'interrogative-pronoun',
);
export const PREPOSITION_TAGS = tagSet('preposition', 'preposition-with-article');
export const COORDINATOR_TAGS = tagSet('coordinating-conjunction');
export const FINITE_TAGS = tagSet('finite-verb', 'finite-auxiliary', 'finite-modal');
export const RELATIVE_TAGS = tagSet('relative-pronoun');
/** What makes a clause a subordinate one: "dass", "der". */
export const SUBORDINATOR_TAGS = tagSet('relative-pronoun', 'subordinating-conjunction');
export const MARK_TAGS = tagSet('comma', 'sentence-end', 'mark');
