/** The ways in which a sentence leans on the one before it by its wording: "Dabei blieb es", "Ein weiterer Zeuge", "Grund ist der Streit". */

import {
  ABOUT_SOMETHING,
  ARTICLES_OR_PRONOUNS,
  BARE_ARTICLES,
  BEFORE_DEMONSTRATIVE,
  BEFORE_JOINING_AUCH,
  BEFORE_OTHERS,
  BEFORE_RECKONED,
  BEHIND_JOINING_AUCH,
  BOTH,
  COPULAS,
  EXPLAINING_ES,
  FIRST_PERSON,
  FURTHER,
  IMPERSONAL,
  LEANING_BEHIND_ES,
  LEANING_NEAR_START,
  LEANING_STARTS,
  OBLIQUE_RELATIVES,
  POINTING,
  POINTING_STARTS,
  POSSESSIVES,
  RECKONED,
  RELATIONAL_STARTS,
  TAKING_UP,
} from '../../language/german/anaphora.ts';
import { TIME_NOUNS } from '../../language/german/calendar.ts';
import { DOUBLE_MARKS } from '../../language/german/quotation-marks.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { COORDINATOR_TAGS, FINITE_TAGS, NOUN_TAGS } from '../grammar/tag-sets.ts';
import { endOfComplement } from '../reference/roles/complement.ts';
import { INFLECTED } from '../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { hasTag, tagSet } from '../tokens/tagger/tags.ts';
import { isAnnouncing, leansInClause } from './leaning-in-clause.ts';

/** Tokens. */
const NEAR_START = 5;
const PREPOSITIONS = tagSet('preposition');
const NAMES = tagSet('proper-noun');
const FULL_VERBS = tagSet('finite-verb');
/** Tokens behind "die beiden" in which they may be named: "die beiden Abgeordneten Huber und Mayer". */
const NAMES_OF_BOTH = 4;

/** @param sentence from its first word on, without marks in front */
export const leansBack = (text: Text, sentence: Sentence, isQuoted: boolean): boolean =>
  (LEANING_STARTS.has(wordAt(text.tokens, sentence.first)) &&
    !opensNounPhrase(text, sentence) &&
    !(isQuoted && FIRST_PERSON.test(wordAt(text.tokens, sentence.first)))) ||
  hasPossessiveNearStart(text, sentence) ||
  leansNearStart(text, sentence) ||
  leansInClause(text, sentence) ||
  isDemonstrative(text, sentence) ||
  pointsBack(text, sentence) ||
  takesUp(text, sentence) ||
  hasOpenEs(text, sentence) ||
  hasBoth(text, sentence) ||
  isReckoned(text, sentence) ||
  hasOthers(text, sentence) ||
  speaksInFirstPerson(text, sentence, isQuoted);

/** "Das Dresdner Start-up": an article with what belongs to it. */
function opensNounPhrase({ tokens, forms }: Text, { first }: Sentence): boolean {
  if (!ARTICLES_OR_PRONOUNS.has(wordAt(tokens, first))) return false;
  return /^[\p{Lu}\d]/u.test(wordAt(tokens, first + 1)) || isInflected(forms[first + 1]);
}

const isInflected = (form: Text['forms'][number] | undefined): boolean =>
  ((form?.adjective ?? 0) & INFLECTED) !== 0;

/** "Bei seiner Einvernahme wird …": before anybody has been named. */
function hasPossessiveNearStart({ tokens, tags }: Text, { first, last }: Sentence): boolean {
  if (hasTag(NOUN_TAGS, tags[first] ?? 0)) return false;
  for (let at = first + 1; at < Math.min(first + NEAR_START, last); at++) {
    if (POSSESSIVES.has(wordAt(tokens, at))) return true;
    if (isCapital(wordAt(tokens, at))) return false;
  }
  return false;
}

/** "Der Anlass dafür war ein Rohrbruch", but not "Sie verwies darauf, dass"; behind a comma "deren" belongs to what stands before it. */
function leansNearStart(text: Text, { first, last }: Sentence): boolean {
  const { tokens } = text;
  for (let at = first + 1; at < Math.min(first + NEAR_START, last); at++) {
    if (wordAt(tokens, at) === ',' && at > first + 1) return false;
    const leans = LEANING_NEAR_START.has(wordAt(tokens, at)) && !isAnnouncing(text, at, last);
    if (leans || isLeaningAuch(tokens, at)) return true;
  }
  return false;
}

/** "Heftig kritisiert wird auch die Stadt"; not "sowohl der Bund als auch die Länder". */
const isLeaningAuch = (tokens: Text['tokens'], at: number): boolean =>
  wordAt(tokens, at) === 'auch' &&
  !BEFORE_JOINING_AUCH.has(wordAt(tokens, at - 1)) &&
  !BEHIND_JOINING_AUCH.has(wordAt(tokens, at + 1));

/** "Sie war mit dieser Entscheidung nicht einverstanden", "Es handelt sich um eine Vergütung"; not "in diesem Jahr". */
function pointsBack({ tokens, forms }: Text, { first, last }: Sentence): boolean {
  if (wordAt(tokens, first) === 'Es' && ABOUT_SOMETHING.has(wordAt(tokens, first + 1))) return true;
  let hasNoun = false;
  for (let at = first; at + 1 < last; at++) {
    hasNoun ||= at > first && isCapital(wordAt(tokens, at));
    if (!POINTING.test(wordAt(tokens, at))) continue;
    const noun = !isCapital(wordAt(tokens, at + 1)) && isInflected(forms[at + 1]) ? at + 2 : at + 1;
    const word = wordAt(tokens, noun);
    // "Er hoffe, dass diese | bald beginnen könne"
    if (!hasNoun && noun === at + 1 && /^diese/.test(wordAt(tokens, at)) && !isCapital(word)) return true;
    if (noun < last && isCapital(word) && !TIME_NOUNS.test(word) && !stands(tokens, word, first, at))
      return true;
  }
  return false;
}

const stands = (tokens: Text['tokens'], word: string, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (wordAt(tokens, at) === word) return true;
  return false;
};

/** "Der hat jedoch verkauft", "Die will er": an article without its noun; "Da fallen Gäste", "Das Gleiche gilt", "In dem Job soll er". */
function isDemonstrative({ tokens, tags, forms }: Text, { first }: Sentence): boolean {
  const opening = wordAt(tokens, first);
  const next = wordAt(tokens, first + 1);
  const isVerb = hasTag(FINITE_TAGS, tags[first + 1] ?? 0) && !isInflected(forms[first + 1]);
  if ((BARE_ARTICLES.has(opening) || opening === 'Da') && isVerb) return true;
  return (
    BEFORE_DEMONSTRATIVE.test(`${opening} ${next}`) ||
    POINTING_STARTS.test([0, 1, 2, 3].map((n) => wordAt(tokens, first + n)).join(' ')) ||
    FURTHER.test(`${opening} ${next}`) ||
    (hasTag(PREPOSITIONS, tags[first] ?? 0) && OBLIQUE_RELATIVES.has(next))
  );
}

/** "Grund ist der Streit", "Die Fluggesellschaft ist eingestiegen"; not "Die Fluggesellschaft Etihad", and not what the title names. */
function takesUp(text: Text, { first, last }: Sentence): boolean {
  const { tokens, article } = text;
  if (RELATIONAL_STARTS.has(wordAt(tokens, first)) && COPULAS.has(wordAt(tokens, first + 1))) return true;
  const noun = wordAt(tokens, first + 1);
  if (!BARE_ARTICLES.has(wordAt(tokens, first)) || !TAKING_UP.has(noun)) return false;
  const isNamed =
    isCapital(wordAt(tokens, first + 2)) ||
    wordAt(tokens, first + 2) === ',' ||
    endOfComplement(text, first + 2, last) > first + 2;
  return !isNamed && !article.title.toLowerCase().includes(noun.toLowerCase());
}

/** "Es soll bald öffnen"; not "Es ist wichtig, dass …" and not "Es soll ein Gespräch geben". */
function hasOpenEs(text: Text, { first, last }: Sentence): boolean {
  const { tokens } = text;
  if (isEsDoing(text, first)) return true;
  if (wordAt(tokens, first) !== 'Es' || !LEANING_BEHIND_ES.has(wordAt(tokens, first + 1))) return false;
  // "Es ist nicht das einzige Versprechen, das …"
  const isDenied = wordAt(tokens, first + 2) === 'nicht' && /^d[aei][sre]$/.test(wordAt(tokens, first + 3));
  if (isDenied) return true;
  for (let at = first + 2; at < last; at++) {
    const word = wordAt(tokens, at);
    const isAfterComma = wordAt(tokens, at - 1) === ',';
    if (EXPLAINING_ES.test(word) && (isAfterComma || /^(?:zu|ge)/.test(word) || word === 'kommen'))
      return false;
  }
  return true;
}

/** "Es lotet, wie sie sagt, Grenzen aus"; not "Es gibt", "Es kamen dreihundert", "Es siegte der Jüngste". */
function isEsDoing({ tokens, tags }: Text, first: number): boolean {
  const verb = wordAt(tokens, first + 1);
  const isDoing = hasTag(FULL_VERBS, tags[first + 1] ?? 0) && !/n$/.test(verb) && !IMPERSONAL.has(verb);
  const next = wordAt(tokens, first + 2);
  return (
    wordAt(tokens, first) === 'Es' && isDoing && !isCapital(next) && !/^(?:der|ein|kein|sich)$/.test(next)
  );
}

/** "zwischen den beiden Ländern"; not "Huber und Mayer sind beide" and not "die beiden Abgeordneten Huber und Mayer". */
function hasBoth({ tokens, tags }: Text, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) {
    if (hasTag(COORDINATOR_TAGS, tags[at] ?? 0)) return false;
    if (!BOTH.has(wordAt(tokens, at))) continue;
    for (let name = at + 1; name < at + NAMES_OF_BOTH && !hasTag(FINITE_TAGS, tags[name] ?? 0); name++)
      if (hasTag(NAMES, tags[name] ?? 0)) return false;
    return true;
  }
  return false;
}

/** "Zwei Tage später | trat er zurück", in front of the verb. */
function isReckoned({ tokens, tags }: Text, { first, last }: Sentence): boolean {
  for (let at = first; at < Math.min(first + NEAR_START, last) && !hasTag(FINITE_TAGS, tags[at] ?? 0); at++)
    if (BEFORE_RECKONED.test(wordAt(tokens, at)) && RECKONED.has(wordAt(tokens, at + 1))) return true;
  return false;
}

/** "Für alle | anderen Bereiche", "die beiden | anderen Kinder"; not "anders als die anderen Länder". */
function hasOthers({ tokens }: Text, { first, last }: Sentence): boolean {
  for (let at = first; at + 1 < last; at++) {
    if (/^(?:als|wie|unter)$/.test(wordAt(tokens, at))) return false;
    if (wordAt(tokens, at + 1) === 'anderen' && BEFORE_OTHERS.has(wordAt(tokens, at).toLowerCase()))
      return true;
  }
  return false;
}

/** "Das hat uns überrascht": whom, only marks with a speaker would tell. */
function speaksInFirstPerson({ tokens }: Text, { first, last }: Sentence, isQuoted: boolean): boolean {
  let inMarks = isQuoted;
  for (let at = first; at < last; at++) {
    const word = wordAt(tokens, at);
    if (DOUBLE_MARKS.has(word)) inMarks = !inMarks;
    else if (!inMarks && FIRST_PERSON.test(word)) return true;
  }
  return false;
}
