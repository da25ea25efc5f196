/**
 * What speaks for and against somebody being meant by a definite noun: how near he was named, who else was, what is known of him, and
 * what the noun says. Nothing of it decides alone; the weights are learnt (`npm run train -- antecedents`).
 */

import {
  type Candidacy,
  distanceTo,
  hasJustSpoken,
  hasPronounBeside,
  holdsOffice,
  isKin,
  kindOfNoun,
  placeOf,
  type RoleSite,
  standingOf,
} from './antecedent-signs.ts';
import ANTECEDENT_WEIGHTS from './antecedent-weights.json' with { type: 'json' };
import { ageOf, type DefiniteRole } from './definite-role.ts';

export type AntecedentFeature = keyof typeof ANTECEDENT_WEIGHTS;

export function scoreOfAntecedent(evidence: readonly AntecedentFeature[]): number {
  let score = 0;
  for (const feature of evidence) score += ANTECEDENT_WEIGHTS[feature];
  return score;
}

/** What can be said of somebody who agrees with the noun. */
export function antecedentEvidence(site: RoleSite, role: DefiniteRole, one: Candidacy): AntecedentFeature[] {
  const seen = {
    kind: kindOfNoun(site.text, role),
    place: placeOf(site, role),
    distance: distanceTo(site, one),
    whose: standingOf(site, one),
  };
  const isOfKin = !site.isHeld && !seen.kind.body && isKin(site.text, role, one.holder);
  const evidence: Signs = {
    bias: true,
    ...seen.kind,
    ...seen.place,
    ...seen.distance,
    ...seen.whose,
    kin: isOfKin,
    held: site.isHeld,
    describedBefore: (site.seen.word.get(role.word) ?? role.noun) < (one.holder.named[0] ?? 0),
    // `einer 39-jährigen Angeklagten`: the age is that of somebody in front, with or without a name.
    ageOfOther: (site.seen.age.get(ageOf(role) ?? 0) ?? role.noun) < (one.holder.named[0] ?? 0),
    ...ofNounAndPlace(seen, one),
    ...ofPersonAndNoun(seen, site, one),
    // `Torhüter Holm …, lobte der Trainer`
    otherRole:
      !isOfKin && !isInformative(seen) && !seen.kind.aged && !seen.kind.plain && one.holder.roles.length > 0,
    pronounBeside: seen.whose.onlyFitting && isSubject(seen) && hasPronounBeside(site, role),
  };
  const holding: AntecedentFeature[] = [];
  for (const feature in evidence)
    if (evidence[feature as AntecedentFeature]) holding.push(feature as AntecedentFeature);
  return holding;
}

type Signs = Partial<Record<AntecedentFeature, boolean>>;
interface Seen {
  readonly kind: ReturnType<typeof kindOfNoun>;
  readonly place: ReturnType<typeof placeOf>;
  readonly distance: ReturnType<typeof distanceTo>;
  readonly whose: ReturnType<typeof standingOf>;
}

const isInformative = ({ kind }: Seen): boolean => kind.home || kind.compound || kind.full || kind.profession;

const isSubject = ({ place }: Seen): boolean => !place.oblique && !place.genitive && !place.preposition;

/** Signs that tell something only together. */
function ofNounAndPlace(seen: Seen, { near, holder }: Candidacy): Signs {
  const { kind, place, distance } = seen;
  const isLast = near[0]?.holder === holder;
  return {
    sceneSpeaks: kind.scene && place.speaks,
    sceneLast: kind.scene && isLast,
    // `Der Vorstand sucht …`, `den Gerichtspräsidenten`, `Die Sprecherin wartete schon.`
    bareOffice: (kind.office || (kind.scene && !kind.compound)) && !kind.full && !kind.aged && !place.speaks,
    officeInNextBlock: kind.office && !kind.full && !place.speaks && !distance.inBlock,
    bareInNextBlock: !isInformative(seen) && !kind.aged && !place.speaks && !distance.inBlock,
    opensAfterPrevious: place.opens && distance.previous,
    opensBlockLast: place.opens && !distance.inBlock && isLast,
  };
}

/** `open`: nothing is known yet of what somebody is. */
function ofPersonAndNoun(seen: Seen, { text }: RoleSite, one: Candidacy): Signs {
  const { kind, place, distance, whose } = seen;
  const isOpen = one.holder.roles.length === 0;
  return {
    openScene: isOpen && kind.scene,
    openOffice: isOpen && kind.office,
    openInformative: isOpen && isInformative(seen),
    onlyInformative: isOpen && one.near.length === 1 && isInformative(seen),
    openPrevious: isOpen && distance.previous,
    knownInPassing: !isOpen && !place.opens && !place.speaks,
    initialSpeaks: whose.initial && place.speaks && !kind.scene && !kind.aged,
    // `sagt die 20-Jährige` beside a minister
    agedOffice: kind.aged && holdsOffice(text, one.holder),
    sceneInitial: kind.scene && whose.initial,
    speaksAfterSpeaker: place.speaks && hasJustSpoken(text, one),
  };
}
