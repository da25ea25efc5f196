/**
 * Nouns with a definite article by which a sentence takes up what those before it have told: `Der Speicher fasst …` behind
 * `ein Batteriespeicher`, `die Entscheidung`. Which ones need nothing before them the text itself shows: those that it first
 * prints with a bare article (`die Polizei`), and those of its title.
 */
import { COMMON_GROUND, EVENTS_TAKEN_UP } from '../../language/german/anaphora.ts';
import { BODIES_AS_LAST_PART, PUBLIC_BODIES } from '../../language/german/bodies.ts';
import { TIME_NOUNS } from '../../language/german/calendar.ts';
import { AGED } from '../../language/german/sources.ts';
import type { Person } from '../analysis.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { COMMON_NOUN_TAGS, FINITE_TAGS } from '../grammar/tag-sets.ts';
import { isAttribute } from '../reference/roles/attribute.ts';
import { endOfComplement } from '../reference/roles/complement.ts';
import { isPersonNoun } from '../reference/roles/person-noun.ts';
import { COMPOUND, LAST_PART } from '../tokens/lexicon/analyses.ts';
import { FEMININE, MASCULINE, NEUTER, SINGULAR, SUPERLATIVE } from '../tokens/lexicon/morphology.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { hasTag } from '../tokens/tagger/tags.ts';

/** Letters of a part that a word may be taken up by: `Speicher` of `Batteriespeicher`. */
const SHORTEST_PART = 5;
/** Words between an article and its noun. */
const MOST_ATTRIBUTES = 4;
/** What a noun counts that the sentence is not about. */
const ASIDE = 0.5;

const ALL_GENDERS = MASCULINE | FEMININE | NEUTER;

const DEFINITE = /^(?:d(?:er|ie|as|en|em|es)|(?:i|a|zu|bei|vo)m|zur|[ia]ns)$/i;
/** `die Gruppe, | die …`, `der Vorwurf, | dass …`, `die Pflicht, | in …` */
const IDENTIFIES_BEHIND =
  /^(?:d(?:er|ie|as|en|em|essen|eren|enen)|wo|wonach|dass|ob|wie|in|auf|mit|von|zu|für|um|an|aus)$/;
/** `der Schmerz | über den Tod`, `die Frage | nach dem Geld` */
const OPENS_COMPLEMENT = /^(?:über|nach|gegen|zwischen|um|zum|zur)$/;

interface NounPhrase {
  readonly noun: number;
  readonly lemma: string;
  /** The article is definite, and nothing but adjectives tells which one is meant. */
  readonly isBare: boolean;
  /** What the sentence is about: in front of the verb, or right behind it. */
  readonly isTopic: boolean;
}

/**
 * @param people whom it is known who `die Aktivistin` is of: that can be told beside it
 * @returns for each sentence how much it takes up: 1 for a noun that it is about, less for an event beside it
 */
export function measureOpenNouns(text: Text, people: readonly Person[]): number[] {
  const described = new Set(people.flatMap(({ mentions }) => mentions.map(({ span }) => span.end)));
  const shown = [text.article.title, text.article.kicker ?? ''].join(' ').toLowerCase();
  /** Word → whether the text told of it when it first printed it, and did not take it for known. */
  const introduced = new Map<string, boolean>();
  return text.sentences.map((sentence) => {
    const phrases = nounPhrases(text, sentence);
    const here = new Set<string>();
    let open = 0;
    for (const { noun, lemma, isBare, isTopic } of phrases) {
      const isKnown = shown.includes(lemma) || here.has(lemma) || described.has(text.tokens[noun]?.end ?? 0);
      if (isBare && !isKnown)
        open += weigh(text, { noun, lemma, isTopic, isIntroduced: introduced.get(lemma) === true });
      for (const part of partsOf(text, noun, lemma)) here.add(part);
    }
    for (const { noun, lemma, isBare } of phrases)
      for (const part of partsOf(text, noun, lemma)) if (!introduced.has(part)) introduced.set(part, !isBare);
    return open;
  });
}

function weigh(
  text: Text,
  {
    noun,
    lemma,
    isTopic,
    isIntroduced,
  }: Pick<NounPhrase, 'noun' | 'lemma' | 'isTopic'> & { isIntroduced: boolean },
): number {
  if (PUBLIC_BODIES.has(lemma) || BODIES_AS_LAST_PART.test(lemma) || COMMON_GROUND.has(lemma)) return 0;
  if (EVENTS_TAKEN_UP.test(lemma) || AGED.test(wordAt(text.tokens, noun))) return isTopic ? 1 : ASIDE;
  // `wies der Geschäftsführer zurück`: of what, and who is it?
  if (!isIntroduced && isTopic && isOnePerson(text, noun)) return ASIDE;
  return isIntroduced && isTopic ? 1 : 0;
}

/** `der Fahrer`; `die Fahrer` are many. */
function isOnePerson(text: Text, noun: number): boolean {
  const { noun: readings = 0 } = text.forms[noun] ?? {};
  const isOne =
    (readings & (/^die$/i.test(wordAt(text.tokens, noun - 1)) ? FEMININE : ALL_GENDERS) & SINGULAR) !== 0;
  return isOne && isPersonNoun(text, noun);
}

function nounPhrases(text: Text, { first, last }: Sentence): NounPhrase[] {
  const { tokens, tags, forms, lexicon } = text;
  const found: NounPhrase[] = [];
  let verb = last;
  for (let at = first; at < last; at++) {
    if (verb === last && hasTag(FINITE_TAGS, tags[at] ?? 0)) verb = at;
    const word = wordAt(tokens, at);
    const isNoun = isCapital(word) && hasTag(COMMON_NOUN_TAGS, tags[at] ?? 0) && (forms[at]?.noun ?? 0) !== 0;
    if (!AGED.test(word) && (!isNoun || TIME_NOUNS.test(word))) continue;
    const article = definiteArticleOf(text, at, first);
    found.push({
      noun: at,
      lemma: AGED.test(word) ? ageIn(word) : (lexicon.lemma(word, 'noun') ?? word).toLowerCase(),
      isBare: article >= 0 && !isIdentifiedBehind(text, at + 1, last),
      isTopic: (verb === last || article === verb + 1) && !isGenitive(text, article),
    });
  }
  return found;
}

/** `33-jährig` of `33-Jährige`, whatever the ending */
const ageIn = (word: string): string => word.toLowerCase().replace(/e[nr]?$/, '');

/** Index of it; -1 where another word stands in front of noun and adjectives, or these tell which one: `der größte Betrieb`. */
function definiteArticleOf(text: Text, noun: number, first: number): number {
  let at = noun - 1;
  while (at >= first && noun - at <= MOST_ATTRIBUTES && isAttribute(text, at)) {
    if (((text.forms[at]?.adjective ?? 0) & SUPERLATIVE) !== 0) return -1;
    at--;
  }
  return at >= first && DEFINITE.test(wordAt(text.tokens, at)) ? at : -1;
}

/** `als Kopf | der Gruppe`, `ein Teil | des Geldes` */
const isGenitive = ({ tokens }: Text, article: number): boolean =>
  article > 0 && /^de[rs]$/.test(wordAt(tokens, article)) && isCapital(wordAt(tokens, article - 1));

/** `die Studie | des Instituts`, `die Firma | Adlerjet`, `die Gruppe, | die …` */
function isIdentifiedBehind(text: Text, at: number, last: number): boolean {
  const word = wordAt(text.tokens, at);
  if (isCapital(word) || /^["„“»«‚‘(:]$/.test(word)) return true;
  if (OPENS_COMPLEMENT.test(word)) return true;
  const isExplained = word === ',' && IDENTIFIES_BEHIND.test(wordAt(text.tokens, at + 1));
  return isExplained || endOfComplement(text, at, last) > at;
}

/** The word, and of a compound all that it ends with: one of them is its last part. */
function partsOf({ forms }: Text, noun: number, lemma: string): string[] {
  const isCompound = ((forms[noun]?.origin ?? 0) & (COMPOUND | LAST_PART)) !== 0 || lemma.includes('-');
  if (!isCompound) return [lemma];
  const starts = Math.max(0, lemma.length - SHORTEST_PART);
  return Array.from({ length: starts + 1 }, (_, from) => lemma.slice(from));
}
