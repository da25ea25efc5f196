/** Who is named where in an article, as interviews name people: in labels, and when they are spoken to. */
import type { Span } from '../../../article/article.ts';
import { FORMS_OF_ADDRESS, GREETINGS } from '../../../language/german/address.ts';
import type { Person } from '../../analysis.ts';
import type { Scope } from '../../grammar/boundaries.ts';
import { lowerAt, textAt, type Words } from '../../grammar/parse-words.ts';
import type { PeopleIndex } from '../../reference/people-index.ts';
import { voiceNamedAt } from '../voices.ts';

export interface Naming {
  readonly person: Person;
  readonly span: Span;
}

export interface ArticleNames {
  /** Who is named in these tokens, in their order. */
  within(scope: Scope): Naming[];
  /** Whom a label names by full name, surname, given name or initials; null where nobody does, or several bear the surname. */
  ofLabel(label: Scope): Person | null;
  /** Who is spoken to by name in a sentence: "Frau Huber, …", "…, Herr Doktor Moser?", "Katrin, wie …", "Hallo Friederike, …". */
  calledIn(sentence: Scope): Call[];
}

export interface Call extends Naming {
  /** "Frau Huber, …" */
  readonly isPolite: boolean;
}

export function namesOf(words: Words, { people, byStart }: PeopleIndex): ArticleNames {
  const fullNames = people.filter(({ name }) => name.includes(' '));
  const bySurname = onlyBearers(people);
  const byGivenName = new Map(
    fullNames.toReversed().map((person) => [person.name.split(' ')[0]?.toLowerCase() ?? '', person]),
  );
  const within = ({ first, last }: Scope) =>
    words.tokens.slice(first, last).flatMap(({ start }) => {
      const named = byStart.get(start);
      return named?.mention.kind === 'name' ? [{ person: named.person, span: named.mention.span }] : [];
    });
  const ofLabel = (label: Scope) => {
    const named = within(label)[0]?.person ?? bySurname.get(lowerAt(words, label.last - 1)) ?? null;
    if (named?.name.includes(' ') || label.last - label.first > 1) return named;
    const word = textAt(words, label.first);
    return (
      byGivenName.get(word.toLowerCase()) ??
      named ??
      (INITIALS.test(word) ? onlyWithInitials(fullNames, word) : null)
    );
  };
  const calledIn = (sentence: Scope) => [
    ...within(sentence).flatMap(({ person, span }) => {
      const { first, last } = voiceNamedAt(words, span, person).printed;
      return isCalled(words, sentence, first, last) ? [{ person, span, isPolite: true }] : [];
    }),
    ...calledByGivenName(words, byGivenName, sentence),
  ];
  return { within, ofLabel, calledIn };
}

const INITIALS = /^\p{Lu}{1,3}$/u;

/** "AH: …" and "H: …" for Anna Huber; null where several may be meant. */
function onlyWithInitials(people: readonly Person[], initials: string): Person | null {
  const meant = people.filter(({ name }) => {
    const all = name.split(/[ -]/).map((word) => word.charAt(0));
    return all.join('') === initials || all.at(-1) === initials;
  });
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** Surname in small letters → who bears it; null where several do. */
function onlyBearers(people: readonly Person[]): ReadonlyMap<string, Person | null> {
  const bearers = new Map<string, Person | null>();
  for (const person of people) {
    const surname = person.name.split(' ').at(-1)?.toLowerCase() ?? '';
    bearers.set(surname, bearers.has(surname) ? null : person);
  }
  return bearers;
}

/** "Frau Huber, wie geht es dem Wald?", "Und was sagen Sie dazu, Herr Doktor Moser?" */
function isCalled(words: Words, sentence: Scope, first: number, last: number): boolean {
  const polite = FORMS_OF_ADDRESS.has(lowerAt(words, first - 1)) ? first - 1 : first - 2;
  const isPolite = polite >= sentence.first && FORMS_OF_ADDRESS.has(lowerAt(words, polite));
  return isPolite && (lowerAt(words, last) === ',' || lowerAt(words, polite - 1) === ',');
}

/** "Katrin, wie bist du …", "Hallo Friederike, …", "Danke, liebe Mareen." */
function calledByGivenName(
  words: Words,
  byGivenName: ReadonlyMap<string, Person>,
  { first, last }: Scope,
): Call[] {
  const called: Call[] = [];
  for (let at = first; at < last; at++) {
    const person = byGivenName.get(lowerAt(words, at));
    if (!person) continue;
    const before = lowerAt(words, at - 1);
    const next = textAt(words, at + 1);
    const isOpen =
      at === first ? next === ',' : GREETINGS.has(before) || (before === ',' && /^[,.!?]$/.test(next));
    const { start, end } = words.tokens[at] ?? { start: 0, end: 0 };
    if (isOpen && /^[,.!?]$/.test(next)) called.push({ person, span: { start, end }, isPolite: false });
  }
  return called;
}
