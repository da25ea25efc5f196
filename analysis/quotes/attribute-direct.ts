/**
 * Gives each quotation of a passage its cue and speaker.
 * The reporting clause stands behind („…“, sagte Huber), before (Huber sagte: „…“), between two runs, or around a phrase
 * (Huber nannte das „schwer erträglich“).
 */
import { clauseEnd } from '../grammar/boundaries.ts';
import { has, isFiniteVerb, isLowerWord, textAt, type Words } from '../grammar/parse-words.ts';
import { TAKES_CLAUSE, TAKES_QUOTATION } from '../grammar/reporting-lexicon.ts';
import { findSubject } from '../grammar/subjects.ts';
import { SEIN } from '../grammar/word-classes.ts';
import { announcingVerb } from './announcing-verb.ts';
import { attributePhrase } from './attribute-phrase.ts';
import { classifyQuotation } from './classify-quotation.ts';
import { type Cue, verbCue } from './cue.ts';
import type { Frame } from './frames.ts';
import { maySpeak } from './may-speak.ts';
import type { Quotation } from './pair-quotation-marks.ts';
import type { Passage } from './passages.ts';
import type { Spoken, Utterance } from './utterance.ts';

/** @param reported what the passage reports indirectly: a phrase in marks inside it is the same speaker's */
export function attributeDirect(
  words: Words,
  passage: Passage,
  frames: readonly Frame[],
  reported: readonly Utterance[],
): Utterance[] {
  const { quotations, paragraph } = passage;
  const found: Utterance[] = [];
  let index = 0;
  for (const quotation of quotations) {
    const nature = classifyQuotation(words, quotation);
    if (nature === 'sentence') {
      const before = frames[index];
      const behind = frames[++index];
      if (before && behind)
        found.push({
          paragraph,
          ...sentenceSpoken(words, quotation, { before, behind, previous: found.at(-1) }),
        });
    } else {
      const around = frames[index];
      const phrase = around && attributePhrase(words, { quotation, nature, frame: around }, reported);
      if (phrase) found.push({ paragraph, ...phrase });
    }
  }
  return found;
}

function spokenBy({ open, close }: Quotation, cue: Cue | null): Spoken {
  return {
    kind: 'direct',
    first: open + 1,
    last: close,
    cue,
    by: cue?.by ?? null,
    found: 'sentence',
    continues: !cue?.by,
  };
}

interface Surroundings {
  readonly before: Frame;
  readonly behind: Frame;
  /** The quotation before in the passage. */
  readonly previous: Utterance | undefined;
}

/** Tokens between two runs of one quotation. */
const LONGEST_BETWEEN_RUNS = 30;

function sentenceSpoken(
  words: Words,
  quotation: Quotation,
  { before, behind, previous }: Surroundings,
): Spoken {
  const clause = before.clauses.at(-1);
  const around = clause
    ? announcingVerb(words, quotation, { first: clause.first, last: behind.last }, clause.finite)
    : null;
  const cue = cueRightBehind(words, behind) ?? around ?? cueBefore(words, before);
  if (cue?.by) return spokenBy(quotation, cue);
  // „Ja“, sagte er, „aber nicht heute.“: the second run has the first one's cue between them.
  const shared = previous && before.last - before.first < LONGEST_BETWEEN_RUNS ? previous : null;
  const anywhere = before.cues.find((near) => near.by) ?? shared?.cue ?? null;
  return {
    ...spokenBy(quotation, cue),
    by: anywhere?.by ?? null,
    cue: cue ?? anywhere,
    continues: !anywhere?.by,
  };
}

/** The cue that begins right behind the closing mark, known verb or not: „…“, freut sich Huber. */
function cueRightBehind(words: Words, frame: Frame): Cue | null {
  let at = frame.first;
  if (/^[.!?]$/.test(textAt(words, at))) return null;
  while (at < frame.last && /^[,–—-]$/.test(textAt(words, at))) at++;
  const end = clauseEnd(words, at, frame.last);
  const known = frame.cues.find(
    (cue) =>
      cue.first < end &&
      (cue.finite === at || cue.phraseFirst === at || cue.first === at || cue.kind === 'wie'),
  );
  if (known?.by || known?.kind === 'text') return known;
  return unknownVerb(words, frame, at);
}

function unknownVerb(words: Words, frame: Frame, at: number): Cue | null {
  if (!isLowerWord(words, at) || at >= frame.last) return null;
  if (!isFiniteVerb(words, at)) return null;
  const by = findSubject(words, { first: at, last: frame.last }, at);
  return by && verbCue(at, by, TAKES_QUOTATION);
}

/** The cue before an opening mark: a reporting verb, after a colon any verb with a speaker, then a source or a noun. */
function cueBefore(words: Words, frame: Frame): Cue | null {
  const last = frame.last - 1;
  if (last < frame.first) return null;
  const spoken = frame.cues.filter((cue) => cue.by && cue.kind !== 'noun');
  const verb = spoken.findLast(
    ({ kind, takes }) => kind !== 'source' && (takes & (TAKES_QUOTATION | TAKES_CLAUSE)) !== 0,
  );
  if (verb) return verb;
  const announcing = textAt(words, last) === ':' ? verbBeforeColon(words, frame) : null;
  return announcing ?? spoken.at(-1) ?? frame.cues.findLast((cue) => cue.by) ?? null;
}

/** Den Ton gibt Huber vor: „…“ */
function verbBeforeColon(words: Words, frame: Frame): Cue | null {
  for (let at = frame.last - 2; at >= frame.first; at--) {
    if (!isLowerWord(words, at) || !isFiniteVerb(words, at)) continue;
    const by = has(words, at, SEIN) ? null : findSubject(words, frame, at);
    if (by && maySpeak(words, by.phrase)) return verbCue(at, by, TAKES_QUOTATION);
  }
  return null;
}
