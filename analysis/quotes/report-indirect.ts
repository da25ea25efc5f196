/**
 * Finds what a sentence reports without quotation marks. The rules are tried in order, and the first that fits a cue tells
 * the reported words: a source phrase covers its sentence, a verb takes the clause behind it or the one before.
 */
import type { Scope } from '../grammar/boundaries.ts';
import type { Clause } from '../grammar/clauses.ts';
import { parseNounPhrase } from '../grammar/noun-phrases.ts';
import { has, textAt, type Words } from '../grammar/parse-words.ts';
import { TAKES_CLAUSE } from '../grammar/reporting-lexicon.ts';
import { findSubject } from '../grammar/subjects.ts';
import { SUBJUNCTIVE_1, SUBJUNCTIVE_2 } from '../grammar/word-classes.ts';
import { complementBehind, subjunctiveBehind } from './complement-behind.ts';
import { complementInFront } from './complement-in-front.ts';
import { type Cue, verbCue } from './cue.ts';
import type { Frame } from './frames.ts';
import { maySpeak } from './may-speak.ts';
import type { Passage } from './passages.ts';
import { isReportedByMood } from './reported-by-mood.ts';
import { scopeOfSource } from './scope-of-source.ts';
import type { Utterance } from './utterance.ts';
import type { ReadPassage } from './voices.ts';

/** @param previous the passage before, with what is said in it */
export function reportIndirect(
  words: Words,
  passage: Passage,
  frames: readonly Frame[],
  previous: ReadPassage | undefined,
): Utterance[] {
  const { paragraph } = passage;
  const followsSpeech = previous?.passage.paragraph === paragraph && previous.utterances.length > 0;
  return frames.flatMap((frame) => {
    const reported = reportedBy(
      words,
      {
        ...frame,
        cues: frame.cues.filter(
          (cue) =>
            !isItselfReported(words, cue) && !isEmbedded(words, frame, cue) && !isOverridden(frame, cue),
        ),
      },
      frame.clauses,
    );
    if (reported.length > 0)
      return reported.flatMap(({ cue, scope, found }) => utteranceOf(words, scope, cue, paragraph, found));
    const labelled = labelledIn(words, passage, frame);
    if (labelled) return utteranceOf(words, labelled, null, paragraph, 'label');
    const isRest = frames.length > 1 && frame.last - frame.first < 4;
    if (isRest || !isReportedByMood(words, frame, followsSpeech)) return [];
    const cue = verbBehindReport(words, frame);
    const first = firstBehindColon(words, frame);
    return utteranceOf(
      words,
      { first, last: cue ? cue.first - 1 : frame.last },
      cue,
      paragraph,
      cue ? 'mood before verb' : 'mood',
    );
  });
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

/** "Die Behörde bleibt gelassen: Das Tier sei harmlos.": in front of the colon the article speaks. */
function firstBehindColon(words: Words, { first, last, clauses }: Frame): number {
  for (let at = last - 2; at > first; at--) {
    if (textAt(words, at) !== ':') continue;
    const isReported = clauses.some(
      (clause) => clause.last <= at && has(words, clause.finite, SUBJUNCTIVE_1),
    );
    return isReported ? first : at + 1;
  }
  return first;
}

/** Empty where nothing is left between the cue and the marks. */
function utteranceOf(
  words: Words,
  scope: Scope,
  cue: Cue | null,
  paragraph: number,
  found: string,
): Utterance[] {
  const { first, last } = cue ? trim(words, scope) : scope;
  // "heißt es" without a source goes on with the one before, and so does what only its mood shows to be reported.
  const continues = cue === null || (cue.by === null && cue.kind === 'text');
  return last > first
    ? [{ kind: 'indirect', first, last, cue, by: cue?.by ?? null, found, continues, paragraph }]
    : [];
}

/** "Man müsse Geduld haben, findet Huber.": any verb with a speaker will do behind a clause in Konjunktiv. */
function verbBehindReport(words: Words, frame: Frame): Cue | null {
  const clause = frame.clauses.findLast(
    ({ kind, first, finite }, index) => index > 0 && kind === 'main' && finite === first,
  );
  if (
    !clause ||
    has(words, clause.finite, SUBJUNCTIVE_1 | SUBJUNCTIVE_2) ||
    textAt(words, clause.first - 1) !== ','
  )
    return null;
  const by = findSubject(words, { first: clause.first, last: frame.last }, clause.finite);
  return by && maySpeak(words, by.phrase) ? verbCue(clause.finite, by, TAKES_CLAUSE) : null;
}

/** "Er gehe davon aus, dass …": in Konjunktiv, the saying itself is reported, and the whole sentence with it. */
const isItselfReported = (words: Words, { kind, finite }: Cue): boolean =>
  kind === 'verb' && finite >= 0 && has(words, finite, SUBJUNCTIVE_1);

/** "Demnach sei er zu schnell gewesen, so die Anklage.": the source that is named. */
const isOverridden = ({ cues }: Frame, { kind, by }: Cue): boolean =>
  kind === 'source' &&
  !by &&
  cues.some((other) => other.by !== null && /^(?:so|source|wie)$/.test(other.kind));

/** "Ein Aufschub, wie ihn die Anwältin verlangt, sei nicht möglich.": the clause belongs to a sentence that is itself reported. */
function isEmbedded(words: Words, { clauses }: Frame, { kind, first, finite }: Cue): boolean {
  const own = clauses.findIndex((clause) => clause.first <= first && first < clause.last);
  const opening = clauses[own - 1];
  const closing = clauses[own + 1];
  if (own !== 1 || opening?.kind !== 'fragment' || closing?.kind !== 'main') return false;
  const isInserted = kind === 'wie' || (kind === 'verb' && clauses[own]?.kind !== 'main');
  return isInserted && finite !== closing.finite && has(words, closing.finite, SUBJUNCTIVE_1);
}

interface Reported {
  readonly cue: Cue;
  readonly scope: Scope;
  readonly found: string;
}

/** One entry for each stretch of reported words; a cue inside reported words reports nothing of its own. */
function reportedBy(words: Words, frame: Frame, clauses: readonly Clause[]): Reported[] {
  const found: Reported[] = [];
  const starts = new Set<number>();
  let farthest = 0;
  for (const cue of frame.cues) {
    if (cue.last <= farthest && isWithin(found, cue)) continue;
    const isAnnounced = cue.kind === 'verb' || cue.kind === 'noun' || cue.kind === 'text';
    const scoped = isAnnounced
      ? verbScope(words, frame, clauses, cue)
      : withName(scopeOfSource(words, frame, clauses, cue), 'source');
    if (!scoped || scoped.scope.last <= scoped.scope.first) continue;
    const { scope } = scoped;
    // "sagte Huber und fügte hinzu: …": the nearer cue announces it.
    if (starts.has(scope.first))
      found.splice(
        found.findLastIndex((other) => other.scope.first === scope.first),
        1,
      );
    found.push({ cue, ...scoped });
    starts.add(scope.first);
    farthest = Math.max(farthest, scope.last);
  }
  return found;
}

/** Looks at the nearest ones first: a cue is seldom far from the words it stands in. */
const isWithin = (reported: readonly Reported[], { first, last }: Cue): boolean =>
  reported.findLast(({ scope }) => first >= scope.first && last <= scope.last) !== undefined;

type Scoped = Omit<Reported, 'cue'>;

const withName = (scope: Scope | null, found: string): Scoped | null => scope && { scope, found };

const verbScope = (words: Words, frame: Frame, clauses: readonly Clause[], cue: Cue): Scoped | null =>
  withName(complementBehind(words, frame, clauses, cue), 'behind') ??
  withName(complementInFront(words, frame, clauses, cue), 'in front') ??
  withName(subjunctiveBehind(words, frame, clauses, cue), 'subjunctive behind');

/** Without commas and marks at its ends; a full stop stays with a whole sentence only. */
function trim(words: Words, scope: Scope): Scope {
  let { first, last } = scope;
  while (first < last && /^[,;:–—.-]$/.test(textAt(words, first))) first++;
  while (last > first && /^[,;:–—.!?-]$/.test(textAt(words, last - 1))) last--;
  return { first, last };
}
