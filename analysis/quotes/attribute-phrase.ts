/**
 * Tells whether a phrase in marks is somebody's words, and whose. It is where the sentence reports somebody ("er halte das
 * für „verfrüht“"), and where a verb names it as such ("nannte ihn „einen Lügner“", "sprach von „Panik“").
 */

import { BEFORE_COMMON_NOUN } from '../../language/german/noun-phrase-words.ts';
import { BEFORE_WHAT_IS_SAID, CALLING, SPEAKING_OF } from '../../language/german/sources.ts';
import type { Scope } from '../grammar/boundaries.ts';
import type { Clause } from '../grammar/clauses.ts';
import { parseNounPhrase } from '../grammar/noun-phrases.ts';
import {
  has,
  isCapitalised,
  isLowerWord,
  isTagged,
  lowerAt,
  textAt,
  type Words,
} from '../grammar/parse-words.ts';
import { NAMES, TAKES_CLAUSE, TAKES_QUOTATION, THINKS } from '../grammar/reporting-lexicon.ts';
import { subjectWithin } from '../grammar/subjects.ts';
import { ADJECTIVE_TAGS } from '../grammar/tag-sets.ts';
import { DETERMINER, FINITE, INFINITIVE, PREPOSITION, SEIN, SUBJUNCTIVE_1 } from '../grammar/word-classes.ts';
import { tagSet } from '../tokens/tagger/tags.ts';
import { announcingVerb } from './announcing-verb.ts';
import { isNamed, type Nature } from './classify-quotation.ts';
import { type Cue, verbCue } from './cue.ts';
import type { Frame } from './frames.ts';
import { maySpeak } from './may-speak.ts';
import type { Quotation } from './pair-quotation-marks.ts';
import type { Spoken, Utterance } from './utterance.ts';

const NAME = tagSet('proper-noun');

/** Words in marks that are no sentence, and the article's own words that they stand in. */
export interface MarkedPhrase {
  readonly quotation: Quotation;
  readonly nature: Nature;
  readonly frame: Frame;
}

/** @param reported what the passage reports indirectly */
export function attributePhrase(
  words: Words,
  phrase: MarkedPhrase,
  reported: readonly Utterance[],
): Spoken | null {
  const { quotation, nature } = phrase;
  if (isNamed(words, quotation)) return null;
  const { open, close } = quotation;
  const direct = { kind: 'direct', first: open + 1, last: close } as const;
  const naming = namingCue(words, phrase);
  if (naming)
    return { cue: naming, by: naming.by, continues: !naming.by, found: `${nature} by verb`, ...direct };
  const around = reported.find(({ first, last }) => first <= open && close <= last);
  if (around) {
    const inner = saidInReport(words, phrase, around);
    if (inner) return { cue: inner, by: inner.by, continues: false, found: `${nature} by verb`, ...direct };
    const { cue, by, continues } = around;
    return { cue, by, continues, found: `${nature} inside report`, ...direct };
  }
  const view = viewOfSomebody(words, phrase);
  if (view) return { cue: view, by: view.by, continues: false, found: 'phrase as a view', ...direct };
  if (isHalfQuoted(words, phrase))
    return { cue: null, by: null, continues: true, found: 'half quoted', ...direct };
  return { cue: null, by: null, continues: true, found: `${nature} alone`, ...direct };
}

/** "Huber habe ihr gesagt, | es werde „keine Hintertüren“ geben, berichtet sie.": the words are Huber's, as she tells. */
function saidInReport(
  words: Words,
  { quotation: { open }, frame: { clauses, cues } }: MarkedPhrase,
  around: Utterance,
): Cue | null {
  const clause = clauses.find(({ first, last }) => first <= open && open < last);
  const saying = cues.findLast(
    ({ kind, by, finite, first, takes }) =>
      kind === 'verb' &&
      by !== null &&
      first >= around.first &&
      first < (clause?.first ?? 0) &&
      (takes & TAKES_CLAUSE) !== 0 &&
      has(words, finite, SUBJUNCTIVE_1),
  );
  if (!saying) return null;
  const own = clauses.findIndex(({ first, last }) => first <= saying.first && saying.first < last);
  return clauses[own + 1] === clause ? saying : null;
}

/** "Für die Wirtin ist das „unerträglich“.": whose view the clause gives. */
function viewOfSomebody(words: Words, { quotation: { open }, frame, nature }: MarkedPhrase): Cue | null {
  const clause = clauseAround(frame, open);
  if (nature !== 'phrase' || !clause || lowerAt(words, clause.first) !== 'für') return null;
  if (clause.finite < 0 || !has(words, clause.finite, SEIN)) return null;
  const phrase = parseNounPhrase(words, clause.first + 1, clause.finite);
  if (!phrase || phrase.isPronoun || phrase.last !== clause.finite) return null;
  if (!maySpeak(words, phrase) && !isTagged(words, phrase.last - 1, NAME)) return null;
  return {
    ...verbCue(clause.first, { phrase, antecedent: null }, TAKES_QUOTATION),
    kind: 'source',
    phraseLast: phrase.last,
    finite: -1,
    end: phrase.last,
  };
}

/** Words; so many in marks are somebody's, cue or not. */
const FEWEST_HALF_QUOTED = 4;

/** "Dann würde es eine „größere Nachfrage aus dem Osten geben“.": no cue, but so many words in marks are somebody's. */
function isHalfQuoted(words: Words, { quotation: { open, close }, frame, nature }: MarkedPhrase): boolean {
  if (nature !== 'phrase' || frame.cues.length > 0 || close - open <= FEWEST_HALF_QUOTED) return false;
  for (let at = open + 1; at < close; at++)
    if (has(words, at, FINITE | INFINITIVE) && isLowerWord(words, at)) return true;
  return false;
}

/** Tokens behind the closing mark in which the verb may stand. */
const REACH_BEHIND = 12;

/** The verb in the clause of the phrase that makes it somebody's words. */
function namingCue(words: Words, { quotation, frame, nature }: MarkedPhrase): Cue | null {
  const { open, close } = quotation;
  const clause = clauseAround(frame, open);
  if (!clause) return null;
  const closing = announcingVerb(words, quotation, insideOf(clause), clause.finite);
  if (closing) return closing;
  for (const cue of frame.cues) {
    if (cue.first >= Math.max(clause.last, close + REACH_BEHIND)) break;
    // "Er halte das für „verfrüht“": the whole sentence is somebody else's report.
    const isOwn = cue.kind === 'verb' && !(cue.finite >= 0 && has(words, cue.finite, SUBJUNCTIVE_1));
    if (!isOwn || cue.first < clause.first - (clause.kind === 'main' ? 0 : 2)) continue;
    if (cue.first < clause.last && names(words, quotation, cue, nature))
      return withSubjectOutside(words, quotation, clause, cue);
    if (nature === 'phrase' && cue.by && touches(words, cue, open, close)) return cue;
  }
  return null;
}

/** Without what opens it: "| was | der Richter mit den Worten „…“ quittierte" */
const insideOf = ({ kind, first, last }: Clause): Scope => ({
  first: first + (kind === 'main' ? 0 : 1),
  last,
});

/** The clause with the marks; commas of a list don't cut it: "sprachen Huber, Moser und Kern von einer „Farce“". */
function clauseAround({ clauses }: Frame, open: number): Clause | null {
  const at = clauses.findIndex(({ first, last }) => first <= open && open < last);
  const own = clauses[at];
  if (!own) return null;
  const main =
    own.kind === 'fragment' ? clauses.slice(0, at).findLast(({ kind }) => kind !== 'fragment') : undefined;
  return main?.kind === 'main' ? { ...main, last: own.last } : own;
}

/** "freut sich über den „klugen Weg“", "berichtet von „Drohungen“" */
const isGoverned = (words: Words, open: number): boolean =>
  BEFORE_WHAT_IS_SAID.has(lowerAt(words, has(words, open - 1, DETERMINER) ? open - 2 : open - 1));

/** "der Richter quittierte es mit „Gehen Sie“": whoever stands inside the marks is not the subject. */
function withSubjectOutside(words: Words, { open, close }: Quotation, clause: Scope, cue: Cue): Cue {
  const at = cue.by?.phrase.first ?? -1;
  if (at < open || at > close) return cue;
  const phrase = subjectWithin(words, clause, cue.finite, { first: clause.first, last: open });
  return { ...cue, by: phrase && { phrase, antecedent: null } };
}

/** The phrase is what the verb says of something: "nannte es „verfrüht“", "wurde als „Skandal“ bezeichnet". */
function names(words: Words, { open, close }: Quotation, cue: Cue, nature: Nature): boolean {
  // "als offiziellen „Besuch“ deklarierte"
  const isAttribute = isTagged(words, open - 1, ADJECTIVE_TAGS) && lowerAt(words, open - 2) === 'als';
  const before = isAttribute ? 'als' : lowerAt(words, open - 1);
  // "nennt sich „…“" gives a name; "nennt sich einen „…“", "stört sich an „…“" and "bezeichnet sich als „…“" say something.
  const namesItself =
    (cue.takes & NAMES) !== 0 &&
    reflexive(words, cue) &&
    CALLING.test(lowerAt(words, cue.first)) &&
    before !== 'als' &&
    !BEFORE_COMMON_NOUN.has(before);
  if (namesItself || isTerminology(words, cue)) return false;
  // "wirft der Stadt „Untätigkeit“ vor", but not "lehnt die „Krone“ ab" and "den sie „Charly“ rufen"
  if (cue.by && cue.first < open && cue.end === close + 2 && !has(words, open - 1, DETERMINER | PREPOSITION))
    return true;
  if ((cue.takes & NAMES) !== 0 && (cue.by || before === 'als' || followsUnknownName(words, cue))) {
    return (
      nature === 'phrase' ||
      isOpenName(words, open) ||
      // "nannte den Plan „Luftschloss“"
      (CALLING.test(lowerAt(words, cue.first)) && cue.first < open - 2) ||
      (/^vo[nmr]$/.test(before) && SPEAKING_OF.test(lowerAt(words, cue.first)))
    );
  }
  if (!cue.by || (cue.takes & TAKES_QUOTATION) === 0) return false;
  // "räumt „Mängel im Ablauf“ ein", "erhofft sich „Vorteile“": the object of the verb.
  const isObject = isOpenName(words, open) || isLowerWord(words, open - 1) || open === cue.by.phrase.last;
  const isLong = nature === 'phrase' && close - open > 2 && (cue.takes & THINKS) === 0;
  return isLong || isGoverned(words, open) || (isObject && !has(words, open - 1, DETERMINER | PREPOSITION));
}

/** "Mang berichtet von „Drohungen“": a surname that opens the sentence and that no list has. */
const followsUnknownName = (words: Words, { first, finite }: Cue): boolean =>
  finite === first && isCapitalised(words, first - 1) && isSentenceStart(words, first - 1);

const isSentenceStart = (words: Words, at: number): boolean =>
  at === 0 || /^[.!?:]$/.test(textAt(words, at - 1));

/** "wird als „Sonnenwind“ bezeichnet", "nennt man „Föhn“": how something is called, not what somebody called it. */
function isTerminology(words: Words, { by, finite }: Cue): boolean {
  if (by) return lowerAt(words, by.phrase.first) === 'man';
  return /^(?:wird|werden|ist|sind)$/.test(lowerAt(words, finite));
}

/** „… bleibt“, sagte sie; "sagte „…“": nothing but marks between cue and phrase. */
function touches(words: Words, cue: Cue, open: number, close: number): boolean {
  if (cue.first > close) return cue.finite <= close + 2 && textAt(words, close + 1) === ',';
  return textAt(words, open - 1) === ':' || cue.by?.phrase.last === open || cue.end === open;
}

const reflexive = (words: Words, { end, first }: Cue): boolean =>
  lowerAt(words, first - 1) === 'sich' ||
  lowerAt(words, end) === 'sich' ||
  lowerAt(words, first - 2) === 'sich';

/** "als „Kapitulation“", "einen „Skandal“", "erste „Erfolge“"; but not "der „Rundschau“". */
function isOpenName(words: Words, open: number): boolean {
  const before = lowerAt(words, open - 1);
  if (BEFORE_COMMON_NOUN.has(before)) return true;
  return (
    isLowerWord(words, open - 1) &&
    !has(words, open - 1, DETERMINER | PREPOSITION) &&
    /(?:e|e[nrsm])$/.test(before)
  );
}
