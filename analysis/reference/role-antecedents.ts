/**
 * Whom a definite noun means that nobody is known to hold: somebody named near, of whom it then tells a role; or nobody who is named.
 * Who comes into question is gathered here; what speaks for each is weighed in `antecedent-evidence.ts`.
 */

import { BODIES_BY_THEMSELVES } from '../../language/german/roles.ts';
import { wordAt } from '../grammar/printed-words.ts';
import { countLeading } from '../tokens/count-leading.ts';
import type { Text } from '../tokens/sentences.ts';
import { type AntecedentFeature, antecedentEvidence, scoreOfAntecedent } from './antecedent-evidence.ts';
import type { Named, Place, RoleSite } from './antecedent-signs.ts';
import { ageOf, agreesInGender, type DefiniteRole } from './definite-role.ts';
import { type FirstSeen, firstSeen } from './first-seen.ts';
import { isNoOfficer, isOfficerInCourt } from './parts-in-court.ts';
import { quotedInBlocks } from './quoted-tokens.ts';

export const agrees = ({ gender, age }: Named, role: DefiniteRole): boolean =>
  (age === null || (ageOf(role) ?? age) === age) && agreesInGender(gender, role);

/** "die Verletzte" is not the judge. */
const hasOtherPart = ({ tokens }: Text, { roles }: Named, { word }: DefiniteRole): boolean =>
  isNoOfficer(word) &&
  roles.some(({ first, last }) => {
    for (let at = first; at < last; at++) if (isOfficerInCourt(wordAt(tokens, at))) return true;
    return false;
  });

/** So many people back are looked at, and so many mentions until they are found. */
const MOST_CANDIDATES = 6;
const MOST_MENTIONS = 40;

/** Somebody who may be meant. */
export interface Candidate<T> {
  readonly holder: T;
  readonly evidence: readonly AntecedentFeature[];
}

export class RoleAntecedents<T extends Named> {
  private readonly quoted: Uint8Array;
  private readonly seen: FirstSeen;
  /** Mentions by name, in the order of the text. */
  private readonly namings: readonly Place<T>[];
  /** The first outside of quotations. */
  private readonly opening: Place<T> | undefined;
  /** Those found so far, in the order of the text. */
  private readonly found: Place<T>[] = [];

  constructor(
    private readonly text: Text,
    holders: readonly T[],
    private readonly sentenceOf: Int32Array,
  ) {
    this.quoted = quotedInBlocks(text);
    this.seen = firstSeen(text);
    this.namings = holders
      .flatMap((holder) => holder.named.map((at) => ({ at, holder })))
      .sort((a, b) => a.at - b.at);
    this.opening = this.namings.find(({ at }) => !this.quoted[at]);
  }

  /** Tells whom a description was found to mean. */
  add(at: number, holder: T): void {
    this.found.push({ at, holder });
  }

  /**
   * @param index number of the role's sentence
   * @param isHeld whether somebody is known to hold the role
   */
  of(role: DefiniteRole, index: number, isHeld: boolean): T | null {
    let best: T | null = null;
    let highest = 0;
    for (const { holder, evidence } of this.candidates(role, index, isHeld)) {
      const score = scoreOfAntecedent(evidence);
      if (score <= highest) continue;
      best = holder;
      highest = score;
    }
    return best;
  }

  /** All who may be meant and agree with the noun, those named last first. */
  candidates(role: DefiniteRole, index: number, isHeld: boolean): Candidate<T>[] {
    const sentence = this.text.sentences[index];
    if (!sentence) return [];
    const isQuoted = this.quoted[role.noun] === 1;
    const { text, seen, sentenceOf } = this;
    if (BODIES_BY_THEMSELVES.test(role.word) && !isHeld) return [];
    const site: RoleSite = { text, sentence, index, isQuoted, isHeld, seen, sentenceOf };
    const near = this.placesBefore(role.first, isQuoted);
    const fitting = near.filter(({ holder }) => agrees(holder, role) && !hasOtherPart(text, holder, role));
    return fitting.map((place, rank) => ({
      holder: place.holder,
      evidence: antecedentEvidence(site, role, { rank, near, fitting, ...place }),
    }));
  }

  /** The last mention of everybody near in front, the nearest first; outside of quotations it counts who is named outside. */
  private placesBefore(first: number, isQuoted: boolean): Place<T>[] {
    const places = new Map<T, Place<T>>();
    let name = countLeading(this.namings, ({ at }) => at < first) - 1;
    let other = this.found.length - 1;
    for (let seen = 0; seen < MOST_MENTIONS && places.size < MOST_CANDIDATES; seen++) {
      const naming = this.namings[name];
      const found = this.found[other];
      const isFound = found !== undefined && (naming === undefined || found.at > naming.at);
      const place = isFound ? found : naming;
      if (!place) break;
      if (isFound) other--;
      else name--;
      if (!isQuoted && this.quoted[place.at]) continue;
      if (!places.has(place.holder)) places.set(place.holder, place);
    }
    const opening = isQuoted ? this.namings[0] : this.opening;
    if (opening && opening.at < first && !places.has(opening.holder)) places.set(opening.holder, opening);
    return [...places.values()];
  }
}
