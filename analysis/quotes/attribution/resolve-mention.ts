/** Whom the mention beside a cue may stand for: "Huber", "er", "der Mediziner", "eine Sprecherin". */
import { OF } from '../../../language/german/noun-phrase-words.ts';
import { DEMONSTRATIVES, INDEFINITE_PRONOUNS } from '../../../language/german/pronouns.ts';
import { BODIES_BY_THEMSELVES } from '../../../language/german/roles.ts';
import { AGED, UNNAMED, UTTERANCE_NOUNS } from '../../../language/german/sources.ts';
import type { Person } from '../../analysis.ts';
import { type NounPhrase, parseNounPhrase, standsForNobody } from '../../grammar/noun-phrases.ts';
import { has, lowerAt, textAt, type Words } from '../../grammar/parse-words.ts';
import { DETERMINER } from '../../grammar/word-classes.ts';
import { agreementOf } from '../../reference/agreement.ts';
import { apposedPerson } from '../../reference/apposed-person.ts';
import { isDescribedBefore } from '../../reference/described-before.ts';
import { personNamedIn, personWithNameIn } from '../../reference/people-index.ts';
import { personOfRole } from '../../reference/role-holders.ts';
import { standsForPeople } from '../../reference/roles/person-noun.ts';
import { countLeading } from '../../tokens/count-leading.ts';
import { FEMININE } from '../../tokens/lexicon/morphology.ts';
import type { SpokenBy } from '../cue.ts';
import { type Voice, voiceNamedAt } from '../voices.ts';
import { antecedentsOf } from './antecedents.ts';
import { type Candidate, candidateOf, type Link, type Meant, type Origin, unnamed } from './candidate.ts';
import { isSameVoice } from './discourse.ts';
import { isNamedBeside } from './named-beside.ts';
import { personOfAge } from './person-of-age.ts';
import { cannotBeCalled, roleMatch } from './role-match.ts';
import type { Scene } from './scene.ts';

/** @param finite index of the verb that the mention is the subject of; -1 where there is none */
export function resolveMention(
  scene: Scene,
  origin: Origin,
  { phrase, antecedent }: SpokenBy,
  finite: number,
): Candidate[] {
  const { words, known } = scene;
  const described = antecedent ?? phrase;
  const person =
    personWithNameIn(words, known, phrase) ?? (antecedent && personWithNameIn(words, known, antecedent));
  if (person) return [candidateOf(origin, { printed: phrase, described, person })];
  if (INDEFINITE_PRONOUNS.has(lowerAt(words, described.first)) && described.isPronoun) {
    const whole = withPartOf(words, described);
    return [candidateOf(origin, { printed: phrase, described: whole, person: null }, { kind: 'itself' })];
  }
  if (described.isPronoun) return resolvePronoun(scene, origin, phrase, finite);
  return resolveDescription(scene, origin, { phrase, described }, finite);
}

/** "eine von ihnen", "mehrere der Gäste", "alle im Dorf" */
function withPartOf(words: Words, phrase: NounPhrase): NounPhrase {
  const of = /^(?:von|unter|der|dieser|aus|in|im)$/.test(lowerAt(words, phrase.last));
  if (!of) return { ...phrase, isPronoun: false };
  const whole = parseNounPhrase(words, phrase.last + 1, phrase.last + 6);
  const last = whole?.last ?? phrase.last + 2;
  return { ...phrase, last, isPronoun: false };
}

/** "man", "es" and the paper's own "wir" stand for nobody. */
function resolvePronoun(scene: Scene, origin: Origin, phrase: NounPhrase, finite: number): Candidate[] {
  const { words, known } = scene;
  if (standsForNobody(words, phrase)) return [];
  const agreement = agreementOf(words, phrase, finite);
  const linked = known.byStart.get(words.tokens[phrase.first]?.start ?? -1)?.person ?? null;
  const isDemonstrative = DEMONSTRATIVES.has(lowerAt(words, phrase.first));
  const isBeside = isNamedBeside(scene, finite, phrase);
  return antecedentsOf(scene, phrase.first, agreement, isDemonstrative)
    .filter(({ fit, voice }) => fit !== 'no' && !isBeside(voice.person))
    .map(({ voice, ...found }) =>
      candidateOf(
        origin,
        { ...voice, printed: phrase },
        { kind: 'pronoun', meant: meaningOf(linked, voice.person), ...found },
      ),
    );
}

/** A phrase as printed, and what it says of somebody: of a relative pronoun, what stands before it. */
interface Description {
  readonly phrase: NounPhrase;
  readonly described: NounPhrase;
}

/** "der Mediziner" may be new, or somebody of that role, or whoever was mentioned. */
function resolveDescription(
  scene: Scene,
  origin: Origin,
  { phrase, described }: Description,
  finite: number,
): Candidate[] {
  const { words, known } = scene;
  const linked = personNamedIn(words, known, described);
  const itself = candidateOf(
    origin,
    { ...unnamed(phrase), described },
    { kind: 'itself', meant: meaningOf(linked, null) },
  );
  const noun = textAt(words, described.coreLast - 1);
  const owner = ownerOfUtterance(scene, described);
  if (owner) return [candidateOf(origin, owner, { kind: owner.person ? 'named' : 'itself' })];
  const aged = AGED.test(noun) ? personOfAge(scene, noun) : null;
  if (aged) return [candidateOf(origin, { ...unnamed(phrase), person: aged })];
  if (!standsForPeople(words, described.coreLast - 1)) return [itself];
  const agreement = agreementOf(words, described, finite);
  if (agreement.number === 'plural') return [itself];
  const apposed = apposedPerson(words, known, described);
  if (apposed) return [candidateOf(origin, { ...unnamed(phrase), person: apposed })];
  if (!isDefinite(words, described) || isNew(words, described) || areMany(scene, described)) return [itself];
  const holder = personOfRole(words, known.roleHolders, described);
  if (BODIES_BY_THEMSELVES.test(noun) && !holder) return [itself];
  const isBeside = isNamedBeside(scene, finite, described);
  const isSomebodyElse = (one: Person): boolean =>
    isBeside(one) || (one !== holder && one !== linked && isDescribedBeforeNamed(scene, noun, one));
  const antecedents = antecedentsOf(scene, phrase.first, agreement).filter(({ fit, voice }) =>
    voice.person
      ? fit !== 'no' && !cannotBeCalled(noun, voice.person.roles) && !isSomebodyElse(voice.person)
      : isFullerDescription(words, voice.described, described),
  );
  const candidate = (voice: Voice, link: Partial<Link>): Candidate => {
    const role = roleMatch(noun, voice.person, holder);
    const meant = meaningOf(linked, voice.person);
    return candidateOf(origin, { ...voice, printed: phrase }, { kind: 'role', role, meant, ...link });
  };
  const found = antecedents.map(({ voice, ...link }) => candidate(voice, link));
  // Whoever is known to be meant may be farther off.
  for (const person of new Set([holder, linked]))
    if (person && !antecedents.some(({ voice }) => voice.person === person))
      found.push(candidate({ ...unnamed(phrase), person }, FAR_OFF));
  return [itself, ...found].filter(
    (candidate, at, all) => all.findIndex((other) => isSameVoice(words, other.voice, candidate.voice)) === at,
  );
}

/** Nobody who was there before: "die anonyme Zeugin", "die Inhaberin | eines Geschäfts" */
export const isNew = (words: Words, phrase: NounPhrase): boolean =>
  isUnnamed(words, phrase) || /^eine[rs]$/.test(lowerAt(words, phrase.coreLast));

/** "die anonyme Zeugin" */
function isUnnamed(words: Words, { first, coreLast }: NounPhrase): boolean {
  for (let at = first; at < coreLast - 1; at++) if (UNNAMED.test(lowerAt(words, at))) return true;
  return false;
}

/** "aus Sicht der Anrainer": behind "der", a man would have another article where no verb makes him its subject. */
const areMany = ({ words, utterance: { cue } }: Scene, phrase: NounPhrase): boolean =>
  cue?.kind === 'source' &&
  lowerAt(words, phrase.first) === 'der' &&
  ((words.forms[phrase.coreLast - 1]?.noun ?? 0) & FEMININE) === 0 &&
  agreementOf(words, phrase, -1).gender === 'male';

const FAR_OFF: Partial<Link> = { passages: 9, paragraphs: 9, isSubject: false, rank: 9 };

/** @param linked whom the people's own resolution takes the mention for */
function meaningOf(linked: Person | null, person: Person | null): Meant {
  if (!linked) return 'nobody';
  return linked === person ? 'this' : 'another';
}

/** Somebody is called so in the body before the person is named at all. */
export function isDescribedBeforeNamed({ words, read, known }: Scene, noun: string, person: Person): boolean {
  const body = read.find(({ passage }) => passage.kind === 'paragraph')?.passage.first ?? 0;
  const named = known.placed.find((placed) => placed.person === person)?.mention.span.start ?? 0;
  const first = countLeading(words.tokens, ({ start }) => start < named);
  return isDescribedBefore(words.tokens, noun, body, first);
}

/** "die Frau" is "eine Frau aus dem Nachbarort", "die Zeugin" the "erste Zeugin". */
const isFullerDescription = (words: Words, fuller: NounPhrase, short: NounPhrase): boolean =>
  textAt(words, fuller.coreLast - 1) === textAt(words, short.coreLast - 1) &&
  fuller.last - fuller.first > short.last - short.first;

/** Whose words they are: "die ersten Sätze des Angeklagten", "Hubers Fazit", "die Einschätzung Hubers". */
export function ownerOfUtterance(
  { words, known }: Scene,
  { first, coreLast, last }: NounPhrase,
): Voice | null {
  const isUtterance = (at: number): boolean => UTTERANCE_NOUNS.has(textAt(words, at));
  if (isUtterance(coreLast - 1)) {
    // "die Antwort | von | Verteidiger Huber"
    const behind = parseNounPhrase(words, OF.has(textAt(words, coreLast)) ? coreLast + 1 : coreLast, last);
    if (behind) return { printed: behind, described: behind, person: personNamedIn(words, known, behind) };
  }
  for (let at = first; at < coreLast; at++) {
    const owner = known.byStart.get(words.tokens[at]?.start ?? -1);
    if (!owner) continue;
    const voice = voiceNamedAt(words, owner.mention.span, owner.person);
    const end = voice.printed.last;
    if (isUtterance(at - 1) || (end < coreLast && isUtterance(coreLast - 1))) return voice;
  }
  return null;
}

const isDefinite = (words: Words, { first }: NounPhrase): boolean =>
  has(words, first, DETERMINER) &&
  /^(?:d(?:er|ie|em|en|es)|diese[rnms]?|jene[rnms]?)$/.test(lowerAt(words, first));
