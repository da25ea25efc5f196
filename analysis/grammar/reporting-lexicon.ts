/** Printed forms of the verbs that announce speech, with what each may take and what else must stand in its clause. */

import { ASKING, DEMANDING, NAMING, SAYING, THINKING } from '../../language/german/reporting-verbs.ts';
import { wordsOf } from '../../language/word-list.ts';
import { onceAForm } from '../once-a-form.ts';
import type { Lexicon } from '../tokens/lexicon/lexicon.ts';
import { verbClasses } from './verb-classes.ts';
import { FINITE, INFINITIVE, PARTICIPLE, ZU_INFINITIVE } from './word-classes.ts';

/** "dass …" or a main clause in Konjunktiv */
export const TAKES_CLAUSE = 1;
/** "ob …", "wer …" */
export const TAKES_QUESTION = 2;
/** "…, etwas zu tun" */
export const TAKES_INFINITIVE = 4;
/** Common as the announcer of a quotation. */
export const TAKES_QUOTATION = 8;
/** Carries a quoted phrase: "nannte ihn „…“". */
export const NAMES = 16;
/** Thinking rather than saying: its clause is speech only where the clause shows it. */
export const THINKS = 32;

export interface ReportingVerb {
  readonly lemma: string;
  /** Words that must stand apart in the clause: the "an" of "kündigte an", the "deutlich" of "machte deutlich". */
  readonly companions: readonly string[];
  readonly takes: number;
}

export interface ReportingUse {
  readonly verb: ReportingVerb;
  /** Which forms of the verb this is: bits of FINITE, PARTICIPLE, INFINITIVE, ZU_INFINITIVE. */
  readonly classes: number;
  /** The prefix is part of the printed form ("ankündigte", "angekündigt"). */
  readonly joined: boolean;
}

const GROUPS: readonly (readonly [string, number])[] = [
  [SAYING, TAKES_CLAUSE | TAKES_QUESTION | TAKES_QUOTATION],
  [THINKING, TAKES_CLAUSE | TAKES_QUOTATION | THINKS],
  [DEMANDING, TAKES_INFINITIVE | TAKES_CLAUSE],
  [ASKING, TAKES_QUESTION],
  [NAMING, NAMES],
];

/** A verb as an entry of the lists names it, by the lemma of the form that is printed. */
interface Entry {
  readonly verb: ReportingVerb;
  /** The lemma holds the prefix: "ankündigen"; its forms have it in front. */
  readonly joined: boolean;
  /** The prefix stands apart, which only finite forms allow: "kündigte … an". */
  readonly onlyFinite: boolean;
}

const SHOWN = FINITE | PARTICIPLE | INFINITIVE | ZU_INFINITIVE;

/** The verbs of the lists, looked up by any of their forms. */
export class ReportingVerbs {
  constructor(private readonly lexicon: Lexicon) {}

  /** @param form in lower case @returns what the form may announce; empty for most words */
  readonly usesOf = onceAForm((form): readonly ReportingUse[] =>
    this.lexicon.lemmas(form, 'verb').flatMap((lemma) => this.usesOfLemma(form, lemma)),
  );

  private usesOfLemma(form: string, lemma: string): ReportingUse[] {
    const entries = ENTRIES.get(lemma);
    if (!entries) return [];
    const all = verbClasses(form, this.lexicon.analyses(form).verb) & SHOWN;
    return entries.flatMap(({ verb, joined, onlyFinite }) => {
      const classes = onlyFinite ? all & FINITE : all;
      return classes === 0 ? [] : [{ verb, classes, joined }];
    });
  }
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = entriesByLemma();

function entriesByLemma(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (lemma: string, entry: Entry): void =>
    void entries.set(lemma, [...(entries.get(lemma) ?? []), entry]);
  for (const verb of mergedVerbs()) {
    const base = verb.lemma.split(/[+|]/).at(-1) ?? '';
    const prefix = /(?:^|\+)([^+|]+)\|/.exec(verb.lemma)?.[1] ?? '';
    add(base, { verb, joined: false, onlyFinite: prefix !== '' });
    if (!prefix) continue;
    const companions = verb.companions.filter((companion) => companion !== prefix);
    add(prefix + base, { verb: { ...verb, companions }, joined: true, onlyFinite: false });
  }
  return entries;
}

/** One entry a verb, whichever groups name it. */
function mergedVerbs(): ReportingVerb[] {
  const takes = new Map<string, number>();
  for (const [verbs, bits] of GROUPS) {
    for (const verb of wordsOf(verbs)) takes.set(verb, (takes.get(verb) ?? 0) | bits);
  }
  return [...takes].map(([entry, bits]) => {
    const companions = entry.split(/[+|]/).slice(0, -1);
    // A verb of saying that also stands among the verbs of thinking is one of saying.
    const isSaying = (bits & TAKES_QUESTION) !== 0;
    return { lemma: entry, companions, takes: isSaying ? bits & ~THINKS : bits };
  });
}
