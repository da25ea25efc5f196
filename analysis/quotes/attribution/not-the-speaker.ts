/**
 * Whom the grammar keeps from being the speaker, whatever the weights: the subject of a passive ("Feldner war kritisiert worden, dass
 * …"), whoever only hears the words, what stands in a source phrase that names nobody ("Recherchen zufolge"), all but the source in
 * "Berichte, denen zufolge er …", a person where a text speaks ("heißt es darin"), whom the announcer's clause names beside him, and to whom the subject belongs
 * ("sagte Hubers Anwalt"). Who that subject is ("sagte die Ministerin") is weighed.
 */
import { INDEFINITE_ARTICLES } from '../../../language/german/noun-phrase-words.ts';
import { AGED, OWN } from '../../../language/german/sources.ts';
import type { Person } from '../../analysis.ts';
import { has, lowerAt, textAt, type Words } from '../../grammar/parse-words.ts';
import { findSubject } from '../../grammar/subjects.ts';
import { INFINITIVE, PARTICIPLE, SEIN, WERDEN, ZU_INFINITIVE } from '../../grammar/word-classes.ts';
import { isRoleNoun } from '../../names/role-words.ts';
import { agreementOf, fitOf } from '../../reference/agreement.ts';
import { personNamedIn } from '../../reference/people-index.ts';
import { standsForPeople } from '../../reference/roles/person-noun.ts';
import type { Cue } from '../cue.ts';
import { relativeSourceEnd } from '../relative-sources.ts';
import type { Voice } from '../voices.ts';
import { agreementOfVoice } from './antecedents.ts';
import { isSamePhrase, isSameVoice } from './discourse.ts';
import { speakableOf } from './features/speakable.ts';
import { cueSubjectOf } from './features/speech.ts';
import { isNamedBeside } from './named-beside.ts';
import { perceiversOf } from './perceiver.ts';
import { isDescribedBeforeNamed, isNew, ownerOfUtterance, resolveMention } from './resolve-mention.ts';
import { cannotBeCalled } from './role-match.ts';
import { onceAScene, type Scene } from './scene.ts';

type Excludes = (voice: Voice | null) => boolean;

/** @returns a test for voices that cannot speak here */
export function notTheSpeaker(scene: Scene): Excludes {
  const { words, utterance } = scene;
  const { cue } = utterance;
  if (cue?.kind === 'source' && !cue.by)
    return (voice) =>
      voice !== null &&
      ((voice.person !== null && namesItself(cue) && !isOwn(words, cue)) ||
        isSilent(scene, cue, voice) ||
        (voice.described.first >= cue.phraseFirst && voice.described.first < cue.phraseLast));
  if (cue?.kind === 'source' && cue.by && relativeSourceEnd(words, cue.phraseFirst) >= 0) {
    const source = cue.by.phrase.first;
    return (voice) => voice !== null && voice.printed.first !== source;
  }
  if (cue?.kind === 'text' && !(cue.by && personNamedIn(words, scene.known, cue.by.phrase)))
    return (voice) => voice?.person != null;
  // "wird die anonyme Zeugin zitiert", "meint die Inhaberin eines Geschäfts"
  if (cue?.by && !cue.by.antecedent && isNew(words, cue.by.phrase)) return (voice) => voice?.person != null;
  const others = [...subjectOfPassive(scene), ...perceiversOf(scene)];
  const owners = ownersOfSubject(scene, cue);
  const isBeside = besideAnnouncer(scene, cue);
  return (voice) =>
    isBeside(voice?.person ?? null) ||
    (voice?.person != null && owners.has(voice.person)) ||
    others.some((other) => isSameVoice(words, other, voice));
}

/** "Der Betriebsrat widerspricht Huber: „…“", „…“, fragt die Moderatorin Huber: whoever announces words says them, and nobody named beside. */
function besideAnnouncer(scene: Scene, cue: Cue | null): (person: Person | null) => boolean {
  if (cue?.kind !== 'verb' || !cue.by || cue.by.antecedent) return () => false;
  if (!/^(?:role|body|text)$/.test(cueSubjectOf(scene))) return () => false;
  return isNamedBeside(scene, cue.finite, cue.by.phrase);
}

/** "Recherchen zufolge", "laut Informationen des Senders"; but "demnach" points to whoever spoke. */
const namesItself = ({ phraseFirst, phraseLast }: Cue): boolean => phraseLast - phraseFirst > 1;

/** "eigenen Angaben zufolge" */
const isOwn = (words: Words, { phraseFirst, phraseLast }: Cue): boolean =>
  [phraseFirst, phraseLast - 2].some((at) => OWN.test(lowerAt(words, at)));

/** Whether the subject printed beside the cue is somebody else; weighed, as the subject may be the wrong phrase. */
export const isAnotherSubject = (scene: Scene, voice: Voice): boolean => disagreesWithSubject(scene)(voice);

const disagreesWithSubject = onceAScene((scene) => notTheSubject(scene, scene.utterance.cue));

/** A thing; and beside "Erkenntnissen zufolge" another text, which "demnach" may mean. */
function isSilent(scene: Scene, cue: Cue, voice: Voice): boolean {
  const kind = speakableOf(scene, voice);
  return /noun/.test(kind) || (kind === 'text' && namesItself(cue));
}

/**
 * "sagte sie" excludes men, "sagte der NEOS-Chef" the head of another party, "antwortete der Richter" the accused who spoke before,
 * and "sagte eine Sprecherin" everybody else.
 */
function notTheSubject(scene: Scene, cue: Cue | null): Excludes {
  const { words, known } = scene;
  const subject = cue?.by && (cue.by.antecedent ?? cue.by.phrase);
  if (!cue || !subject || cue.by?.antecedent) return () => false;
  const noun = textAt(words, subject.coreLast - 1);
  const isAge = AGED.test(noun);
  const isSomebody = isAge || isRoleNoun(noun) || standsForPeople(words, subject.coreLast - 1);
  if (!subject.isPronoun && !isSomebody) return () => false;
  const agreement = agreementOf(words, subject, cue.finite);
  const named =
    (isAge ? null : known.byStart.get(words.tokens[subject.first]?.start ?? -1)?.person) ??
    personNamedIn(words, known, subject);
  const isNew = INDEFINITE_ARTICLES.has(lowerAt(words, subject.first));
  return (voice) => {
    if (!voice || voice.printed.first === subject.first || (voice.person && voice.person === named))
      return false;
    if (!voice.person) return !subject.isPronoun && !isSamePhrase(words, voice.described, subject);
    return (
      fitOf(agreement, agreementOfVoice(words, voice)) === 'no' ||
      (!subject.isPronoun &&
        (isNew ||
          cannotBeCalled(noun, voice.person.roles) ||
          (isAge && isDescribedBeforeNamed(scene, noun, voice.person))))
    );
  };
}

/** "Hubers Anwalt", "die Sprecherin von Huber": whom the subject only belongs to does not speak. */
function ownersOfSubject(scene: Scene, cue: Cue | null): ReadonlySet<Person> {
  const { words, known } = scene;
  const phrase = cue?.by && !cue.by.antecedent ? cue.by.phrase : null;
  const owners = new Set<Person>();
  // "Hubers Fazit" is what Huber says.
  if (!phrase || phrase.isPronoun || ownerOfUtterance(scene, phrase)) return owners;
  const named = personNamedIn(words, known, phrase);
  for (let at = phrase.first; at < phrase.last; at++) {
    const person = known.byStart.get(words.tokens[at]?.start ?? -1)?.person;
    if (person && person !== named) owners.add(person);
  }
  return owners;
}

const isWithZu = (words: Words, verb: number): boolean =>
  has(words, verb, ZU_INFINITIVE) || (has(words, verb, INFINITIVE) && lowerAt(words, verb - 1) === 'zu');

function subjectOfPassive(scene: Scene): (Voice | null)[] {
  const { words, utterance, read, index } = scene;
  const { cue } = utterance;
  // "wird er mit den Worten zitiert" has its subject as speaker, "wurde vom Betrieb aufgefordert" who did it.
  if (cue?.kind !== 'verb' || cue.finite === cue.first || cue.finite < 0) return [];
  // "wurde gewarnt", "sei zu werten"
  const isPassive =
    (has(words, cue.first, PARTICIPLE) && has(words, cue.finite, WERDEN | SEIN)) ||
    (has(words, cue.finite, SEIN) && isWithZu(words, cue.first));
  const frame = read[index]?.frames.find(({ first, last }) => first <= cue.finite && cue.finite < last);
  const subject = isPassive && frame ? findSubject(words, frame, cue.finite) : null;
  if (!subject || subject.phrase.first === cue.by?.phrase.first) return [];
  return resolveMention(scene, 'clause', subject, cue.finite).map(({ voice }) => voice);
}
