/**
 * What speaks for or against a candidate. Each feature gives a value, and each value has a learnt weight; null says nothing.
 * A new feature is a line here.
 */

import { INDEFINITE_ARTICLES } from '../../../language/german/noun-phrase-words.ts';
import { DEMONSTRATIVES, INDEFINITE_PRONOUNS } from '../../../language/german/pronouns.ts';
import { POINTING_BACK } from '../../../language/german/sources.ts';
import { lowerAt } from '../../grammar/parse-words.ts';
import type { Candidate } from './candidate.ts';
import { cueSpeaker } from './candidates/cue-speaker.ts';
import { label } from './candidates/label.ts';
import { isSameVoice } from './discourse.ts';
import { colonSubjectOf, isMeantBy } from './features/colon-subject.ts';
import { isContradiction } from './features/contradiction.ts';
import { colonStateOf, cueDistance, cueStateOf } from './features/cue-state.ts';
import { actingSince, cameInSince, isOpenedBy } from './features/flow.ts';
import { isHearsay } from './features/hearsay.ts';
import { announcesInArticle, quotedBefore } from './features/history.ts';
import { meantOf } from './features/meant.ts';
import { isNamedInside } from './features/named-inside.ts';
import { speakableAsSubject, speakableOf } from './features/speakable.ts';
import { cueSubjectOf } from './features/speech.ts';
import { isUnnamedSince } from './features/unnamed-since.ts';
import { isAnotherSubject } from './not-the-speaker.ts';
import type { Scene } from './scene.ts';
import type { Value } from './value.ts';

export type Feature = (candidate: Candidate, scene: Scene) => Value;

/** The count, or "3+" for three and more. */
function countUpTo(most: number): (count: number) => number | string {
  const more = `${most}+`;
  return (count) => (count < most ? count : more);
}
const upTo2 = countUpTo(2);
const upTo3 = countUpTo(3);
const upTo4 = countUpTo(4);

export const SPEAKER_FEATURES: Readonly<Record<string, Feature>> = {
  /** A subject of the cue before anybody else. */
  origin: ({ origin, link }) => [origin, link.kind],
  /** „Wir gehen.“ may go on with another speaker, "Sie gingen" reported hardly. */
  originOfKind: ({ origin }, { utterance }) => [origin, utterance.kind],
  /** With a cue that names somebody, nobody else is needed. */
  originWithCue: ({ origin }, scene) => [origin, cueStateOf(scene)],
  /** With "sagte der Wirt" it is hardly somebody else; with "sagte drei Stunden später" it is. */
  cueSubject: ({ origin }, scene) =>
    origin === 'cue' ? null : [origin, isCueSubjectNew(scene) ? 'new' : cueSubjectOf(scene)],
  originAtDistance: ({ origin }, scene) => (origin === 'cue' ? cueDistance(scene) : null),
  /** "die Polizei" speaks, "zwei Stunden" don't. */
  speakable: ({ origin, voice, link }, scene) => [
    origin === 'cue' ? speakableAsSubject(scene, voice) : speakableOf(scene, voice),
    link.kind,
  ],
  speakableFrom: ({ origin, voice }, scene) =>
    origin === 'cue'
      ? [speakableAsSubject(scene, voice), cueStateOf(scene)]
      : [speakableOf(scene, voice), 'elsewhere'],
  /** "er" is no Anna. */
  fit: ({ link }) => [link.kind, link.fit],
  passages: ({ link }) => (isAntecedent(link.kind) ? [link.kind, upTo4(link.passages)] : null),
  paragraphs: ({ origin, link }) => (isAntecedent(link.kind) ? [origin, upTo3(link.paragraphs)] : null),
  subject: ({ origin, link }) => (isAntecedent(link.kind) ? [origin, link.isSubject] : null),
  /** "Das sagte Huber am Montag. Der Betrieb sei teuer." */
  announces: ({ origin, link }) =>
    isAntecedent(link.kind) ? [origin, link.announces, upTo2(link.passages)] : null,
  rank: ({ origin, link }) => (isAntecedent(link.kind) ? [origin, upTo3(link.rank)] : null),
  role: ({ link, voice }) =>
    link.kind === 'role' ? [link.role, (voice?.person?.roles.length ?? 0) > 0] : null,
  /** "Das ist Unrecht, meint Huber. Das sei falsch, widerspricht man im Ministerium.": whoever spoke last does not contradict himself. */
  contradicts: ({ origin, voice, link }, scene) => {
    const last = scene.lastWithVoice;
    const isMention = origin === 'cue' && link.kind !== 'pronoun';
    return voice && last && !isMention && isContradiction(scene)
      ? [origin, isSameVoice(scene.words, last.voice, voice)]
      : null;
  },
  /** "… die Angeklagte. „Ja“, sagt die junge Frau": hardly the judge who was named before her. */
  unnamedSince: (candidate, scene) => {
    const { origin, link } = candidate;
    if (origin !== 'cue' || !/^(?:role|pronoun)$/.test(link.kind)) return null;
    return [link.kind, link.role !== 'none' || link.meant === 'this', isUnnamedSince(scene, candidate)];
  },
  linked: ({ link }) =>
    link.kind === 'role' || link.kind === 'pronoun' ? [link.kind, link.meant === 'this'] : null,
  /** "sagt die Zeugin" beside a judge of whom nothing says that she is one; "erklärte der 24-Jährige" of whom another is known to be */
  meant: ({ link, voice }, { words }) => meantOf(words, link, voice),
  /** Who spoke last goes on. */
  spokeLast: ({ voice, link }, scene) => {
    const last = scene.lastWithVoice;
    if (!last || !voice) return null;
    const isSame = isSameVoice(scene.words, last.voice, voice);
    const paragraphs = scene.utterance.paragraph - last.utterance.paragraph;
    return isSame ? [link.kind, 'same', upTo2(paragraphs)] : [link.kind, 'other'];
  },
  /** At the start of a paragraph somebody else may begin. */
  opensParagraph: ({ origin }, { utterance, read, index }) => {
    const isFirst = read[index - 1]?.passage.paragraph !== utterance.paragraph;
    return utterance.cue?.by ? null : [origin, utterance.kind, isFirst];
  },
  block: ({ origin }, { read, index }) => {
    const kind = read[index]?.passage.kind;
    return kind === 'paragraph' ? null : [origin, kind];
  },
  /** Nobody speaks of himself by name. */
  namedInside: ({ voice }, scene) => (isNamedInside(scene, voice) ? scene.utterance.kind : null),
  /** "So beschreibt es Huber.", "Mit diesen Worten …" */
  pointsBack: ({ origin, link }, { words, read, index }) => {
    if (origin !== 'behind' || link.passages === 0) return null;
    const first = read[index + 1]?.passage.first ?? 0;
    const opens = lowerAt(words, first);
    return `${POINTING_BACK.has(opens) || /^diese[nrsm]?$/.test(lowerAt(words, first + 1))}`;
  },
  /** "Sie warnte vor Folgen: …": the words follow a colon, and no "so Huber" or "Huber: …" says whose they are. */
  colon: ({ origin }, scene) => {
    const state = colonStateOf(scene);
    return state && [origin, scene.utterance.kind, state];
  },
  /** "Die Neos können dem wenig abgewinnen: …": whoever is the subject in front of the colon. */
  colonSubject: ({ voice }, scene) => {
    const subject = voice && colonSubjectOf(scene);
    return subject ? [scene.utterance.kind, subject.kind, isMeantBy(scene, subject, voice)] : null;
  },
  /** "Huber zur Richterin: „…“" leaves nobody else, "Reportage: „…“" says nothing. */
  labelled: ({ origin }, scene) => {
    const [named] = label(scene);
    return named ? [origin, speakableOf(scene, named.voice)] : null;
  },
  /** "räumt man in der SPÖ ein" against "sagte man ihm in Wien" */
  where: ({ origin, voice, link }, scene) =>
    origin === 'where' && voice
      ? [
          speakableOf(scene, voice),
          link.kind === 'pronoun' ? 'there' : lowerAt(scene.words, voice.printed.first - 1),
        ]
      : null,
  /** "Berger fährt sie an": whoever stands in front of a verb whose subject seems to be a pronoun behind it. */
  placeInClause: ({ origin, voice }, scene) => {
    const { cue } = scene.utterance;
    if (origin !== 'clause' || !voice || !cue) return null;
    return [
      voice.printed.first < cue.finite ? 'front' : 'behind',
      speakableOf(scene, voice),
      cueSubjectOf(scene),
    ];
  },
  /** "sagte die Ministerin": no man, and nobody of another party. */
  anotherSubject: ({ origin, voice }, scene) => (voice && isAnotherSubject(scene, voice) ? origin : null),
  anotherSubjectAtAll: ({ voice }, scene) => (voice && isAnotherSubject(scene, voice) ? 'true' : null),
  /** "Die Moderatorin fragte Minister Ruland, ob er gehe": whom the cue's subject cannot mean is named beside it. */
  amongSubjects: ({ origin, voice }, scene) => {
    if (origin === 'cue' || !voice?.person || !scene.utterance.cue?.by) return null;
    const kind = cueSubjectOf(scene);
    if (kind !== 'role' && kind !== 'body' && kind !== 'person') return null;
    const subjects = cueSpeaker(scene);
    const isAmong = subjects.some((other) => isSameVoice(scene.words, other.voice, voice));
    return isAmong || subjects.length === 0 ? null : kind;
  },
  /** "Der aber meinte, …", "Dieser verneinte": rather whoever was mentioned last. */
  demonstrative: ({ origin, link, voice }, { words }) =>
    link.kind === 'pronoun' && voice && DEMONSTRATIVES.has(lowerAt(words, voice.printed.first))
      ? [origin, upTo2(link.rank), link.isSubject]
      : null,
  hearsay: ({ origin }, scene) => (isHearsay(scene) ? origin : null),
  /** Who has been quoted already is likelier to go on than who was only mentioned. */
  quotedBefore: ({ origin, voice }, scene) => voice && [origin, upTo3(quotedBefore(scene, voice))],
  /** Whom a cue lets speak somewhere in the article. */
  announcesInArticle: ({ origin, voice }, scene) => {
    const times = voice && announcesInArticle(scene, voice);
    return times === null ? null : [origin, scene.utterance.kind, upTo3(times)];
  },
  /** By what the words were found: a sentence in marks, a phrase in a report, a sentence in Konjunktiv. */
  foundFrom: ({ origin }, { utterance }) => [origin, utterance.found],
  /** The person who is the subject of the sentence before is likelier than a thing that is. */
  subjectBefore: ({ origin, voice, link }, scene) =>
    origin === 'before'
      ? [speakableOf(scene, voice), link.isSubject, upTo3(link.passages), scene.utterance.kind]
      : null,
  /** Right behind his last words, or further on. */
  goesOn: ({ origin, link }, { utterance }) =>
    origin === 'speaker' ? [utterance.kind, upTo3(link.passages), upTo2(link.paragraphs), link.rank] : null,
  /** Who else has come in since the last words: "Auch Berger bleibt dabei: „Nein.“" */
  sinceLastWords: ({ origin, voice }, scene) => {
    const others = cameInSince(scene, voice);
    return others === null ? null : [origin, scene.utterance.kind, others];
  },
  /** "Der Städtetag reagierte entsetzt. Die Ämter seien überlastet." */
  actingSince: ({ origin, voice }, scene) => {
    if (scene.utterance.cue !== null || colonStateOf(scene) !== null) return null;
    const acting = actingSince(scene, voice);
    return acting && [origin, scene.utterance.kind, acting];
  },
  /** "Huber habe gelogen, erzählt er": it is not Huber who tells. */
  namedInsideAs: ({ origin, link, voice }, scene) =>
    origin === 'cue' && isNamedInside(scene, voice) ? link.kind : null,
  /** Whom the paragraph opens with as its subject. */
  opensWith: ({ origin, voice }, scene) =>
    voice && isAntecedentOrigin(origin) ? [origin, scene.utterance.kind, isOpenedBy(scene, voice)] : null,
};

/** "hält ihm ein Besucher entgegen", "wie einer beklagt": nobody who was there before. */
function isCueSubjectNew({ words, utterance: { cue } }: Scene): boolean {
  const first = lowerAt(words, (cue?.by?.antecedent ?? cue?.by?.phrase)?.first ?? -1);
  return INDEFINITE_ARTICLES.has(first) || INDEFINITE_PRONOUNS.has(first);
}

const isAntecedentOrigin = (origin: Candidate['origin']): boolean =>
  origin === 'before' || origin === 'speaker';

const isAntecedent = (kind: string): boolean => kind === 'pronoun' || kind === 'role' || kind === 'none';
