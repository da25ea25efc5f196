/** What was weighed for each utterance of an article, and which of it was right. */

import type { Learnt } from '../../../analysis/quotes/attribution/attribute-speakers.ts';
import { SPEAKER_FEATURES } from '../../../analysis/quotes/attribution/features.ts';
import type { Scene } from '../../../analysis/quotes/attribution/scene.ts';
import type { Scored } from '../../../analysis/quotes/attribution/score.ts';
import { SPEECH_FEATURES } from '../../../analysis/quotes/attribution/speech-features.ts';
import { nameOfValue, type Value } from '../../../analysis/quotes/attribution/value.ts';
import { nameOfSpeaker } from '../../../analysis/quotes/name-speaker.ts';
import { attributeQuotes } from '../../../analysis/quotes/quotes.ts';
import type { Voice } from '../../../analysis/quotes/voices.ts';
import { matchQuotes, overlapsQuotation } from '../../eval/gold/match-quotes.ts';
import { isSpokenBy } from '../gold-texts.ts';
import type { Document } from './documents.ts';

export interface Example {
  /** Of each candidate, "feature value". */
  readonly candidates: readonly (readonly string[])[];
  readonly isRight: readonly boolean[];
}

interface Examples {
  /** Of two candidates: no speech, and speech with what speaks for it. */
  readonly speech: readonly Example[];
  readonly speaker: readonly Example[];
}

interface Observed {
  readonly kind: 'direct' | 'indirect';
  readonly text: string;
  readonly speech: readonly string[];
  readonly candidates: readonly { readonly features: readonly string[]; readonly name: string | null }[];
}

/** @param learnt by which the speakers before were chosen */
export function examplesOf({ read, gold }: Document, learnt: Learnt): Examples {
  const observed: Observed[] = [];
  attributeQuotes(read, learnt, (scene, scored) => observed.push(observe(scene, scored)));
  const matched = matchQuotes(gold.quotes, observed);
  // A report that holds a quotation, or stands in one, may be missing in a gold that lists the quotation: it shows nothing.
  const isOpen = (seen: Observed): boolean =>
    seen.kind === 'indirect' && !matched.has(seen) && overlapsQuotation(seen.text, gold.quotes);
  const speech = observed
    .filter((seen) => !isOpen(seen))
    .map((seen) => ({
      candidates: [[], seen.speech],
      isRight: [!matched.has(seen), matched.has(seen)],
    }));
  const speaker = observed.flatMap((seen) => {
    const wanted = matched.get(seen);
    if (!wanted) return [];
    const isRight = seen.candidates.map(({ name }) => isSpokenBy(name, wanted, gold.people));
    return isRight.includes(true)
      ? [{ candidates: seen.candidates.map(({ features }) => features), isRight }]
      : [];
  });
  return { speech, speaker };
}

function observe(scene: Scene, scored: readonly Scored[]): Observed {
  const { words, utterance, organisations } = scene;
  const spanOf = (first: number, last: number) => ({
    start: words.tokens[first]?.start ?? 0,
    end: words.tokens[last - 1]?.end ?? 0,
  });
  const span = spanOf(utterance.first, utterance.last);
  const nameOf = (voice: Voice | null): string | null =>
    voice &&
    (voice.person?.name ?? nameOfSpeaker(organisations, spanOf(voice.described.first, voice.described.last)));
  return {
    kind: utterance.kind,
    text: organisations.text.slice(span.start, span.end),
    speech: featuresOf(SPEECH_FEATURES, (feature) => feature(scene)),
    candidates: scored.map(({ candidate }) => ({
      name: nameOf(candidate.voice),
      features: featuresOf(SPEAKER_FEATURES, (feature) => feature(candidate, scene)),
    })),
  };
}

const featuresOf = <F>(features: Readonly<Record<string, F>>, read: (feature: F) => Value): string[] =>
  Object.entries(features).flatMap(([name, feature]) => {
    const value = read(feature);
    return value ? [`${name}\t${nameOfValue(value)}`] : [];
  });
