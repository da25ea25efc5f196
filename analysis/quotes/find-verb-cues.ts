/**
 * Finds reporting verbs with their subjects: "sagte die Ministerin", "hatte Huber nach dem Treffen betont",
 * "kündigte … an", "wie das Ministerium mitteilte".
 */
import { HELD_FOR } from '../../language/german/reporting-verbs.ts';
import { ADVICE } from '../../language/german/sources.ts';
import type { Scope } from '../grammar/boundaries.ts';
import type { Clause } from '../grammar/clauses.ts';
import { has, isCapitalised, isTagged, lowerAt, type Words } from '../grammar/parse-words.ts';
import { TAKES_CLAUSE } from '../grammar/reporting-lexicon.ts';
import { REPORTING } from '../grammar/word-classes.ts';
import { tagSet } from '../tokens/tagger/tags.ts';
import type { Cue } from './cue.ts';
import { type Predicate, speakerInWie, speakerOf } from './speaker-of-verb.ts';
import { endOfPredicate } from './verb-companions.ts';
import { formOf } from './verb-form.ts';
import type { VerbSite } from './verb-site.ts';

const ADVERBIAL = tagSet('adverbial');

export function findVerbCues(words: Words, scope: Scope, clauses: readonly Clause[]): Cue[] {
  const cues: Cue[] = [];
  clauses.forEach((clause, index) => {
    for (let at = clause.first; at < clause.last; at++) {
      if (!has(words, at, REPORTING) || (isCapitalised(words, at) && at > scope.first)) continue;
      const cue = verbCueAt({ words, scope, clauses, clause, index, at });
      if (cue) cues.push(cue);
    }
  });
  return cues;
}

function verbCueAt(site: VerbSite): Cue | null {
  const { words, at } = site;
  const predicate = predicateAt(site);
  if (!predicate) return null;
  const { verb, finite, end, passive } = predicate;
  if (isCondition(site, finite)) return null;
  const mayFollowWie = (verb.takes & TAKES_CLAUSE) !== 0 && !passive;
  const by = speakerOf(site, predicate);
  if (HELD_FOR.has(verb.lemma) && !by) return null;
  if (isSaidByMan(site, finite)) return soCue(site, verb.takes);
  const wie = mayFollowWie ? startOfWie(site) : -1;
  // "Wie berichtet, …": the paper says so itself; "wie ernst sie das meint" asks how.
  if (wie >= 0 && (wie + 1 === at || isTagged(words, wie + 1, ADVERBIAL))) return null;
  return {
    kind: wie >= 0 ? 'wie' : 'verb',
    first: at,
    last: at + 1,
    phraseFirst: wie >= 0 ? wie : at,
    phraseLast: end,
    takes: verb.takes,
    finite,
    end,
    by: wie >= 0 ? speakerInWie(words, wie, predicate) : by,
  };
}

/** "Die Firma würde, | so erzählt man sich, | verkaufen." */
const isSaidByMan = ({ words, clause }: VerbSite, finite: number): boolean =>
  lowerAt(words, clause.first) === 'so' &&
  finite === clause.first + 1 &&
  lowerAt(words, finite + 1) === 'man';

const soCue = ({ clause: { first, last } }: VerbSite, takes: number): Cue => ({
  kind: 'so',
  first: first + 1,
  last: first + 2,
  phraseFirst: first,
  phraseLast: last,
  takes,
  finite: first + 1,
  end: last,
  by: null,
});

/** "Sollte sich die Firma nicht dazu erklären, werde er klagen.": nobody has said so yet. */
const isCondition = ({ words, clause }: VerbSite, finite: number): boolean =>
  finite === clause.first && ADVICE.has(lowerAt(words, finite));

/** Of the verbs that the form may belong to, the one with the most companions: "macht deutlich" before "macht". */
function predicateAt(site: VerbSite): Predicate | null {
  let best: Predicate | null = null;
  for (const use of site.words.reporting.usesOf(lowerAt(site.words, site.at))) {
    const end = endOfPredicate(site, use);
    const form = end > 0 && formOf(site, use);
    if (!form) continue;
    if (!best || use.verb.companions.length > best.verb.companions.length)
      best = { verb: use.verb, end, ...form };
  }
  return best;
}

/** Where "wie" opens the clause: "wie die Sprecherin der Polizei, Anna Huber, mitteilte"; -1 where none does. */
function startOfWie({ words, clauses, index }: VerbSite): number {
  for (let before = index; before >= 0; before--) {
    const clause = clauses[before];
    if (!clause) return -1;
    if (lowerAt(words, clause.first) === 'wie') return clause.first;
    const stands = before === index ? opensWithVerb(clause) : !isInserted(clause);
    if (stands) return -1;
  }
  return -1;
}

/** "sagte die Ministerin am Montag" is a clause of its own. */
const opensWithVerb = ({ kind, finite, first, last }: Clause): boolean =>
  kind === 'main' && finite === first && last - first > 2;

const isInserted = ({ kind }: Clause): boolean => kind === 'fragment' || kind === 'relative';
