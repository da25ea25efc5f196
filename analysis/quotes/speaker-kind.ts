/** What a speaker is, as far as the article shows it. */
import type { SpeakerKind } from '../analysis.ts';
import type { Words } from '../grammar/parse-words.ts';
import { type Speakable, speakableOf } from './attribution/features/speakable.ts';
import type { OrganisationIndex } from './name-speaker.ts';
import type { Voice } from './voices.ts';

/** "Wien" speaks as the government there. */
const KINDS: Partial<Record<Speakable, SpeakerKind>> = {
  person: 'person',
  role: 'role',
  body: 'body',
  place: 'body',
  text: 'text',
};

interface Known {
  readonly words: Words;
  readonly organisations: OrganisationIndex;
}

export const speakerKindOf = (known: Known, voice: Voice): SpeakerKind =>
  KINDS[speakableOf(known, voice)] ?? 'other';
