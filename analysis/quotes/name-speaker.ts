/**
 * How a speaker who is no known person is called in a list, where the case of the sentence would look wrong:
 * `laut der Landesbahn` speaks as `Landesbahn`, `nach Angaben des Ministeriums` as `Ministerium`; and `die IGGÖ` is the
 * `Islamische Glaubensgemeinschaft (IGGÖ)` of the sentence before.
 */
import type { Span } from '../../article/article.ts';
import { CLOSING_MARKS, DOUBLE_MARKS, OPENING_MARKS } from '../../language/german/quotation-marks.ts';
import type { Entity } from '../analysis.ts';
import { nominativeOf } from '../reference/nominative.ts';
import type { Lexicon } from '../tokens/lexicon/lexicon.ts';
import type { Text } from '../tokens/sentences.ts';

/** The names of organisations by the places where they stand, short forms joined to the long ones. */
export interface OrganisationIndex {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly nameByEnd: ReadonlyMap<number, { readonly start: number; readonly name: string }>;
  /** Where the names of places end. */
  readonly placeEnds: ReadonlySet<number>;
}

export function indexOrganisations(
  { article, lexicon }: Text,
  entities: readonly Entity[],
): OrganisationIndex {
  const organisations = entities.filter(({ kind }) => kind === 'organisation');
  const starts = new Map(
    organisations.flatMap(({ name, mentions }) => mentions.map(({ span }) => [span.start, name])),
  );
  const longForms = new Map<string, string>();
  for (const { name, mentions } of organisations) {
    for (const { span } of mentions) {
      const short = article.text.startsWith(' (', span.end) && starts.get(span.end + 2);
      if (short && !longForms.has(short)) longForms.set(short, name);
    }
  }
  const nameByEnd = new Map(
    organisations.flatMap(({ name, mentions }) =>
      mentions.map(
        ({ span }) => [span.end, { start: span.start, name: longForms.get(name) ?? name }] as const,
      ),
    ),
  );
  const places = entities.filter(({ kind }) => kind === 'place');
  const placeEnds = new Set(places.flatMap(({ mentions }) => mentions.map(({ span }) => span.end)));
  return { text: article.text, lexicon, nameByEnd, placeEnds };
}

const ARTICLE = /^(?:der|die|das|dem|den|des|einem|einen|eines|einer)\s+/i;
const SHORT_FORM_BEHIND = /(?<!\s)\s+\(\p{Lu}[\p{L}-]*\)$/u;

/** @param span the phrase that describes the speaker, as printed */
export function nameOfSpeaker(known: OrganisationIndex, span: Span): string {
  const printed = known.text.slice(span.start, span.end);
  const article = ARTICLE.exec(printed)?.[0] ?? '';
  const end = span.end - (SHORT_FORM_BEHIND.exec(printed)?.[0].length ?? 0);
  const organisation = known.nameByEnd.get(end);
  if (organisation && organisation.start <= span.start + article.length) return organisation.name;
  const inMarks = nameInMarks(printed.slice(article.length));
  if (inMarks) return inMarks;
  return nominativeOf(known.lexicon, printed.replace(YEARS_OLD, ''));
}

/** "der | 35 Jahre alte | Wirt", "der | mittlerweile 35 Jahre alte | Wirt" */
const YEARS_OLD = /(?<![^ ])(?:(?:mittlerweile|inzwischen|heute|damals) )?\d+ Jahre alte[nmr]? /;

/** das „Tagblatt“: the name of a paper, as a whole. */
function nameInMarks(phrase: string): string | null {
  const name = phrase.slice(1, -1);
  if (name === '' || !OPENING_MARKS.has(phrase[0] ?? '') || !CLOSING_MARKS.has(phrase.at(-1) ?? ''))
    return null;
  return [...name].some((character) => DOUBLE_MARKS.has(character)) ? null : name;
}
