/** Where in the article a speaker is looked for, and what is known up to there. */
import type { Scope } from '../../grammar/boundaries.ts';
import type { Words } from '../../grammar/parse-words.ts';
import { once } from '../../once.ts';
import type { PeopleIndex } from '../../reference/people-index.ts';
import type { OrganisationIndex } from '../name-speaker.ts';
import type { Utterance } from '../utterance.ts';
import type { ReadPassage } from '../voices.ts';
import type { Chosen } from './certainty.ts';
import type { Discourse } from './discourse.ts';

export interface Article {
  readonly words: Words;
  readonly known: PeopleIndex;
  readonly organisations: OrganisationIndex;
  readonly read: readonly ReadPassage[];
  readonly discourse: Discourse;
}

export interface Scene extends Article {
  /** What has been worked out here, each in its own place (`onceAScene`). Another scene has another list. */
  readonly facts: unknown[];
  /** Of the passage, in `read`. */
  readonly index: number;
  readonly utterance: Utterance;
  /** The utterances before it, with their speakers. */
  readonly before: readonly Chosen[];
  /** The last of them that has one. */
  readonly lastWithVoice: Chosen | undefined;
}

/** How many functions keep what they have worked out with the scenes. */
let places = 0;

/**
 * A function of a scene that is worked out once for each: candidates and features ask for the same things again and again. It is
 * kept with the scene and goes with it; entries of a weak map outlive the short collections of garbage, and all they lead to with them.
 */
export function onceAScene<Value>(work: (scene: Scene) => Value): (scene: Scene) => Value {
  const place = places++;
  return (scene) => {
    const { facts } = scene;
    const found = facts[place] as Value | undefined;
    if (found !== undefined) return found;
    const value = work(scene);
    facts[place] = value;
    return value;
  };
}

/** The passages of the paragraph that the passage stands in, half-open. */
export const paragraphAround = ({ read, index }: Pick<Scene, 'read' | 'index'>): Scope =>
  paragraphsOf(read)[index] ?? { first: index, last: index + 1 };

/** By passage. */
const paragraphsOf = once((read: readonly ReadPassage[]): readonly Scope[] => {
  const scopes: Scope[] = [];
  for (let first = 0; first < read.length; ) {
    const paragraph = read[first]?.passage.paragraph;
    let last = first + 1;
    while (read[last]?.passage.paragraph === paragraph) last++;
    const scope = { first, last };
    for (; first < last; first++) scopes.push(scope);
  }
  return scopes;
});
