/**
 * Finds what a sentence reports without quotation marks: by its cues, by a name in front of a colon, by its mood, or by the
 * sentence behind it.
 */
import { BODY_KINDS } from '../../article/article.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { isInverted, mainClause } from '../grammar/clauses.ts';
import { parseNounPhrase } from '../grammar/noun-phrases.ts';
import { has, isLowerWord, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import { TAKES_CLAUSE } from '../grammar/reporting-lexicon.ts';
import { findSubject } from '../grammar/subjects.ts';
import { SUBJUNCTIVE_1, SUBJUNCTIVE_2 } from '../grammar/word-classes.ts';
import { announcesOnly, followsQuotation } from './announcing-frame.ts';
import { classifyQuotation } from './classify-quotation.ts';
import { type Cue, verbCue } from './cue.ts';
import type { Frame } from './frames.ts';
import { maySpeak } from './may-speak.ts';
import type { Passage } from './passages.ts';
import { cuePointingBack } from './pointing-back.ts';
import { reportByCues, type Stretch } from './report-by-cues.ts';
import { type Follows, reportByMood } from './reported-by-mood.ts';
import type { Utterance } from './utterance.ts';
import type { ReadPassage } from './voices.ts';

/** A passage with the article's own words in it. */
export type FramedPassage = Pick<ReadPassage, 'passage' | 'frames'>;

interface Neighbours {
  /** With what is said in it. */
  readonly previous: ReadPassage | undefined;
  readonly next: FramedPassage | undefined;
}

/** What stands around a sentence: how the one before gives somebody's words, and the cue of one behind that gives these to somebody. */
interface Around {
  readonly follows: Follows;
  readonly pointingBack: Cue | null;
}

export function reportIndirect(
  words: Words,
  framed: FramedPassage,
  { previous, next }: Neighbours,
): Utterance[] {
  const { passage, frames } = framed;
  const around = {
    follows: previous ? followed(words, previous, framed, next?.passage) : null,
    pointingBack: cueBehind(words, passage, next),
  };
  return frames.flatMap((frame) =>
    reportedIn(words, framed, frame, around).map((utterance) =>
      withQuotedEnd(words, passage, frame, utterance),
    ),
  );
}

/** The cue of the sentence behind that says whose words this one is. */
function cueBehind(words: Words, { kind, quotations }: Passage, next: FramedPassage | undefined): Cue | null {
  const opening = next?.frames[0];
  const isAlone = !quotations.some((quotation) => classifyQuotation(words, quotation) === 'sentence');
  return opening && isAlone && BODY_KINDS.has(kind) && next.passage.kind === kind
    ? cuePointingBack(words, opening)
    : null;
}

/** How the passage before gives somebody's words. */
function followed(
  words: Words,
  { passage, frames, utterances }: ReadPassage,
  own: FramedPassage,
  next: Passage | undefined,
): Follows {
  const last = utterances.at(-1);
  if (passage.paragraph !== own.passage.paragraph) {
    const isBody = BODY_KINDS.has(passage.kind) && BODY_KINDS.has(own.passage.kind);
    return last && isBody ? 'paragraph before' : null;
  }
  if (!last) {
    // "Das Blatt warf ihm Schwäche vor. | Seine Gegner nutzten das aus. | „Er wird nichts tun.“"
    const isAnnounced = frames.some(({ cues }) => cues.some(({ kind }) => kind === 'verb'));
    return isAnnounced && next?.quotations[0]?.open === next?.first ? 'report' : null;
  }
  const isInKonjunktiv = frames.some(({ clauses }) =>
    clauses.some(({ kind, finite }) => kind === 'main' && has(words, finite, SUBJUNCTIVE_1 | SUBJUNCTIVE_2)),
  );
  // "Zocken sei „kein Zeichen von Mut“.": a phrase in marks that ends the report belongs to it.
  const isReport = utterances.some(
    ({ kind, first, last: end }) => kind === 'indirect' && first <= last.first && last.last <= end,
  );
  return isReport && isInKonjunktiv ? 'report' : 'speech';
}

/** Tokens; fewer beside a quotation are the rest of its sentence, and report nothing. */
const FEWEST_BESIDE_QUOTATION = 4;

function reportedIn(
  words: Words,
  { passage, frames }: FramedPassage,
  frame: Frame,
  { follows, pointingBack }: Around,
): Utterance[] {
  const { paragraph } = passage;
  const found = reportByCues(words, frame);
  const reported = found.filter(
    ({ cue, scope }) => !cue || !announcesOnly(words, passage, frame, cue, scope),
  );
  if (found.length > 0) return reported.flatMap((stretch) => utteranceOf(words, stretch, paragraph));
  const labelled = labelledIn(words, passage, frame);
  if (labelled) return utteranceOf(words, { scope: labelled, cue: null, found: 'label' }, paragraph);
  const isRest = frames.length > 1 && frame.last - frame.first < FEWEST_BESIDE_QUOTATION;
  // "„…“, habe er gedacht"
  const isCue = frame.cues.some(
    ({ kind, finite }) => kind === 'verb' && followsQuotation(words, passage, frame, finite),
  );
  const byMood = isRest || isCue ? null : reportByMood(words, frame, follows);
  if (pointingBack && (byMood ? !isAlso(words, pointingBack) : isStatement(words, frame)))
    return utteranceOf(
      words,
      { scope: byMood ?? frame, cue: pointingBack, found: 'pointed back to' },
      paragraph,
    );
  if (!byMood) return [];
  const cue = verbBehindReport(words, frame);
  const scope = cue ? { first: byMood.first, last: cue.first - 1 } : byMood;
  const by = cue ? 'mood before verb' : byMood.found;
  return utteranceOf(words, { scope, cue, found: by }, paragraph);
}

/**
 * "Seine Aufgabe sei, | „Wege zu finden“", "dass es weiterhin falsch sei, | „und damit teuer“": words in marks that end the
 * reported sentence belong to it.
 */
function withQuotedEnd(words: Words, { quotations }: Passage, frame: Frame, utterance: Utterance): Utterance {
  const quotation = quotations.find(({ open }) => open === frame.last);
  if (!quotation?.closed || utterance.kind !== 'indirect' || utterance.last < frame.last - 1)
    return utterance;
  const isGlued = words.tokens[frame.last - 1]?.kind === 'word';
  const goesOn = textAt(words, frame.last - 1) === ',' && isLowerWord(words, quotation.open + 1);
  return isGlued || goesOn ? { ...utterance, last: quotation.close + 1 } : utterance;
}

/** Longest label, in tokens. */
const LONGEST_LABEL = 6;

/** "Minister Berger: Land könnte helfen": a heading with a name in front of the colon. */
function labelledIn(words: Words, { first, last }: Passage, frame: Frame): Scope | null {
  if (frame.first !== first || frame.last !== last || /^[.?!]$/.test(textAt(words, last - 1))) return null;
  for (let at = first + 1; at <= first + LONGEST_LABEL && at < last - 2; at++) {
    if (textAt(words, at) !== ':') continue;
    const phrase = parseNounPhrase(words, first, at);
    return phrase && !phrase.isPronoun && phrase.last === at ? { first: at + 1, last } : null;
  }
  return null;
}

/** Empty where nothing or a mere word is left between the cue and the marks. */
function utteranceOf(words: Words, { scope, cue, found }: Stretch, paragraph: number): Utterance[] {
  const { first, last } = cue ? trim(words, scope) : scope;
  // "heißt es" without a source goes on with the one before, and so does what only its mood shows to be reported.
  const continues = cue === null || (cue.by === null && cue.kind === 'text');
  return last > first + 1
    ? [{ kind: 'indirect', first, last, cue, by: cue?.by ?? null, found, continues, paragraph }]
    : [];
}

/** "Die Stellen seien unbesetzt. Das meint auch Huber.": in Konjunktiv they are somebody's already. */
const isAlso = (words: Words, { by }: Cue): boolean =>
  by !== null && lowerAt(words, by.phrase.first - 1) === 'auch';

const isStatement = (words: Words, { clauses, last }: Frame): boolean =>
  mainClause(clauses) !== undefined && textAt(words, last - 1) !== '?';

/** "Man müsse Geduld haben, findet Huber.": any verb with a speaker will do behind a clause in Konjunktiv. */
function verbBehindReport(words: Words, frame: Frame): Cue | null {
  const clause = frame.clauses.findLast((each, index) => index > 0 && isInverted(words, each));
  if (!clause || has(words, clause.finite, SUBJUNCTIVE_1 | SUBJUNCTIVE_2)) return null;
  const by = findSubject(words, frame, clause.finite);
  return by && by.phrase.first > clause.finite && maySpeak(words, by.phrase)
    ? verbCue(clause.finite, by, TAKES_CLAUSE)
    : null;
}

/** Without commas and marks at its ends; a full stop stays with a whole sentence only. */
function trim(words: Words, scope: Scope): Scope {
  let { first, last } = scope;
  while (first < last && /^[,;:–—.-]$/.test(textAt(words, first))) first++;
  while (last > first && /^[,;:–—.!?-]$/.test(textAt(words, last - 1))) last--;
  return { first, last };
}
