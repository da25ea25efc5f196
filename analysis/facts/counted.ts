/**
 * Reads what a number counts: the "junge Pflegerinnen" of "12.500 junge Pflegerinnen", the "Imker" of
 * "62 Prozent der Imker".
 */
import { NO_ADJECTIVE, SHARED_DETERMINERS } from '../../language/german/around-amounts.ts';
import { COUNTED_IN_SINGULAR } from '../../language/german/units.ts';
import { UNKNOWN } from '../tokens/lexicon/analyses.ts';
import { PLURAL } from '../tokens/lexicon/morphology.ts';
import { type Run, tokenAt, wordAt } from './numerals.ts';

const MOST_ADJECTIVES = 3;
const ADJECTIVE = /^(?:\d+-)?\p{Ll}[\p{Ll}-]*e[nrsm]?$/u;

interface Counted {
  readonly text: string;
  /** Index after its last token. */
  readonly last: number;
}

/**
 * @param at index of the token behind the number or its unit
 * @param relation `share` where a genitive may stand between ("zwei Drittel der Betriebe")
 */
export function countedAfter(run: Run, at: number, relation: 'count' | 'share'): Counted | null {
  let first = at;
  if (relation === 'share' && SHARED_DETERMINERS.has(wordAt(run, at))) first++;
  let noun = first;
  while (noun - first < MOST_ADJECTIVES && isAdjective(wordAt(run, noun))) noun++;
  const start = tokenAt(run, first);
  const last = tokenAt(run, noun);
  if (!start || !last || !isNoun(last.text)) return null;
  if (relation === 'count' && isOneThing(run, noun)) return null;
  return { text: run.text.slice(start.start, last.end), last: noun + 1 };
}

/** A noun in its dictionary form that is no plural cannot be counted: "Paragraf 111 Absatz 4", "Punkt zwei der Anklage". */
function isOneThing(run: Run, at: number): boolean {
  const { noun } = run.forms[at] ?? UNKNOWN;
  const word = wordAt(run, at);
  const isSingular = noun !== 0 && (noun & PLURAL) === 0 && run.lexicon.lemma(word, 'noun') === word;
  return isSingular && !COUNTED_IN_SINGULAR.has(word);
}

const isAdjective = (word: string): boolean => ADJECTIVE.test(word) && !NO_ADJECTIVE.has(word);

const isNoun = (word: string): boolean => word.length > 1 && /^\p{Lu}/u.test(word) && word !== 'Uhr';
