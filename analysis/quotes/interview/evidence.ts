/**
 * How far what a part of an article shows speaks for its being asked or answered, against its being told. The weights are logarithms
 * of odds as far as they could be judged by eye: two of them in one direction outweigh one in the other.
 */
import type { Person } from '../../analysis.ts';
import type { Part } from './cut-parts.ts';
import type { KnownLabel } from './label-sides.ts';
import type { Traits } from './traits.ts';

export type Role = 'narration' | 'question' | 'answer';

export interface Exhibit {
  readonly part: Part;
  readonly traits: Traits;
  readonly known: KnownLabel | null;
}

/** What holds for the whole article. */
export interface Custom {
  /** Questions have labels, or are set as subheadings; answers have labels. */
  readonly asksByLabel: boolean;
  readonly asksByHeading: boolean;
  readonly answersByLabel: boolean;
  /** Where both have labels, there is none of the paragraphs between them without one. */
  readonly isOneParagraphEach: boolean;
  /** The page says that it is an interview, or its head tells of one. */
  readonly isAnnounced: boolean;
  /** It is one, as its form has shown. */
  readonly isClear: boolean;
  /** Who answers, as far as known. */
  readonly interviewees: ReadonlySet<Person>;
}

/** What is out of the question. */
const NEVER = -20;
const LABEL = 2.5;

export function weightOfAsking(exhibit: Exhibit, custom: Custom): number {
  const { part, traits, known } = exhibit;
  const isLabelled = known?.side === 'asks';
  const isMereHeading = part.kind === 'subheading' && !traits.endsInQuestion && !isLabelled;
  if (traits.isAside || known?.side === 'answers' || isMereHeading) return NEVER;
  const isUnusual = custom.asksByLabel || (custom.asksByHeading && part.kind !== 'subheading');
  return (
    (isLabelled ? LABEL : isUnusual ? -LABEL : 0) +
    weightOfQuestionMark(traits, isLabelled) +
    (traits.addresses ? (traits.hasFirstPerson ? 0.7 : 1.2) : 0) +
    (traits.hasFirstPerson ? -0.5 : 0) +
    (traits.opensAnswer ? -1 : 0) +
    (traits.calls.length > 0 ? 2 : 0) +
    (traits.thanks ? 2 : 0)
  );
}

/** "STANDARD: Das ist keine Antwort." needs none. */
function weightOfQuestionMark({ endsInQuestion, hasQuestion }: Traits, isLabelled: boolean): number {
  if (endsInQuestion) return 1;
  if (hasQuestion) return 0.3;
  return isLabelled ? 0 : -1.5;
}

export function weightOfAnswering(exhibit: Exhibit, custom: Custom): number {
  const { part, traits, known } = exhibit;
  if (traits.isAside || known?.side === 'asks' || part.kind === 'subheading') return NEVER;
  const asksOtherwise = custom.asksByLabel || custom.asksByHeading;
  const isAbout = [...traits.names].some((person) => custom.interviewees.has(person));
  return (
    (known ? LABEL : 0) +
    (traits.endsInQuestion ? (asksOtherwise ? -0.5 : -1.5) : 0) +
    (traits.hasFirstPerson ? 1 : known ? 0 : weightWithoutFirstPerson(traits, custom)) +
    (traits.opensAnswer ? 0.7 : 0) +
    (traits.calls.length > 0 ? -2 : 0) +
    (traits.thanks ? -2 : 0) +
    // Nobody speaks of himself by name.
    (isAbout && !traits.hasFirstPerson ? -2 : 0)
  );
}

/** Any paragraph may do without "ich"; one that says "Sie", too, is advice to the reader rather than an answer. */
function weightWithoutFirstPerson({ addresses }: Traits, { isAnnounced, asksByLabel }: Custom): number {
  if (isAnnounced || asksByLabel) return -0.3;
  return addresses ? -1.2 : -0.8;
}

/** How far it is to be expected that a part in this role follows the one before in that. */
export function weightOfStep(
  [before, role]: readonly [Role, Role],
  previous: Exhibit | undefined,
  exhibit: Exhibit,
  custom: Custom,
): number {
  const isLabelled = exhibit.known !== null;
  if (role === 'narration') return STEPS_TO_NARRATION[before];
  if (role === 'question') {
    if (before === 'question') return isLabelled ? -2 : -1;
    return before === 'narration' ? weightOfFirstQuestion(exhibit) : 0;
  }
  if (before === 'narration') return isLabelled ? -1 : -5;
  if (before === 'question') return isLabelled ? 0 : weightOfReply(previous, custom);
  if (isLabelled) return weightOfNextAnswer(previous?.known ?? null, exhibit.known, custom);
  return custom.isOneParagraphEach ? -2 : -0.5;
}

/** Where it is clear that it is an interview, what stands behind a question needs hardly another sign of an answer. */
function weightOfReply(previous: Exhibit | undefined, { answersByLabel, isClear }: Custom): number {
  const isAsked = previous && (previous.known || previous.traits.hasQuestion || previous.traits.addresses);
  return (isClear && isAsked ? 0.6 : 0) - (answersByLabel || previous?.traits.thanks ? 2 : 0);
}

/** What begins an interview shows that it asks; later on, "Das klingt traurig." will do. */
function weightOfFirstQuestion({ traits, known }: Exhibit): number {
  const isPlain = traits.hasQuestion || traits.addresses || traits.calls.length > 0 || known !== null;
  return isPlain ? -1 : -3;
}

/** "Huber: …" once more where she has been speaking: there was a question in between. "Huber: …", "Moser: …": there need not be. */
function weightOfNextAnswer(
  previous: KnownLabel | null,
  known: KnownLabel | null,
  { interviewees }: Custom,
): number {
  if (previous) return previous.person === known?.person ? -4 : 0;
  return interviewees.size > 1 ? -1 : -4;
}

const STEPS_TO_NARRATION: Readonly<Record<Role, number>> = { narration: 0, question: -3, answer: -0.7 };
