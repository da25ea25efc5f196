/**
 * Tells who goes on speaking where a quotation or a sentence in Konjunktiv names nobody: whom the next sentence names
 * ("So beschreibt es Huber."), whom the sentence before is about, or who spoke last.
 */
import { POINTING_BACK } from '../../language/german/sources.ts';
import { isCapitalised, lowerAt, textAt, type Words } from '../grammar/parse-words.ts';
import type { Cue } from './cue.ts';
import { maySpeak } from './may-speak.ts';
import { onlyPersonBetween } from './people-index.ts';
import { subjectBefore, voiceOf } from './resolve-references.ts';
import type { Utterance } from './utterance.ts';
import { type Context, lastVoice, type Voice, voiceNamedAt } from './voices.ts';

export function voiceThatGoesOn(context: Context, utterance: Utterance): Voice | null {
  const { last, words } = context;
  const near = voiceNamedBehind(context, utterance) ?? voiceAnnounced(context, utterance);
  if (near) return near;
  const isWhole = isCapitalised(words, utterance.first) || utterance.kind === 'indirect';
  return isWhole || last?.utterance.paragraph === utterance.paragraph ? lastVoice(context, utterance) : null;
}

/** „… ist oft Zufall“. So beschreibt es Huber. */
function voiceNamedBehind(context: Context, utterance: Utterance): Voice | null {
  const next = context.told[context.index + 1];
  const frame = next?.frames[0];
  if (!frame || next.passage.paragraph !== utterance.paragraph || next.frames.length > 1) return null;
  if (!POINTING_BACK.has(lowerAt(context.words, frame.first))) return null;
  const cue = frame.cues.find(({ kind, finite, by }) => kind === 'verb' && by && finite === frame.first + 1);
  return cue?.by ? voiceOf(context, utterance, cue.by) : null;
}

/** How many sentences back somebody may have been announced. */
const REACH = 3;

/** "Der Kurier warf ihr Feigheit vor. Sie weiche aus.": an act of speech told before names who goes on. */
function voiceAnnounced(context: Context, utterance: Utterance): Voice | null {
  const { told, index, words } = context;
  for (let near = index - 1; near >= 0 && near >= index - REACH; near--) {
    const { passage, frames, utterances } = told[near] ?? {};
    if (!passage || !frames || passage.paragraph !== utterance.paragraph || utterances?.length) return null;
    const earlier = { ...context, index: near };
    const cues = frames.flatMap((frame) => frame.cues).filter(({ kind }) => kind === 'verb');
    const by = cues.findLast(
      (cue) => cue.by && (isObjectInFront(words, cue) || maySpeak(words, cue.by.phrase)),
    )?.by;
    const voice = by && voiceOf(earlier, utterance, by);
    if (voice) return voice;
    const subject = subjectBefore(earlier, utterance.first, 'unknown', 1);
    if (subject) return subject;
    const only = utterance.kind === 'direct' ? onlyPersonNamed(earlier) : null;
    if (only) return only;
  }
  return null;
}

/** "Das hat die Gemeinde angekündigt": who stands behind such a verb speaks, whatever it is. */
const isObjectInFront = (words: Words, { finite }: Cue): boolean =>
  finite > 0 && /^(?:Das|Dies)$/.test(textAt(words, finite - 1));

/** "Das ist die Aufgabe von Eva Huber. „Wir …“" */
function onlyPersonNamed({ told, index, words, known }: Context): Voice | null {
  const passage = told[index]?.passage;
  if (!passage) return null;
  const only = onlyPersonBetween(
    known,
    words.tokens[passage.first]?.start ?? 0,
    words.tokens[passage.last - 1]?.end ?? 0,
  );
  return only && voiceNamedAt(words, only.mention.span, only.person);
}
