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
  readonly interviewee: Person | null;
}

/** So many labels of a side, or so many subheadings that ask, make a custom. */
const FEWEST_LABELS = 2;
const FEWEST_HEADINGS = 3;

export function customOf(form: Form, { isAnnounced, interviewee }: Announcement): Custom {
  const countOf = (side: Side) =>
    form.labels.reduce((sum, label) => sum + (label.side === side ? label.count : 0), 0);
  const answering = peopleOf(form, 'answers');
  const headings = form.exhibits.filter(
    ({ part, traits }) => part.kind === 'subheading' && traits.endsInQuestion,
  ).length;
  const asksByLabel = countOf('asks') >= FEWEST_LABELS;
  const answersByLabel = countOf('answers') >= FEWEST_LABELS;
  const isLabelled = ({ known }: Exhibit) => known !== null;
  const between = form.exhibits.slice(
    form.exhibits.findIndex(isLabelled),
    form.exhibits.findLastIndex(isLabelled),
  );
  return {
    asksByLabel,
    isAnnounced,
    asksByHeading: headings >= FEWEST_HEADINGS,
    answersByLabel,
    isOneParagraphEach:
      asksByLabel &&
      answersByLabel &&
      between.every((exhibit) => isLabelled(exhibit) || exhibit.part.kind === 'subheading'),
    interviewees: interviewee ? new Set([...answering, interviewee]) : answering,
  };
}
