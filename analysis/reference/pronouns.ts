/**
 * `er` and `sie` as the subject of a sentence: they stand for the person named last, where no second one of that gender is near.
 * Careful on purpose: a wrong antecedent puts words into somebody's mouth.
 */

import { OPENING_DETERMINERS, SINGULAR_ENDING, SINGULAR_FORMS } from '../../language/german/pronouns.ts';
import { DOUBLE_MARKS } from '../../language/german/quotation-marks.ts';
import type { Gender, Mention } from '../analysis.ts';
import { isComparedWith, isReplaced } from '../grammar/compared.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { isRoleNoun } from '../names/role-words.ts';
import { countLeading } from '../tokens/count-leading.ts';
import { FEMININE, MASCULINE, SINGULAR } from '../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';

/** Where somebody is named. */
export interface Naming {
  /** Offset of the mention's beginning. */
  readonly start: number;
  readonly gender: Gender;
  readonly mentions: Mention[];
}

/** How many sentences back the name may stand. */
const REACH = 2;
/** Namings before the pronoun that are looked at. */
const MOST_NEAR = 8;
/** Tokens from the start of the sentence to the noun that opens it. */
const LONGEST_OPENING = 4;

/**
 * @param namings all mentions by name or role, and of those without a name, whose pronouns are nobody's here; in the order of the text
 */
export function linkPronouns(text: Text, namings: readonly Naming[]): void {
  const history: { sentence: number; block: number; naming: Naming }[] = [];
  const quoted = quotedTokens(text);
  const acting = namings.filter(({ start }) => {
    const at = tokenAt(text, start);
    return !isComparedWith(text.tokens, at) && !isReplaced(text.tokens, at);
  });
  let next = 0;
  text.sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.last; at++) {
      const naming = acting[next];
      if (naming && naming.start <= (text.tokens[at]?.start ?? 0)) {
        history.push({ sentence: index, block: sentence.block, naming });
        next++;
      }
      if (quoted[at]) continue;
      const gender = pronounGender(text, sentence, at);
      if (!gender) continue;
      const near = history
        .slice(-MOST_NEAR)
        .filter((known) => index - known.sentence <= REACH && sentence.block - known.block <= 1);
      const antecedent = antecedentAmong(near, gender, index);
      const token = text.tokens[at];
      if (antecedent && token)
        antecedent.mentions.push({ span: { start: token.start, end: token.end }, kind: 'pronoun' });
    }
  });
}

const tokenAt = ({ tokens }: Text, offset: number): number =>
  countLeading(tokens, ({ start }) => start < offset);

/** Gender of `er`/`sie` at this token, or null where it is no singular subject, or stands for a thing. */
function pronounGender(text: Text, sentence: Sentence, at: number): Gender | null {
  const gender = printedGender(text, at);
  return gender && isOpenedByThing(text, sentence, at, gender) ? null : gender;
}

function printedGender(text: Text, at: number): 'male' | 'female' | null {
  const word = wordAt(text.tokens, at);
  if (word === 'er' || word === 'Er') return 'male';
  if (word !== 'sie' && word !== 'Sie') return null;
  const before = wordAt(text.tokens, at - 1);
  const after = wordAt(text.tokens, at + 1);
  return isSingularVerb(before) || isSingularVerb(after) ? 'female' : null;
}

/** `Der Stich muss tief gewesen sein, er ging …`: the thing that opens the sentence is nearer than somebody before it. */
function isOpenedByThing(text: Text, { first }: Sentence, at: number, gender: 'male' | 'female'): boolean {
  if (at < first + 3 || !OPENING_DETERMINERS[gender].has(wordAt(text.tokens, first))) return false;
  let noun = first + 1;
  while (noun < at && noun < first + LONGEST_OPENING && !isCapital(wordAt(text.tokens, noun))) noun++;
  const word = wordAt(text.tokens, noun);
  const reading = gender === 'male' ? MASCULINE : FEMININE;
  return (
    isCapital(word) && !isRoleNoun(word) && (text.lexicon.analyses(word).noun & reading & SINGULAR) !== 0
  );
}

/** `sagte sie`, `sie habe`: third person singular, not `sagten sie`. */
const isSingularVerb = (word: string): boolean => SINGULAR_ENDING.test(word) || SINGULAR_FORMS.has(word);

function antecedentAmong(
  near: readonly { sentence: number; naming: Naming }[],
  gender: Gender,
  index: number,
): Naming | null {
  for (let sentence = index; sentence >= index - REACH; sentence--) {
    const there = near.filter(
      (known) => known.sentence === sentence && known.naming.gender !== opposite(gender),
    );
    const people = new Set(there.map(({ naming }) => naming.mentions));
    if (people.size === 1) return there[0]?.naming ?? null;
    if (people.size > 1) return null;
  }
  return null;
}

const opposite = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male');

/** Tokens inside quotation marks of their sentence are 1: whoever `er` is there, it is the speaker's business. */
function quotedTokens({ tokens, sentences }: Text): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const { first, last } of sentences) {
    let open = 0;
    for (let at = first; at < last; at++) {
      if (tokens[at]?.kind === 'mark' && DOUBLE_MARKS.has(wordAt(tokens, at))) open = 1 - open;
      else quoted[at] = open;
    }
  }
  return quoted;
}
