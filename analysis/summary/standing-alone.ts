/**
 * Whether a sentence can be read without the ones before it: "Dabei blieb es" cannot, "Sie kündigte Neuwahlen an" can where
 * it is known who "sie" is.
 */

import {
  ADDRESSES_TO_READER,
  ARTICLES_OR_PRONOUNS,
  BARE_ARTICLES,
  BEFORE_OWN_PAPER,
  LEANING_NEAR_START,
  LEANING_STARTS,
  OWN_PAPER,
  PERSONAL_STARTS,
  POSSESSIVE_STARTS,
  POSSESSIVES,
} from '../../language/german/anaphora.ts';
import { TIME_NOUNS } from '../../language/german/calendar.ts';
import { CURVED_MARKS, GUILLEMETS, STRAIGHT_MARKS } from '../../language/german/quotation-marks.ts';
import type { KeySentence, Person } from '../analysis.ts';
import { INFLECTED } from '../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { hasTag, tagSet } from '../tokens/tagger/tags.ts';
import { gather } from './per-sentence.ts';

const FEWEST_TOKENS = 6;
const MOST_TOKENS = 50;
const NEAR_START = 5;
/** Tokens in which a pronoun that nothing explains is met early. */
const FAR_IN_TOKENS = 9;
const FINITE_VERBS = tagSet('finite-verb', 'finite-auxiliary', 'finite-modal');
const PREPOSITIONS = tagSet('preposition');
const NAMES = tagSet('proper-noun');
const SUBORDINATORS = tagSet('relative-pronoun', 'subordinating-conjunction');
/** Tokens of a label: "Anna Huber:" */
const LONGEST_LABEL = 4;
/** Characters from the start of a sentence; further in, a pronoun mostly means somebody named in the sentence itself. */
const FAR_IN = 40;
/** Marks that come in pairs; which one opens differs from paper to paper, so they are only counted. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  [new Set('()'), STRAIGHT_MARKS, CURVED_MARKS, GUILLEMETS].flatMap((marks) =>
    [...marks].map((mark) => [mark, [...marks].join('')] as const),
  ),
);
const ENDS = /[.!…][)\]"“”«»‹›’']*$/;

export type Standing = 'alone' | 'with-help' | 'leaning' | 'unfit';

/**
 * Finds in each sentence whom its first pronoun means, where that person has not been named in the sentence before it.
 * @returns one entry a sentence
 */
export function readPronouns(
  sentences: readonly Sentence[],
  people: readonly Person[],
): KeySentence['about'][] {
  const mentions = people.flatMap(({ id, name, mentions }) =>
    mentions.map(({ span, kind }) => ({ span, kind, id, name })),
  );
  return gather(sentences, mentions).map((inSentence, at) => {
    const start = sentences[at]?.start ?? 0;
    const seen = new Set<string>();
    for (const { span, kind, id, name } of inSentence) {
      if (kind === 'pronoun' && !seen.has(id))
        return span.start - start <= FAR_IN ? { pronoun: span, name } : null;
      seen.add(id);
    }
    return null;
  });
}

/**
 * Finds in each sentence whom its first description means, `Der evangelische Bischof` or `Die 59-Jährige`, where it does not name them.
 * @returns one entry a sentence
 */
export function readDescriptions(
  sentences: readonly Sentence[],
  people: readonly Person[],
): KeySentence['about'][] {
  const mentions = people.flatMap(({ id, name, mentions }) =>
    mentions.map(({ span, kind }) => ({ span, kind, id, name })),
  );
  return gather(sentences, mentions).map((inSentence, at) => {
    const [first] = inSentence;
    const isOpen = first?.kind === 'role' && first.span.start - (sentences[at]?.start ?? 0) <= FAR_IN;
    const isNamed = inSentence.some(({ id, kind }) => kind === 'name' && id === first?.id);
    return first && isOpen && !isNamed ? { pronoun: first.span, name: first.name } : null;
  });
}

/** How far the sentence stands on its own; `unfit` is what tells nothing: questions, calls to the reader, fragments. */
export function standingOf(text: Text, sentence: Sentence, about: KeySentence['about']): Standing {
  const opening = text.tokens[sentence.first]?.text ?? '';
  if (!isWhole(text, sentence) || ADDRESSES_TO_READER.has(opening)) return 'unfit';
  if (hasLabel(text, sentence) || speaksOfPaper(text, sentence) || !hasFiniteVerb(text, sentence))
    return 'unfit';
  if (PERSONAL_STARTS.has(opening) || POSSESSIVE_STARTS.has(opening))
    return about?.pronoun.start === sentence.start ? 'with-help' : 'leaning';
  const leans =
    (LEANING_STARTS.has(opening) && !opensNounPhrase(text, sentence)) ||
    hasPossessiveNearStart(text, sentence) ||
    leansNearStart(text, sentence) ||
    isDemonstrative(text, sentence) ||
    pointsBack(text, sentence) ||
    hasOpenPronoun(text, sentence, about);
  return leans ? 'leaning' : 'alone';
}

/** "Das Dresdner Start-up": an article with what belongs to it. */
function opensNounPhrase({ tokens, forms }: Text, { first }: Sentence): boolean {
  if (!ARTICLES_OR_PRONOUNS.has(tokens[first]?.text ?? '')) return false;
  const next = tokens[first + 1]?.text ?? '';
  return /^[\p{Lu}\d]/u.test(next) || ((forms[first + 1]?.adjective ?? 0) & INFLECTED) !== 0;
}

/** "Bei seiner Einvernahme wird …": before anybody has been named. */
function hasPossessiveNearStart({ tokens }: Text, { first, last }: Sentence): boolean {
  for (let at = first + 1; at < Math.min(first + NEAR_START, last); at++) {
    const word = tokens[at]?.text ?? '';
    if (POSSESSIVES.has(word)) return true;
    if (/^\p{Lu}/u.test(word)) return false;
  }
  return false;
}

/** "KURIER: Im Herbst schließen 40 Filialen." is a turn of a conversation. */
function hasLabel({ tokens }: Text, { first, last }: Sentence): boolean {
  for (let at = first; at < Math.min(first + LONGEST_LABEL, last); at++) {
    const word = tokens[at]?.text ?? '';
    if (word === ':') return at > first;
    if (!/^\p{Lu}/u.test(word)) return false;
  }
  return false;
}

/** "nach Recherchen dieser Zeitung" */
function speaksOfPaper({ tokens }: Text, { first, last }: Sentence): boolean {
  for (let at = first; at + 1 < last; at++)
    if (BEFORE_OWN_PAPER.has(tokens[at]?.text ?? '') && OWN_PAPER.has(tokens[at + 1]?.text ?? ''))
      return true;
  return false;
}

/** "Anderer Ort, gleiche Meinung: die Schule am Bergring, wo die Hälfte fehlt." says nothing of its own: all its verbs are in subordinate clauses. */
function hasFiniteVerb({ tokens, tags }: Text, { first, last }: Sentence): boolean {
  let verbs = 0;
  let subordinate = 0;
  for (let at = first; at < last; at++) {
    const tag = tags[at] ?? 0;
    if (hasTag(SUBORDINATORS, tag) && !WITHOUT_FINITE_VERB.test(tokens[at]?.text ?? '')) subordinate++;
    if (hasTag(FINITE_VERBS, tag)) verbs++;
  }
  return verbs > subordinate;
}

/** "um zu bleiben" */
const WITHOUT_FINITE_VERB = /^(?:um|ohne|statt|anstatt)$/i;

/** Neither a scrap nor endless, ended by a point, and with every bracket and quotation mark closed that it opens. */
function isWhole({ tokens, article }: Text, { first, last, end }: Sentence): boolean {
  if (last - first < FEWEST_TOKENS || last - first > MOST_TOKENS || tokens[first]?.text === '>') return false;
  if (!ENDS.test(article.text.slice(end - 3, end))) return false;
  const counts = new Map<string, number>();
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    const family = token?.kind === 'mark' ? FAMILIES.get(token.text) : undefined;
    if (family) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return [...counts.values()].every((count) => count % 2 === 0);
}

/** "Der Anlass dafür war ein Rohrbruch"; behind a comma "deren" belongs to what stands before it. */
function leansNearStart({ tokens }: Text, { first, last }: Sentence): boolean {
  for (let at = first + 1; at < Math.min(first + NEAR_START, last); at++) {
    const word = tokens[at]?.text ?? '';
    if (word === ',' && at > first + 1) return false;
    if (LEANING_NEAR_START.has(word)) return true;
  }
  return false;
}

/** "Sie war mit dieser Entscheidung nicht einverstanden", "Es handelt sich um eine Vergütung"; not "in diesem Jahr". */
function pointsBack({ tokens }: Text, { first, last }: Sentence): boolean {
  if (
    tokens[first]?.text === 'Es' &&
    /^(?:handelt|handle|geht|gehe|ging)$/.test(tokens[first + 1]?.text ?? '')
  )
    return true;
  for (let at = first; at + 1 < last; at++) {
    const next = tokens[at + 1]?.text ?? '';
    if (/^[Dd]iese[mnrs]?$/.test(tokens[at]?.text ?? '') && /^\p{Lu}/u.test(next) && !TIME_NOUNS.test(next))
      return true;
  }
  return false;
}

/** "Der hat jedoch verkauft", "Die will er": an article without its noun; "Da fallen Gäste", "Das Gleiche gilt", "In dem Job soll er". */
function isDemonstrative({ tokens, tags, forms }: Text, { first }: Sentence): boolean {
  const opening = tokens[first]?.text ?? '';
  const next = tokens[first + 1]?.text ?? '';
  const isVerb =
    hasTag(FINITE_VERBS, tags[first + 1] ?? 0) && ((forms[first + 1]?.adjective ?? 0) & INFLECTED) === 0;
  if ((BARE_ARTICLES.has(opening) || opening === 'Da') && isVerb) return true;
  return (
    BEFORE_DEMONSTRATIVE.test(`${opening} ${next}`) ||
    (hasTag(PREPOSITIONS, tags[first] ?? 0) && RELATIVES.test(next))
  );
}

/** Where `im` would do, `in dem` points back; `das Gleiche` does so always. */
const BEFORE_DEMONSTRATIVE = /^(?:(?:In|An|Bei|Von|Zu) dem|D[ai][se] (?:[Gg]leiche|[Ss]elbe))$/;
const RELATIVES = /^(?:denen|deren|dessen)$/;

/** "Statt einer Reform schlägt sie vor …": whom the pronoun means, nothing in front of it says. */
function hasOpenPronoun(
  { tokens, tags }: Text,
  { first, last }: Sentence,
  about: KeySentence['about'],
): boolean {
  if (about) return false;
  if (speaksAsPronoun(tokens, tags, first, last)) return true;
  for (let at = first + 1; at < Math.min(first + FAR_IN_TOKENS, last); at++) {
    const word = tokens[at]?.text ?? '';
    if (/^[,:]$/.test(word) || hasTag(NAMES, tags[at] ?? 0)) return false;
    if (/^(?:er|sie|ihm|ihn)$/.test(word)) return true;
  }
  return false;
}

/** "…, sagt sie": somebody speaks whom the sentence does not name. */
function speaksAsPronoun(tokens: Text['tokens'], tags: Text['tags'], first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at++) {
    if (hasTag(NAMES, tags[at] ?? 0)) return false;
    if (SAYS.test(tokens[at]?.text ?? '') && /^(?:er|sie)$/.test(tokens[at + 1]?.text ?? '')) return true;
  }
  return false;
}

const SAYS = /^(?:sagte?|meinte?|betonte?|erklärte?|berichtete?|erzählte?|so)$/;
