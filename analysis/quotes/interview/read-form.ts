/** What an article shows of an interview by its form, and how the paper sets its interviews, as far as this one tells. */
import type { Person } from '../../analysis.ts';
import type { Text } from '../../tokens/sentences.ts';
import { cutParts } from './cut-parts.ts';
import type { Custom, Exhibit } from './evidence.ts';
import { type KnownLabel, type Labelling, type Side, sidesOfLabels } from './label-sides.ts';
import { traitsOf } from './traits.ts';

/** An article as its form shows, before it is known who answers. */
export interface Form {
  readonly exhibits: readonly Exhibit[];
  readonly labels: readonly KnownLabel[];
  readonly inHead: Labelling['inHead'];
}

export function readForm(text: Text, labelling: Labelling): Form {
  const parts = cutParts(text);
  const traits = parts.map((part) => traitsOf(text, labelling.names, part));
  const labels = sidesOfLabels(labelling, parts, traits);
  const exhibits = parts.flatMap((part, at) => {
    const own = traits[at];
    return own ? [{ part, traits: own, known: (part.label && labels.get(part.label.key)) ?? null }] : [];
  });
  return { exhibits, labels: [...labels.values()], inHead: labelling.inHead };
}

/** Whom the labels of a side name. */
export const peopleOf = ({ labels }: Form, side: Side): ReadonlySet<Person> =>
  new Set(labels.flatMap((label) => (label.side === side && label.person ? [label.person] : [])));

/** What is known of an article besides its form. */
export interface Announcement {
  readonly isAnnounced: boolean;
  /** The form has been found to be that of an interview. */
  readonly isClear: boolean;
  readonly interviewee: Person | null;
}

/** So many labels of a side, or so many subheadings that ask, make a custom. */
const FEWEST_LABELS = 2;
const FEWEST_HEADINGS = 3;
/** So many of the answers have labels where that is the custom; not where the paper prints the name anew now and then. */
const SHARE_OF_LABELLED = 0.5;

export function customOf(form: Form, { isAnnounced, isClear, interviewee }: Announcement): Custom {
  const { exhibits } = form;
  const labelledOn = (side: Side) => exhibits.filter(({ known }) => known?.side === side).length;
  const headings = exhibits.filter(isAskingHeading).length;
  const asksByLabel = labelledOn('asks') >= FEWEST_LABELS;
  const questions = asksByLabel
    ? labelledOn('asks')
    : exhibits.filter(({ traits, known }) => traits.endsInQuestion && known?.side !== 'answers').length;
  const answersByLabel = labelledOn('answers') >= Math.max(FEWEST_LABELS, SHARE_OF_LABELLED * questions);
  const answering = peopleOf(form, 'answers');
  return {
    asksByLabel,
    isAnnounced,
    isClear,
    asksByHeading: headings >= FEWEST_HEADINGS,
    answersByLabel,
    isOneParagraphEach: asksByLabel && answersByLabel && isLabelledThroughout(exhibits),
    interviewees: interviewee ? new Set([...answering, interviewee]) : answering,
  };
}

const isAskingHeading = ({ part, traits }: Exhibit): boolean =>
  part.kind === 'subheading' && traits.endsInQuestion;

/** From the first label to the last, each paragraph has one. */
function isLabelledThroughout(exhibits: readonly Exhibit[]): boolean {
  const isLabelled = ({ known }: Exhibit) => known !== null;
  return exhibits
    .slice(exhibits.findIndex(isLabelled), exhibits.findLastIndex(isLabelled))
    .every((exhibit) => isLabelled(exhibit) || exhibit.part.kind === 'subheading');
}
