/**
 * Cuts an interview into what is asked and what is answered. Papers print labels in front of both or of one of them, set the
 * questions as subheadings, or let paragraphs take turns. All that speaks for a part to be a question, an answer or neither is
 * weighed, and so is what follows what; the likeliest way through the whole article is taken.
 */
import type { Scope } from '../../grammar/boundaries.ts';
import type { Custom, Exhibit, Role } from './evidence.ts';
import type { KnownLabel } from './label-sides.ts';
import { likeliestRoles } from './likeliest-roles.ts';
import { type Announcement, customOf, type Form } from './read-form.ts';

export interface Turn extends Scope {
  readonly asks: boolean;
  /** Who asks or answers, as printed in front; half-open range of tokens. */
  readonly label: (Scope & KnownLabel & { readonly isMark: boolean }) | null;
  /** The first token with the label. */
  readonly start: number;
  readonly block: number;
}

export interface Turns {
  readonly turns: readonly Turn[];
  /** How much more likely the article is an interview than that it is none, by its form. */
  readonly weight: number;
  /** Whether somebody is labelled as answering, or is spoken to by name. */
  readonly isNamed: boolean;
  /** Whether it is told besides who they are that ask and answer; a play knows only their names. */
  readonly isIntroduced: boolean;
}

/** @returns questions and answers in the order of the text */
export function cutTurns(form: Form, announcement: Announcement): Turns {
  const custom = customOf(form, announcement);
  const taking = form.exhibits.filter((exhibit) => takesTurn(exhibit, custom));
  const { roles, weight } = likeliestRoles(taking, custom);
  const turns = taking.flatMap((exhibit, at) =>
    roles[at] === 'narration' ? [] : [turnOf(exhibit, roles[at] === 'question')],
  );
  const inRole = (role: Role) => taking.filter((_, at) => roles[at] === role);
  const cast = { narration: inRole('narration'), question: inRole('question'), answer: inRole('answer') };
  return { turns, weight, isNamed: isNamed(cast), isIntroduced: isIntroduced(form, cast) };
}

/** The parts in each role. */
type Cast = Readonly<Record<Role, readonly Exhibit[]>>;

const isNamed = ({ question, answer }: Cast): boolean =>
  answer.some(({ known }) => known !== null) || question.some(({ traits }) => traits.calls.length > 0);

function isIntroduced({ inHead }: Form, { narration, question, answer }: Cast): boolean {
  const answering = answer.flatMap(({ known }) => known?.person ?? []);
  const named = new Set([...inHead, ...narration.flatMap(({ traits }) => [...traits.names])]);
  return (
    answering.length === 0 ||
    answering.some((person) => named.has(person)) ||
    question.some(({ known, traits }) => !known || known.isAsker || traits.isPolite)
  );
}

/** Of subheadings, those that ask; where questions have labels, the others are set into answers to part them. */
function takesTurn({ part, traits, known }: Exhibit, { asksByLabel }: Custom): boolean {
  if (part.kind !== 'subheading') return true;
  return known?.side === 'asks' || (traits.endsInQuestion && !asksByLabel && !known);
}

function turnOf({ part, known }: Exhibit, asks: boolean): Turn {
  const { first, last, start, block, label } = part;
  if (known && label)
    return {
      first,
      last,
      start,
      block,
      asks,
      label: { isMark: label.isMark, ...known, first: label.first, last: label.last },
    };
  // What was no label belongs to the words.
  return { first: start, last, start, block, asks, label: null };
}
