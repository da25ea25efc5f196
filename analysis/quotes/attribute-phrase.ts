/**
 * Tells whether a phrase in marks is somebody's words, and whose. It is where the sentence reports somebody ("er halte das
 * für „verfrüht“"), and where a verb names it as such ("nannte ihn „einen Lügner“", "sprach von „Panik“").
 */
import { BEFORE_COMMON_NOUN } from '../../language/german/noun-phrase-words.ts';
import { SPEAKING_OF } from '../../language/german/sources.ts';
import { has, isLowerWord, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { NAMES, TAKES_QUOTATION, THINKS } from '../grammar/reporting-lexicon.ts';
import { DETERMINER, FINITE, INFINITIVE, PREPOSITION, SUBJUNCTIVE_1 } from '../grammar/word-classes.ts';
import { isNamed, type Nature } from './classify-quotation.ts';
import type { Cue } from './cue.ts';
import type { Frame } from './frames.ts';
import type { Quotation } from './pair-quotation-marks.ts';
import type { Utterance } from './utterance.ts';

export function attributePhrase(
  words: Words,
  quotation: Quotation,
  frame: Frame,
  nature: Nature,
  reported: readonly Utterance[],
  paragraph: number,
): Utterance | null {
  if (isNamed(words, quotation)) return null;
  const { open, close } = quotation;
  const direct = { kind: 'direct', first: open + 1, last: close, paragraph } as const;
  const naming = namingCue(words, quotation, frame, nature);
  if (naming)
    return { ...direct, cue: naming, by: naming.by, continues: !naming.by, found: `${nature} by verb` };
  const around = reported.find(({ first, last }) => first <= open && close <= last);
  if (around)
    return {
      ...direct,
      cue: around.cue,
      by: around.by,
      continues: around.continues,
      found: `${nature} inside report`,
    };
  if (isHalfQuoted(words, quotation, frame, nature))
    return { ...direct, cue: null, by: null, continues: true, found: 'half quoted' };
  return { ...direct, cue: null, by: null, continues: true, found: `${nature} alone` };
}

/** "Dann würde es eine „größere Nachfrage aus dem Osten geben“.": no cue, but so many words in marks are somebody's. */
function isHalfQuoted(words: Words, { open, close }: Quotation, frame: Frame, nature: Nature): boolean {
  if (nature !== 'phrase' || frame.cues.length > 0 || close - open < 5) return false;
  for (let at = open + 1; at < close; at++)
    if (has(words, at, FINITE | INFINITIVE) && isLowerWord(words, at)) return true;
  return false;
}

/** The verb in the clause of the phrase that makes it somebody's words. */
function namingCue(words: Words, quotation: Quotation, frame: Frame, nature: Nature): Cue | null {
  const { open, close } = quotation;
  const clause = frame.clauses.find(({ first, last }) => first <= open && open < last);
  if (!clause) return null;
  for (const cue of frame.cues) {
    if (cue.first >= Math.max(clause.last, close + 12)) break;
    // "Er halte das für „verfrüht“": the whole sentence is somebody else's report.
    const isOwn = cue.kind === 'verb' && !(cue.finite >= 0 && has(words, cue.finite, SUBJUNCTIVE_1));
    if (!isOwn || cue.first < clause.first - 2) continue;
    if (cue.first < clause.last && names(words, quotation, cue, nature)) return cue;
    if (nature === 'phrase' && cue.by && touches(words, cue, open, close)) return cue;
  }
  return null;
}

/** The phrase is what the verb says of something: "nannte es „verfrüht“", "wurde als „Skandal“ bezeichnet". */
function names(words: Words, { open, close }: Quotation, cue: Cue, nature: Nature): boolean {
  if (reflexive(words, cue) || isTerminology(words, cue)) return false;
  const before = lowerAt(words, open - 1);
  if ((cue.takes & NAMES) !== 0 && (cue.by || before === 'als')) {
    return (
      nature === 'phrase' ||
      isOpenName(words, open) ||
      (/^vo[nmr]$/.test(before) && SPEAKING_OF.test(lowerAt(words, cue.first)))
    );
  }
  const isLong = nature === 'phrase' && close - open > 2;
  return isLong && cue.by !== null && (cue.takes & TAKES_QUOTATION) !== 0 && (cue.takes & THINKS) === 0;
}

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

/** "nennt sich selbst „…“" gives a name. */
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
