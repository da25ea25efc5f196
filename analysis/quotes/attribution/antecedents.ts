/**
 * Whom a pronoun, a role or an omitted speaker may stand for: those mentioned before it, the nearest first. What speaks for each
 * is after Lappin & Leass (1994), "An Algorithm for Pronominal Anaphora Resolution": recency, subjects, agreement.
 */

import type { Words } from '../../grammar/parse-words.ts';
import type { Agreement, Fit } from '../../reference/agreement.ts';
import { agreementOf, fitOf } from '../../reference/agreement.ts';
import { countLeading } from '../../tokens/count-leading.ts';
import type { Voice } from '../voices.ts';
import { isSameVoice, type Mentioned, type PlacedMention } from './discourse.ts';
import { onceAScene, type Scene } from './scene.ts';

/** How many passages and paragraphs back they may stand, and how many are looked at. */
const PASSAGES = 6;
const PARAGRAPHS = 2;
const MOST = 6;
/** Mentions looked at in one passage, and as many of its utterances; a sentence seldom has more. */
const MOST_IN_PASSAGE = 24;

export interface Antecedent {
  readonly voice: Voice;
  readonly fit: Fit;
  readonly passages: number;
  readonly paragraphs: number;
  readonly isSubject: boolean;
  readonly announces: boolean;
  readonly rank: number;
}

/** @param before token that they stand before @param aside those mentioned aside, too: "diese" and "der" may mean them */
export function antecedentsOf(
  scene: Scene,
  before: number,
  agreement: Agreement,
  aside = false,
): readonly Antecedent[] {
  const known = knownIn(scene);
  const key = `${before} ${agreement.gender} ${agreement.number} ${aside}`;
  const found = known.get(key) ?? findAntecedents(scene, before, agreement, aside);
  known.set(key, found);
  return found;
}

/** Several generators ask for the same mention. */
const knownIn = onceAScene(() => new Map<string, readonly Antecedent[]>());

function findAntecedents(
  scene: Scene,
  before: number,
  agreement: Agreement,
  aside: boolean,
): readonly Antecedent[] {
  const { read, index } = scene;
  const paragraph = read[index]?.passage.paragraph ?? 0;
  const sought = { words: scene.words, agreement };
  const found: Antecedent[] = [];
  for (let near = index; near >= 0 && near >= index - PASSAGES && found.length < MOST; near--) {
    const paragraphs = paragraph - (read[near]?.passage.paragraph ?? 0);
    if (paragraphs > PARAGRAPHS) break;
    for (const mention of mentionsIn(scene, near, before, aside)) {
      if (mention.isQuoted || mention.voice.printed.last > before || isOwnerOfOther(mention, found)) continue;
      enter(found, mention, { passages: index - near, paragraphs }, sought);
    }
  }
  return found;
}

/** "Die Sprecherin von Huber lächelte. „Nein“, sagte sie.": she is meant, who agrees, and not to whom she belongs. */
const isOwnerOfOther = (
  { place, voice: { printed } }: PlacedMention,
  found: readonly Antecedent[],
): boolean =>
  place < printed.first &&
  found.some(
    ({ voice: { described }, fit }) =>
      fit === 'yes' && described.first <= printed.first && printed.first < described.last,
  );

/**
 * The last first; with those who were found to speak there, by a pronoun perhaps.
 * @param token that they begin before
 */
function mentionsIn(
  { discourse, before }: Scene,
  passage: number,
  token: number,
  aside: boolean,
): PlacedMention[] {
  const spoke: PlacedMention[] = [];
  const behind = countLeading(before, ({ index }) => index <= passage);
  for (const { index, voice } of before.slice(Math.max(0, behind - MOST_IN_PASSAGE), behind).reverse()) {
    if (index !== passage) break;
    if (voice) spoke.push({ voice, ...SPOKE, passage, place: voice.printed.first });
  }
  const all = aside ? discourse.allIn(passage) : discourse.mentionsIn(passage);
  const count = countLeading(all, ({ place }) => place < token);
  const mentioned = all.slice(Math.max(0, count - MOST_IN_PASSAGE), count);
  return [...mentioned, ...spoke].sort((a, b) => b.place - a.place);
}

const SPOKE = { isSubject: true, announces: true, isQuoted: false, isAside: false };

type Distance = Pick<Antecedent, 'passages' | 'paragraphs'>;

/** What an antecedent must agree with. */
interface Sought {
  readonly words: Words;
  readonly agreement: Agreement;
}

/** Somebody mentioned twice counts where the last mention stands; a subject of that sentence is a subject. */
function enter(
  found: Antecedent[],
  { voice, isSubject, announces }: Mentioned,
  distance: Distance,
  { words, agreement }: Sought,
): void {
  const seen = found.findIndex((other) => isSameVoice(words, other.voice, voice));
  const earlier = found[seen];
  if (!earlier) {
    if (found.length === MOST) return;
    const fit = fitOf(agreement, agreementOfVoice(words, voice));
    const rank = found.filter((other) => other.fit !== 'no').length;
    found.push({ voice, fit, ...distance, isSubject, announces, rank });
  } else if (earlier.passages === distance.passages && (isSubject || announces))
    found[seen] = {
      ...earlier,
      isSubject: earlier.isSubject || isSubject,
      announces: earlier.announces || announces,
    };
}

export function agreementOfVoice(words: Words, { person, described }: Voice): Agreement {
  if (person) return { gender: person.gender, number: 'singular' };
  return agreementOf(words, described, -1);
}
