/** One name for all forms of an organisation's or a place's name: `des Obersten Gerichtshofs` is the `Oberste Gerichtshof`. */
import { ARTICLES_OF_PAPERS } from '../../language/german/organisations.ts';
import { isPlaceAdjective, wordAt } from '../grammar/printed-words.ts';
import { behindShortened } from '../grammar/shortened-nouns.ts';
import { isPlace } from '../names/name-lists.ts';
import type { NameMention } from '../names/name-mention.ts';
import { isOrganisation } from '../names/organisation-words.ts';
import {
  DATIVE,
  FEMININE,
  INFLECTED,
  MASCULINE,
  NEUTER,
  NOMINATIVE,
  PLURAL,
  SINGULAR,
} from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';

interface EntityName {
  /** The same for all forms of the name. */
  readonly key: string;
  /** As a reader would say it. */
  readonly name: string;
}

/** @param printed all names of the article as they are printed */
export function entityName(
  text: Text,
  { span, first, last }: NameMention,
  printed: ReadonlySet<string>,
): EntityName {
  const name = text.article.text.slice(span.start, span.end);
  // `DER STANDARD` is the `STANDARD`.
  const paper = wordAt(text.tokens, first + 1);
  if (last - first === 2 && ARTICLES_OF_PAPERS.has(wordAt(text.tokens, first)) && /^\p{Lu}+$/u.test(paper))
    return { key: paper, name };
  const adjective = last - first === 2 ? withAdjective(text, first) : null;
  if (adjective) return adjective;
  return same(
    last - first === 1 ? nominative(text, first, name, printed) : headInNominative(text, first, name),
  );
}

/** `Instituts für Meeresforschung` → `Institut für Meeresforschung`, `Landgerichts Leipzig` → `Landgericht Leipzig`. */
function headInNominative(text: Text, first: number, name: string): string {
  const adjective = isPlaceAdjective(text.tokens[first]?.text ?? '') ? (text.tokens[first]?.text ?? '') : '';
  const own = adjective ? first + 1 : first;
  // `Verkehrs- und Tarifverbunds`
  const at = behindShortened(text.tokens, own);
  const head = text.tokens[at]?.text ?? '';
  if (!/s$/.test(head)) return name;
  const place = name.indexOf(head);
  return name.slice(0, place) + nounInNominative(text, at) + name.slice(place + head.length);
}

const same = (name: string): EntityName => ({ key: name, name });

/** `Israels` → `Israel` where the article or the lists know the name without its ending, `Rechnungshofs` → `Rechnungshof`. */
function nominative(text: Text, at: number, name: string, printed: ReadonlySet<string>): string {
  const bare = name.replace(/(?<=[^s\P{L}])s$/u, '');
  if (bare === name || isPlace(name) || isOrganisation(name)) return name;
  if (printed.has(bare) || isPlace(bare) || isOrganisation(bare)) return bare;
  return nounInNominative(text, at);
}

function nounInNominative({ lexicon, tokens }: Text, at: number): string {
  const word = tokens[at]?.text ?? '';
  const { noun } = lexicon.analyses(word);
  const isOblique = (noun & SINGULAR) !== 0 && (noun & SINGULAR & NOMINATIVE) === 0;
  const lemma = isOblique ? (lexicon.lemma(word, 'noun') ?? word) : word;
  return word.includes('ß') ? lemma : lemma.replaceAll('ß', 'ss');
}

const STRONG_ENDINGS: readonly (readonly [gender: number, ending: string])[] = [
  [MASCULINE, 'er'],
  [FEMININE, 'e'],
  [NEUTER, 'es'],
];

/** `Evangelischen Kirche` → `Evangelische Kirche`, `Roten Kreuzes` → `Rotes Kreuz`; null where the first word is no adjective. */
function withAdjective(text: Text, first: number): EntityName | null {
  const adjective = text.tokens[first]?.text ?? '';
  const isAdjective = ((text.forms[first]?.adjective ?? 0) & INFLECTED) !== 0 && /e[nrsm]?$/.test(adjective);
  const noun = text.forms[first + 1]?.noun ?? 0;
  if (isAdjective && noun !== 0 && (noun & SINGULAR) === 0)
    return inPlural(adjective, text.tokens[first + 1]?.text ?? '');
  if (!isAdjective || (noun & SINGULAR) === 0 || (noun & PLURAL & DATIVE) !== 0) return null;
  const own = nounInNominative(text, first + 1);
  const key = `${adjective.replace(/e[nrsm]?$/, '')} ${own}`;
  // `Bundesamt` may be read as `Bunde` and `Samt`.
  const genders = STRONG_ENDINGS.filter(([gender]) =>
    own.endsWith('amt') ? gender === NEUTER : (noun & gender & SINGULAR) !== 0,
  );
  // `in der Rheinischen Post`, whatever else a `Post` may be
  if (/^(?:der|zur|einer)$/i.test(text.tokens[first - 1]?.text ?? '') && adjective.endsWith('en'))
    return { key, name: `${adjective.slice(0, -1)} ${own}` };
  const ending = genders.length === 1 && /e[nm]$/.test(adjective) ? genders[0]?.[1] : undefined;
  return { key, name: ending ? `${adjective.replace(/e[nm]$/, ending)} ${own}` : `${adjective} ${own}` };
}

/** `Vereinten Nationen` → `Vereinte Nationen`. */
function inPlural(adjective: string, noun: string): EntityName {
  const stem = adjective.replace(/e[nrsm]?$/, '');
  return { key: `${stem} ${noun}`, name: `${stem}e ${noun}` };
}
