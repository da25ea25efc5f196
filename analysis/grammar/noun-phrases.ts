/**
 * Reads a noun phrase from left to right: "der Sprecher der Polizei, Karl Huber (48)", "Anna und Max Berger", "sie".
 * Only as much as attribution needs: where it ends, what its head is, and whether it can be a subject.
 */

import { has, isCapitalised, isFiniteVerb, isLowerWord, lowerAt, textAt, type Words } from './parse-words.ts';
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  FOCUS_PARTICLE,
  NOMINATIVE_DETERMINER,
  NOMINATIVE_PRONOUN,
  OBLIQUE_DETERMINER,
  PREPOSITION,
  SUBORDINATOR,
} from './word-classes.ts';

export interface NounPhrase {
  /** Half-open range of tokens, article and attributes included. */
  readonly first: number;
  readonly last: number;
  /** First token after the phrase's core: before "der Polizei", "von …", an apposition. */
  readonly coreLast: number;
  readonly isPronoun: boolean;
  readonly canBeSubject: boolean;
}

const NAME_PARTICLES =
  /^(?:von|van|de|der|den|del|della|di|da|du|dos|bin|ibn|al|el|zu|zum|ten|ter|la|le|af|y|e)$/;
const PLAIN_PRONOUNS = /^(?:er|sie|es|wir|ich|man|wer|du|ihr|niemand|jemand|letzterer|ersterer|letztere)$/;
const TIMES =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Uhr|Prozent|Tag|Woche|Monat|Jahr|Anfang|Ende|Mitte|Vormittag|Nachmittag|Abend|Morgen)/;

/**
 * @param at first token of the phrase; particles ("auch", "selbst") may come before it
 * @param end token to stop before
 * @returns null where no noun phrase begins
 */
export function parseNounPhrase(words: Words, at: number, end: number): NounPhrase | null {
  let first = at;
  while (first < end && isParticleInFront(words, first)) first++;
  if (first >= end) return null;
  const pronoun = parsePronoun(words, first, end);
  if (pronoun) return pronoun;
  if (opensWithoutNoun(words, first)) return null;
  const nouns = skipAttributes(words, first, end);
  const coreLast = endOfNouns(words, nouns, end);
  if (coreLast === nouns) return null;
  const last = endOfAttributes(words, coreLast, end);
  return { first, last, coreLast, isPronoun: false, canBeSubject: canBeSubject(words, first, nouns) };
}

/** "auch die Ministerin", and at the start of a sentence "Ausgerechnet ein Parteifreund". */
const isParticleInFront = (words: Words, at: number): boolean =>
  has(words, at, FOCUS_PARTICLE) && (!isCapitalised(words, at) || has(words, at + 1, DETERMINER));

/** "Am Montag", "Gestern": only the start of the sentence gives them a capital. */
const opensWithoutNoun = (words: Words, at: number): boolean =>
  has(words, at, PREPOSITION | COORDINATOR | SUBORDINATOR | ADVERB) && !has(words, at, DETERMINER);

function parsePronoun(words: Words, at: number, end: number): NounPhrase | null {
  if (!has(words, at, NOMINATIVE_PRONOUN)) return null;
  const isPlain = PLAIN_PRONOUNS.test(lowerAt(words, at));
  const nounFollows =
    at + 1 < end &&
    skipAttributes(words, at, end) < end &&
    isCapitalised(words, skipAttributes(words, at, end));
  if (!isPlain && nounFollows) return null;
  if (lowerAt(words, at) === 'ihr' && nounFollows) return null;
  return { first: at, last: at + 1, coreLast: at + 1, isPronoun: true, canBeSubject: true };
}

/** Index of the first noun after article, numerals and adjectives; `at` itself where a noun begins there. */
function skipAttributes(words: Words, at: number, end: number): number {
  let noun = at;
  while (noun < end && noun < at + 9 && isAttribute(words, noun, at)) noun++;
  return noun < end && (isCapitalised(words, noun) || endOfQuotedName(words, noun, end) > noun) ? noun : at;
}

const INFLECTED = /(?:e|e[nrsm])$/;

/** Articles, numerals and adjectives, "und" and a comma between these, and what grades them: "sehr großen". */
function isAttribute(words: Words, at: number, first: number): boolean {
  const token = words.tokens[at];
  if (!token) return false;
  if (has(words, at, DETERMINER)) return at === first || has(words, at - 1, DETERMINER);
  if (token.kind === 'number') return true;
  if (token.text === ',' || token.text === 'und')
    return isPlainAdjective(words, at - 1) && isPlainAdjective(words, at + 1);
  if (token.kind !== 'word' || isCapitalised(words, at) || has(words, at, PREPOSITION | COORDINATOR))
    return false;
  // "die geplante Reform", but not "nannte die Reform"
  if (isFiniteVerb(words, at)) return at > first && INFLECTED.test(token.text);
  return INFLECTED.test(token.text) || isPlainAdjective(words, at + 1);
}

const isPlainAdjective = (words: Words, at: number): boolean =>
  isLowerWord(words, at) &&
  INFLECTED.test(textAt(words, at)) &&
  !has(words, at, DETERMINER | PREPOSITION | COORDINATOR);

function canBeSubject(words: Words, first: number, noun: number): boolean {
  if (has(words, first, PREPOSITION) && isLowerWord(words, first)) return false;
  if (has(words, first, OBLIQUE_DETERMINER) && !has(words, first, NOMINATIVE_DETERMINER)) return false;
  // "der englischen Zeitung sagte er": after "der", only a nominative has "-e".
  const article = lowerAt(words, first);
  if (
    article === 'der' &&
    noun > first + 1 &&
    /en$/.test(textAt(words, first + 1)) &&
    isLowerWord(words, first + 1)
  )
    return false;
  return true;
}

/** Nouns and names in a row, with "von", "de" inside names and with a name in quotation marks. */
function endOfNouns(words: Words, at: number, end: number): number {
  let last = at;
  while (last < end) {
    if (isCapitalised(words, last) && !has(words, last, DETERMINER)) last++;
    else if (last > at && joinsName(words, last, end)) last++;
    else if (words.tokens[last]?.text === '.' && isInitial(words, last)) last++;
    else if (isTruncated(words, last)) last += 2;
    else if (last > at && words.tokens[last]?.kind === 'number' && !TIMES.test(textAt(words, last + 1)))
      last++;
    else {
      const quoted = endOfQuotedName(words, last, end);
      if (quoted === last) break;
      last = quoted;
    }
  }
  return last;
}

function joinsName(words: Words, at: number, end: number): boolean {
  if (!NAME_PARTICLES.test(textAt(words, at))) return false;
  const next = at + 1;
  if (next >= end) return false;
  const particle = textAt(words, at);
  if (isCapitalised(words, next))
    return particle !== 'der' &&
      particle !== 'den' &&
      particle !== 'von' &&
      particle !== 'zu' &&
      particle !== 'zum'
      ? true
      : particle === 'von' && isFirstName(words, at - 1) && !isCapitalised(words, at + 2);
  return particle === 'von' && /^(?:der|den|dem)$/.test(textAt(words, next)) && isFirstName(words, at - 1);
}

/** "Ursula von der Leyen" against "der Sprecher von der Polizei": a single capitalised word opens the phrase. */
const isFirstName = (words: Words, at: number): boolean =>
  isCapitalised(words, at) &&
  !has(words, at - 1, DETERMINER) &&
  !/(?:er|in|ung|e|chef|ent)$/.test(textAt(words, at));

/** "Polar- und Meeresforschung" */
const isTruncated = (words: Words, at: number): boolean =>
  textAt(words, at) === '-' &&
  words.tokens[at]?.start === words.tokens[at - 1]?.end &&
  /^(?:und|oder|bzw|sowie)$/.test(textAt(words, at + 1)) &&
  isCapitalised(words, at + 2);

/** "George W. Bush", "Dr. Huber" */
function isInitial(words: Words, at: number): boolean {
  const before = words.tokens[at - 1];
  if (!before || before.end !== words.tokens[at]?.start || !isCapitalised(words, at + 1)) return false;
  return before.text.length === 1 || /^(?:Dr|Prof|Mag|St|Jr|Hr|Fr|Ing|Dipl)$/.test(before.text);
}

/** die Zeitung „Neue Rundschau“: a short name in marks belongs to the phrase. */
function endOfQuotedName(words: Words, at: number, end: number): number {
  if (!/^[„"»«‚“]$/.test(textAt(words, at))) return at;
  for (let close = at + 2; close < Math.min(at + 7, end); close++) {
    if (/^[“"”«»‘]$/.test(textAt(words, close))) return isCapitalised(words, at + 1) ? close + 1 : at;
    if (words.tokens[close]?.kind === 'mark') return at;
  }
  return at;
}

/** Genitives, "von …", brackets, appositions and what is joined by "und". */
function endOfAttributes(words: Words, from: number, end: number): number {
  let last = from;
  for (let step = 0; step < 8; step++) {
    const next = endOfAttribute(words, last, end);
    if (next === last) break;
    last = next;
  }
  return last;
}

function endOfAttribute(words: Words, at: number, end: number): number {
  if (at >= end) return at;
  const token = textAt(words, at);
  if (token === '(') return endOfBracket(words, at, end);
  if (token === ',') return endOfApposition(words, at, end);
  if (/^(?:und|sowie|oder)$/.test(token)) return endOfSecondPart(words, at, end);
  if (/^(?:der|des|eines|einer|seiner|ihrer|seines|ihres|dieser|dieses|beider|zweier|mehrerer)$/.test(token))
    return endOfCore(words, at, end);
  if (/^(?:von|vom|für|aus|beim|bei|vom|am|an|im|in|gegen|zur|zum|ohne)$/.test(token))
    return endOfPrepositional(words, at, end);
  return at;
}

function endOfCore(words: Words, at: number, end: number): number {
  const nouns = skipAttributes(words, at, end);
  const last = endOfNouns(words, nouns, end);
  return last > nouns && isCapitalised(words, nouns) ? last : at;
}

/** Ends or parts of nouns for what people work at and speak for. */
export const INSTITUTIONS =
  /(?:universität|uni|hochschule|institut|ministerium|amt|partei|fraktion|ausschuss|gericht|polizei|verband|klinik|klinikum|charité|akademie|zentrum|gesellschaft|bank|schule|rat|museum|stiftung|agentur|behörde|konzern|unternehmen|firma|verwaltung|vereinigung|kammer|bund|verein|regierung|staatsanwaltschaft|feuerwehr|gewerkschaft|kommission|anwaltschaft|zeitung|magazin|sender|organisation|konzern|kirche|kreml|parlament|senat|armee|militär|club|verlag|redaktion|opposition|koalition|spitze|leitung|direktion)/i;

function endOfPrepositional(words: Words, at: number, end: number): number {
  const last = endOfCore(words, at + 1, end);
  if (last === at + 1) return at;
  const inside = textAt(words, last - 1);
  const preposition = textAt(words, at);
  if (TIMES.test(inside) || TIMES.test(textAt(words, at + 1))) return at;
  if (/^(?:von|vom|für)$/.test(preposition)) return last;
  if (preposition === 'aus') return last;
  // "Professor an der Universität Wien", but not "am Montag", "in einem Interview".
  for (let word = at + 1; word < last; word++) if (INSTITUTIONS.test(textAt(words, word))) return last;
  return at;
}

function endOfBracket(words: Words, at: number, end: number): number {
  for (let close = at + 1; close < Math.min(at + 12, end); close++) {
    if (textAt(words, close) === ')') return close + 1;
  }
  return at;
}

/** ", Roland Eichhorn," and ", der Sprecher der Polizei,": no verb inside, and closed by a comma or the end. */
function endOfApposition(words: Words, at: number, end: number): number {
  const core = endOfCore(words, at + 1, end);
  if (core === at + 1) return at;
  let last = core;
  for (let step = 0; step < 4; step++) {
    const next = textAt(words, last) === ',' ? last : endOfAttribute(words, last, end);
    if (next === last) break;
    last = next;
  }
  if (last >= end || /^[.:;!?“”"«»)–-]$/.test(textAt(words, last))) return last;
  if (textAt(words, last) === ',') return last;
  return at;
}

function endOfSecondPart(words: Words, at: number, end: number): number {
  const last = endOfCore(words, at + 1, end);
  if (last === at + 1) return at;
  const first = at + 1;
  if (has(words, first, OBLIQUE_DETERMINER) && !has(words, first, NOMINATIVE_DETERMINER)) return at;
  return last;
}
