/** What speaks for or against that words are somebody's words at all, and not the article's own. */

import { VIEW_NOUNS } from '../../../language/german/speech-nouns.ts';
import { textAt } from '../../grammar/parse-words.ts';
import {
  aroundOf,
  clauseOf,
  colonOf,
  cueSubjectOf,
  marksOf,
  moodOf,
  quotedShareOf,
  takesOf,
  verbFormOf,
  verbOf,
} from './features/speech.ts';
import {
  announcedOf,
  forWhomOf,
  knownNameOf,
  labelKindOf,
  leadsToQuotation,
  mainClauseOf,
  moodVerbOf,
  neighboursOf,
  shapeOf,
} from './features/speech-context.ts';
import { cueClauseOf, endInFrontOf, sourceWordOf, verbSubjectOf } from './features/speech-cue.ts';
import type { Scene } from './scene.ts';
import type { Value } from './value.ts';

export const SPEECH_FEATURES: Readonly<Record<string, (scene: Scene) => Value>> = {
  kind: ({ utterance }) => utterance.kind,
  /** Behind a verb of saying words are speech, by their mood alone not always. */
  found: ({ utterance: { found, cue } }) => `${found} ${cue?.kind}`,
  clause: clauseOf,
  mood: moodOf,
  cueSubject: cueSubjectOf,
  verbForm: verbFormOf,
  takes: takesOf,
  /** "sagen" is hardly ever anything else, "zeigen" often. */
  verb: verbOf,
  /** Of reported words: how many of them stand in marks and are a quotation already. */
  quotedShare: quotedShareOf,
  /** A sentence in Konjunktiv goes on with the words before it. */
  followsSpeech: ({ utterance: { found, paragraph }, before }) =>
    `${found} ${before.at(-1)?.utterance.paragraph === paragraph}`,
  /** Titles and subheadings name, paragraphs tell. */
  block: ({ utterance: { kind, found }, read, index }) => `${kind} ${found} ${read[index]?.passage.kind}`,
  inMarks: marksOf,
  /** "Die Polizei teilte mit: …" against "Nun droht die Konsequenz: …" */
  colon: (scene) => colonOf(scene),
  /** Who acts in the clause around words in marks: "Für Huber ist das „unerträglich“." */
  around: (scene) => aroundOf(scene),
  labelKind: labelKindOf,
  shape: shapeOf,
  verbSubject: verbSubjectOf,
  cueClause: cueClauseOf,
  sourceWord: sourceWordOf,
  endInFront: endInFrontOf,
  moodVerb: moodVerbOf,
  neighbours: neighboursOf,
  leadsToQuotation,
  announced: announcedOf,
  forWhom: forWhomOf,
  knownName: knownNameOf,
  mainClause: mainClauseOf,
  /** "der Ansicht, dass …" is somebody's, "die Entscheidung, dass …" is the article's news. */
  noun: ({ words, utterance: { cue } }) =>
    cue?.kind === 'noun' ? `${VIEW_NOUNS.has(textAt(words, cue.first))} ${cue.by !== null}` : null,
  /** "die Behauptung, dass …" is speech, "die Frage, ob …" and "ein Ansatz, dass …" often none. */
  nounWord: ({ words, utterance: { cue } }) =>
    cue?.kind === 'noun' ? `${textAt(words, cue.first)} ${cue.by !== null}` : null,
  /** Short words in marks are names and terms. */
  length: ({ utterance: { kind, first, last } }) =>
    kind === 'direct' ? `${kind} ${lengthOf(last - first)}` : null,
};

/** Of tokens, in steps. */
const lengthOf = (tokens: number): string => `${[2, 4, 7, 14].find((most) => tokens <= most) ?? 'more'}`;
