/** Age, and party or club, as they are printed with a name: `Eva Holm (47, SPÖ)`, `Jan Veit, 33,`, `der 24-jährige Jan V.` */

import { wordAt } from '../grammar/printed-words.ts';
import type { NameMention } from '../names/name-mention.ts';
import { isInitials, isOrganisation } from '../names/organisation-words.ts';
import type { Text } from '../tokens/sentences.ts';
import type { NameAt } from './name-index.ts';

export interface Particulars {
  /** In years. */
  readonly age: number | null;
  /** Party or club, as printed; "parteilos" as well. */
  readonly affiliation: string | null;
}

const OLDEST = 115;
/** Tokens of a bracket behind a name. */
const LONGEST = 8;

/** @param mentions of one person, in order; what is printed first counts */
export function particularsOf(text: Text, mentions: readonly NameMention[], nameAt: NameAt): Particulars {
  let age: number | null = null;
  let affiliation: string | null = null;
  for (const mention of mentions) {
    for (const { first, last } of partsBehind(text, mention.last)) {
      age ??= last === first + 1 ? ageOf(wordAt(text.tokens, first)) : null;
      affiliation ??= affiliationOf(text, first, last, nameAt);
    }
    age ??= ageBehindComma(text, mention.last) ?? ageInFront(wordAt(text.tokens, mention.first - 1));
  }
  return { age, affiliation };
}

interface Part {
  readonly first: number;
  readonly last: number;
}

/** `47` and `SPÖ` of `(47, SPÖ)`; nothing where no bracket opens here. */
function partsBehind({ tokens }: Text, open: number): Part[] {
  if (wordAt(tokens, open) !== '(') return [];
  const parts: Part[] = [];
  let first = open + 1;
  for (let at = first; at < open + LONGEST; at++) {
    const word = wordAt(tokens, at);
    if (!/^[,;/)]$/.test(word)) continue;
    parts.push({ first, last: at });
    if (word === ')') return parts;
    first = at + 1;
  }
  return [];
}

function ageOf(word: string): number | null {
  const age = /^\d{1,3}$/.test(word) ? Number(word) : 0;
  return age > 0 && age <= OLDEST ? age : null;
}

/** `Jan Veit, 33, Koch,` but not `Holm, 2 Tore` */
const ageBehindComma = ({ tokens }: Text, at: number): number | null =>
  wordAt(tokens, at) === ',' &&
  /^[,.]$/.test(wordAt(tokens, at + 2)) &&
  /^\d{2}$/.test(wordAt(tokens, at + 1))
    ? ageOf(wordAt(tokens, at + 1))
    : null;

/** `der 24-jährige | Jan V.` */
const ageInFront = (word: string): number | null =>
  ageOf(/^(\d{1,3})-?[Jj]ährige[nrms]?$/.exec(word)?.[1] ?? '');

function affiliationOf(text: Text, first: number, last: number, nameAt: NameAt): string | null {
  const word = wordAt(text.tokens, first);
  const name = nameAt(first);
  const isBody = name?.class === 'organisation' && name.first === first && name.last === last;
  const isParty = last === first + 1 && (isPartyOrClub(text, word) || word === 'parteilos');
  if (!isBody && !isParty) return null;
  return text.article.text.slice(text.tokens[first]?.start ?? 0, text.tokens[last - 1]?.end ?? 0);
}

/** `(Bild)` means the picture. */
const isPartyOrClub = ({ lexicon }: Text, word: string): boolean =>
  isInitials(word) || (isOrganisation(word) && lexicon.analyses(word).noun === 0);
